// SPDX-License-Identifier: GPL-3.0-or-later
// The ten roles of the office (rules.md, section 1). A right follows from the role under which a command is
// made.
#pragma once

#include "common/schema/description.h"

#include <boost/describe/enum.hpp>

#include <array>

namespace liangheng {

enum class Role {
    customer_manager,
    market_manager,
    service_staff,
    order_desk,
    department_head,
    training_coordinator,
    inspector,
    supervision,
    delivery_worker,
    administrator
};
BOOST_DESCRIBE_ENUM(Role, customer_manager, market_manager, service_staff, order_desk, department_head,
                    training_coordinator, inspector, supervision, delivery_worker, administrator)

template<> struct EnumLabels<Role> {
    static constexpr std::string_view name = "Role";
    static constexpr std::array<std::string_view, 10> labels{
        FIELD_LABEL("value", "Customer manager"), FIELD_LABEL("value", "Market manager"),
        FIELD_LABEL("value", "Service staff"),    FIELD_LABEL("value", "Order desk"),
        FIELD_LABEL("value", "Department head"),  FIELD_LABEL("value", "Training coordinator"),
        FIELD_LABEL("value", "Inspector"),        FIELD_LABEL("value", "Supervision"),
        FIELD_LABEL("value", "Delivery worker"),  FIELD_LABEL("value", "Administrator")};
};

/// A set of roles as bits.
using RoleSet = std::uint32_t;
constexpr RoleSet role_bit(Role role) { return 1U << static_cast<unsigned>(role); }

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Order cycles: about four a month and department.
#pragma once

#include "common/base/date.h"
#include "common/staff/department.h"

namespace liangheng {

/// Planned by a person, opened and closed by the server. Not reversible.
enum class CycleState { planned, open, closed };
BOOST_DESCRIBE_ENUM(CycleState, planned, open, closed)

template<> struct EnumLabels<CycleState> {
    static constexpr std::string_view name = "CycleState";
    static constexpr std::array<std::string_view, 3> labels{
        FIELD_LABEL("value", "Planned"), FIELD_LABEL("value", "Open"), FIELD_LABEL("value", "Closed")};
};

/// An order cycle (访销周期) of a department. It belongs to exactly one month.
struct OrderCycle {
    Id<OrderCycle> id;
    Id<Department> department;
    Date month;   ///< first day of the month that its orders count for
    Count number; ///< 1, 2, 3 … within the month
    UtcTime opens_at;
    Date last_order_on;
    Date last_sign_on;  ///< last day on which a sheet may be signed
    Date last_batch_on; ///< last day of orders from sheets; the cycle closes at its end
    CycleState state = CycleState::planned;
};

template<> struct Description<OrderCycle> {
    static constexpr auto entity = describe(17, "order_cycle", FIELD_LABEL("entity", "Order cycle"), in_all,
                                            indexed("department, month"));
    static constexpr auto fields = std::tuple{
        field<&OrderCycle::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&OrderCycle::department>(2, "department", FIELD_LABEL("field", "Department")),
        field<&OrderCycle::month>(3, "month", FIELD_LABEL("field", "Month")),
        field<&OrderCycle::number>(4, "number", FIELD_LABEL("field", "Number")),
        field<&OrderCycle::opens_at>(5, "opens_at", FIELD_LABEL("field", "Opens at")),
        field<&OrderCycle::last_order_on>(6, "last_order_on", FIELD_LABEL("field", "Last order day")),
        field<&OrderCycle::last_sign_on>(7, "last_sign_on", FIELD_LABEL("field", "Last signing day")),
        field<&OrderCycle::last_batch_on>(8, "last_batch_on", FIELD_LABEL("field", "Last batch day")),
        field<&OrderCycle::state>(9, "state", FIELD_LABEL("field", "State")),
    };
};
static_assert(complete<OrderCycle>);

}

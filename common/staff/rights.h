// SPDX-License-Identifier: GPL-3.0-or-later
// Guards of rights that rules share. Whether somebody may give a command at all is the engine's to check, by
// the roles of its description; in which department or territory he may is the rule's.
#pragma once

#include "common/rules/context.h"
#include "common/staff/territory.h"

#include <optional>

namespace liangheng {

inline Refusal not_permitted() { return refuse("auth.not_permitted"); }

/// The actor holds this role in this department, or it is the server itself.
inline bool acts_as(const Context& context, Role role, const Id<Department>& department) {
    return context.by_server || context.has(role, department);
}

/// May write what belongs to the retailers of this territory: its customer manager, market managers and
/// service staff of its department.
inline bool cares_for(const Context& context, const Territory& territory) {
    return context.by_server || context.has(Role::market_manager, territory.department) ||
           context.has(Role::service_staff, territory.department) ||
           (context.has(Role::customer_manager) && context.holds(territory.id));
}

}

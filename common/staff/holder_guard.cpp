// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/holder_guard.h"

#include "common/staff/role_assignment.h"

#include <algorithm>

namespace liangheng {

std::optional<Refusal> cannot_hold(const Id<Employee>& employee, const Id<Department>& department, Date day,
                                   const Facts& facts) {
    const auto person = facts.find(employee);
    if (!person) return person.or_refuse("staff.employee_unknown");
    if (!person->active) return refuse("staff.employee_not_active");
    const auto assignments = facts.each<RoleAssignment>("employee", employee);
    if (!assignments) return assignments.error();
    const bool manages =
        std::any_of(assignments->begin(), assignments->end(), [&](const Row<RoleAssignment>& row) {
            return row->role == Role::customer_manager && row->department == department &&
                   row->effective_from <= day && (!row->until || day <= *row->until);
        });
    if (!manages) return refuse("staff.not_customer_manager_there");
    return std::nullopt;
}

}

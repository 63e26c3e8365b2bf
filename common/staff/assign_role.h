// SPDX-License-Identifier: GPL-3.0-or-later
// The administrator gives a person a role in a department.
#pragma once

#include "common/rules/command.h"
#include "common/staff/role_assignment.h"

namespace liangheng {

/// Gives a role from a day on. Field roles belong to service departments, the department head to the county.
struct AssignRole {
    Id<RoleAssignment> id;
    Id<Employee> employee;
    Role role = Role::customer_manager;
    Id<Department> department;
    bool squad_leader = false; ///< inspectors only
    Date effective_from;
    std::optional<Date> until; ///< last day; absent: open
};

template<> struct Description<AssignRole> {
    static constexpr auto command = describe_command(
        103, "assign_role", FIELD_LABEL("command", "Assign a role"), may(Role::administrator), online_only);
    static constexpr auto fields = std::tuple{
        field<&AssignRole::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&AssignRole::employee>(2, "employee", FIELD_LABEL("field", "Employee")),
        field<&AssignRole::role>(3, "role", FIELD_LABEL("field", "Role")),
        field<&AssignRole::department>(4, "department", FIELD_LABEL("field", "Department")),
        field<&AssignRole::squad_leader>(5, "squad_leader", FIELD_LABEL("field", "Squad leader")),
        field<&AssignRole::effective_from>(6, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&AssignRole::until>(7, "until", FIELD_LABEL("field", "Until")),
    };
};
static_assert(complete<AssignRole>);

Result<Changes> decide(const AssignRole& command, const Facts& facts, const Context& context);

}

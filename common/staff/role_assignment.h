// SPDX-License-Identifier: GPL-3.0-or-later
// Which person holds which role in which department, and from when to when.
#pragma once

#include "common/staff/employee.h"
#include "common/staff/role.h"

namespace liangheng {

/// A role given to a person (角色授权). One person may hold several.
struct RoleAssignment {
    Id<RoleAssignment> id;
    Id<Employee> employee;
    Role role = Role::customer_manager;
    Id<Department> department;
    bool squad_leader = false; ///< inspectors only
    Date effective_from;       ///< first day
    std::optional<Date> until; ///< last day; absent: open
};

template<> struct Description<RoleAssignment> {
    static constexpr auto entity =
        describe(3, "role_assignment", FIELD_LABEL("entity", "Role assignment"), in_all, indexed("employee"));
    static constexpr auto fields = std::tuple{
        field<&RoleAssignment::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&RoleAssignment::employee>(2, "employee", FIELD_LABEL("field", "Employee")),
        field<&RoleAssignment::role>(3, "role", FIELD_LABEL("field", "Role")),
        field<&RoleAssignment::department>(4, "department", FIELD_LABEL("field", "Department")),
        field<&RoleAssignment::squad_leader>(5, "squad_leader", FIELD_LABEL("field", "Squad leader")),
        field<&RoleAssignment::effective_from>(6, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&RoleAssignment::until>(7, "until", FIELD_LABEL("field", "Until")),
    };
};
static_assert(complete<RoleAssignment>);

}

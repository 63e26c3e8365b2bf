// SPDX-License-Identifier: GPL-3.0-or-later
// Dated replacement of a person in one role.
#pragma once

#include "common/staff/employee.h"
#include "common/staff/role.h"

namespace liangheng {

/// A substitution (代理): the substitute sees and may do what the person may in this role, on these days.
struct Substitution {
    Id<Substitution> id;
    Id<Employee> for_employee; ///< who is away
    Id<Employee> by_employee;  ///< who stands in
    Role role = Role::customer_manager;
    Id<Department> department; ///< in which the role is held
    Date from;                 ///< first day
    Date to;                   ///< last day
    std::string reason;
};

template<> struct Description<Substitution> {
    static constexpr auto entity = describe(6, "substitution", FIELD_LABEL("entity", "Substitution"),
                                            in_department("department"), indexed("by_employee"));
    static constexpr auto fields = std::tuple{
        field<&Substitution::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Substitution::for_employee>(2, "for_employee", FIELD_LABEL("field", "For")),
        field<&Substitution::by_employee>(3, "by_employee", FIELD_LABEL("field", "By")),
        field<&Substitution::role>(4, "role", FIELD_LABEL("field", "Role")),
        field<&Substitution::department>(5, "department", FIELD_LABEL("field", "Department")),
        field<&Substitution::from>(6, "from", FIELD_LABEL("field", "From")),
        field<&Substitution::to>(7, "to", FIELD_LABEL("field", "To")),
        field<&Substitution::reason>(8, "reason", FIELD_LABEL("field", "Reason"), limit(1000)),
    };
};
static_assert(complete<Substitution>);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Employees: everybody who works in the department, with or without a login.
#pragma once

#include "common/base/date.h"
#include "common/staff/department.h"

namespace liangheng {

/// A person with a number in the department (职工).
struct Employee {
    Id<Employee> id;
    std::string number; ///< the department's own number, unique
    std::string name;
    Id<Department> department;
    bool active = true;
    Date joined_on;
    std::optional<Date> left_on;
    std::optional<std::string> reading; ///< how the name is read, where the computed reading is wrong
};

template<> struct Description<Employee> {
    static constexpr auto entity = describe(2, "employee", FIELD_LABEL("entity", "Employee"), in_all);
    static constexpr auto fields = std::tuple{
        field<&Employee::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Employee::number>(2, "number", FIELD_LABEL("field", "Number"), unique, limit(32)),
        field<&Employee::name>(3, "name", FIELD_LABEL("field", "Name"), limit(100), read_as_person),
        field<&Employee::department>(4, "department", FIELD_LABEL("field", "Department")),
        field<&Employee::active>(5, "active", FIELD_LABEL("field", "Active")),
        field<&Employee::joined_on>(6, "joined_on", FIELD_LABEL("field", "Joined on")),
        field<&Employee::left_on>(7, "left_on", FIELD_LABEL("field", "Left on")),
        field<&Employee::reading>(8, "reading", FIELD_LABEL("field", "Reading"), limit(200),
                                  corrects("name")),
    };
};
static_assert(complete<Employee>);

}

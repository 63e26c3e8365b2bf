// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over the staff: the list of employees.
#pragma once

#include "common/sql/named_query.h"
#include "common/staff/employee.h"

namespace liangheng {

/// An employee with the name of his department.
struct ListedEmployee {
    Id<Employee> id;
    std::string number;
    std::string name;
    std::optional<std::string> department_name;
    bool active = true;
};

template<> struct Description<ListedEmployee> {
    static constexpr auto part = describe_part(833, "listed_employee");
    static constexpr auto fields = std::tuple{
        field<&ListedEmployee::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedEmployee::number>(2, "number", FIELD_LABEL("field", "Number")),
        field<&ListedEmployee::name>(3, "name", FIELD_LABEL("field", "Name")),
        field<&ListedEmployee::department_name>(4, "department_name", FIELD_LABEL("field", "Department")),
        field<&ListedEmployee::active>(5, "active", FIELD_LABEL("field", "Active")),
    };
};
static_assert(complete<ListedEmployee>);

inline constexpr std::string_view listed_employees_sql = R"(
SELECT e."id" AS "id", e."number" AS "number", e."name" AS "name",
  (SELECT d."name" FROM {department} AS d WHERE d."id" = e."department") AS "department_name", e."active" AS "active"
FROM {employee} AS e)";

/// A department by its code.
struct ListedDepartment {
    Id<Department> id;
    std::string code;
    std::string name;
    DepartmentKind kind = DepartmentKind::service_department;
    std::optional<std::string> parent_name; ///< absent for the county
    bool is_focus = false;
};

template<> struct Description<ListedDepartment> {
    static constexpr auto part = describe_part(834, "listed_department");
    static constexpr auto fields = std::tuple{
        field<&ListedDepartment::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedDepartment::code>(2, "code", FIELD_LABEL("field", "Code")),
        field<&ListedDepartment::name>(3, "name", FIELD_LABEL("field", "Name")),
        field<&ListedDepartment::kind>(4, "kind", FIELD_LABEL("field", "Kind")),
        field<&ListedDepartment::parent_name>(5, "parent_name", FIELD_LABEL("field", "Part of")),
        field<&ListedDepartment::is_focus>(6, "is_focus", FIELD_LABEL("field", "Focus department")),
    };
};
static_assert(complete<ListedDepartment>);

inline constexpr std::string_view listed_departments_sql = R"(
SELECT d."id" AS "id", d."code" AS "code", d."name" AS "name", d."kind" AS "kind",
  (SELECT p."name" FROM {department} AS p WHERE p."id" = d."parent") AS "parent_name", d."is_focus" AS "is_focus"
FROM {department} AS d)";

}

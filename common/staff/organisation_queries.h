// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over territories, roles, substitutions, and employees with their days.
#pragma once

#include "common/sql/named_query.h"
#include "common/staff/role_assignment.h"
#include "common/staff/substitution.h"
#include "common/staff/territory_holder.h"

namespace liangheng {

/// An employee with the days of his employment.
struct ListedMember {
    Id<Employee> id;
    std::string number;
    std::string name;
    std::optional<std::string> department_name;
    bool active = false;
    Date joined_on;
    std::optional<Date> left_on;
    Count territories; ///< now
};

template<> struct Description<ListedMember> {
    static constexpr auto part = describe_part(854, "listed_member");
    static constexpr auto fields = std::tuple{
        field<&ListedMember::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedMember::number>(2, "number", FIELD_LABEL("field", "Number"), limit(12)),
        field<&ListedMember::name>(3, "name", FIELD_LABEL("field", "Name")),
        field<&ListedMember::department_name>(4, "department_name", FIELD_LABEL("field", "Department")),
        field<&ListedMember::active>(5, "active", FIELD_LABEL("field", "Active")),
        field<&ListedMember::joined_on>(6, "joined_on", FIELD_LABEL("field", "Joined on")),
        field<&ListedMember::left_on>(7, "left_on", FIELD_LABEL("field", "Left on")),
        field<&ListedMember::territories>(8, "territories", FIELD_LABEL("field", "Territories held")),
    };
};
static_assert(complete<ListedMember>);

/// All employees.
inline constexpr std::string_view listed_members_sql = R"(
SELECT e."id" AS "id", e."number" AS "number", e."name" AS "name", (SELECT d."name" FROM {department} AS d WHERE d."id" = e."department") AS "department_name",
  e."active" AS "active", e."joined_on" AS "joined_on", e."left_on" AS "left_on",
  (SELECT COUNT(*) FROM {territory} AS t WHERE t."customer_manager" = e."id") AS "territories"
FROM {employee} AS e)";

/// A territory, who holds it and who comes next.
struct ListedTerritory {
    Id<Territory> id;
    std::string code;
    std::string name;
    std::optional<std::string> department_name;
    std::optional<std::string> manager_name;
    std::optional<Date> since;               ///< of the holder in force; absent: none
    std::optional<std::string> next_manager; ///< absent: nobody is named
    std::optional<Date> next_from;
};

template<> struct Description<ListedTerritory> {
    static constexpr auto part = describe_part(855, "listed_territory");
    static constexpr auto fields = std::tuple{
        field<&ListedTerritory::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedTerritory::code>(2, "code", FIELD_LABEL("field", "Code"), limit(12)),
        field<&ListedTerritory::name>(3, "name", FIELD_LABEL("field", "Name")),
        field<&ListedTerritory::department_name>(4, "department_name", FIELD_LABEL("field", "Department")),
        field<&ListedTerritory::manager_name>(5, "manager_name", FIELD_LABEL("field", "Customer manager")),
        field<&ListedTerritory::since>(6, "since", FIELD_LABEL("field", "Since")),
        field<&ListedTerritory::next_manager>(7, "next_manager",
                                              FIELD_LABEL("field", "Next customer manager")),
        field<&ListedTerritory::next_from>(8, "next_from", FIELD_LABEL("field", "Next from")),
    };
};
static_assert(complete<ListedTerritory>);

/// All territories on a day ($1, $2, $3).
inline constexpr std::string_view listed_territories_sql = R"(
SELECT t."id" AS "id", t."code" AS "code", t."name" AS "name", (SELECT d."name" FROM {department} AS d WHERE d."id" = t."department") AS "department_name",
  (SELECT m."name" FROM {employee} AS m WHERE m."id" = t."customer_manager") AS "manager_name",
  (SELECT MAX(h."effective_from") FROM {territory_holder} AS h WHERE h."territory" = t."id" AND h."effective_from" <= $1) AS "since",
  (SELECT (SELECT n."name" FROM {employee} AS n WHERE n."id" = h."employee") FROM {territory_holder} AS h WHERE h."territory" = t."id" AND h."effective_from" > $2
    ORDER BY h."effective_from", h."id" DESC LIMIT 1) AS "next_manager",
  (SELECT MIN(h."effective_from") FROM {territory_holder} AS h WHERE h."territory" = t."id" AND h."effective_from" > $3) AS "next_from"
FROM {territory} AS t)";

/// A role of a person in a department, past and coming ones too.
struct ListedRole {
    Id<RoleAssignment> id;
    std::optional<std::string> employee_number;
    std::optional<std::string> employee_name;
    Role role = Role::customer_manager;
    std::optional<std::string> department_name;
    Date effective_from;
    std::optional<Date> until;
    bool in_force = false; ///< today
    UtcTime set_at;
    std::optional<std::string> set_by; ///< absent: by the server
};

template<> struct Description<ListedRole> {
    static constexpr auto part = describe_part(856, "listed_role");
    static constexpr auto fields = std::tuple{
        field<&ListedRole::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedRole::employee_number>(2, "employee_number", FIELD_LABEL("field", "Number"), limit(12)),
        field<&ListedRole::employee_name>(3, "employee_name", FIELD_LABEL("field", "Employee")),
        field<&ListedRole::role>(4, "role", FIELD_LABEL("field", "Role")),
        field<&ListedRole::department_name>(5, "department_name", FIELD_LABEL("field", "Department")),
        field<&ListedRole::effective_from>(6, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&ListedRole::until>(7, "until", FIELD_LABEL("field", "Until")),
        field<&ListedRole::in_force>(8, "in_force", FIELD_LABEL("field", "In force")),
        field<&ListedRole::set_at>(9, "set_at", FIELD_LABEL("field", "Set at")),
        field<&ListedRole::set_by>(10, "set_by", FIELD_LABEL("field", "Set by")),
    };
};
static_assert(complete<ListedRole>);

/// All roles; which hold on a day ($1, $2).
inline constexpr std::string_view listed_roles_sql = R"(
SELECT a."id" AS "id", (SELECT e."number" FROM {employee} AS e WHERE e."id" = a."employee") AS "employee_number",
  (SELECT n."name" FROM {employee} AS n WHERE n."id" = a."employee") AS "employee_name", a."role" AS "role",
  (SELECT d."name" FROM {department} AS d WHERE d."id" = a."department") AS "department_name", a."effective_from" AS "effective_from", a."until" AS "until",
  CASE WHEN a."effective_from" <= $1 AND (a."until" IS NULL OR a."until" >= $2) THEN 1 ELSE 0 END AS "in_force",
  a."updated_at" AS "set_at", (SELECT e."name" FROM {employee} AS e WHERE e."id" = a."updated_by") AS "set_by"
FROM {role_assignment} AS a)";

/// Who stands in for whom.
struct ListedSubstitution {
    Id<Substitution> id;
    std::optional<std::string> for_name;
    std::optional<std::string> by_name;
    Role role = Role::customer_manager;
    std::optional<std::string> department_name;
    Date from;
    Date to;
    std::string reason;
    bool in_force = false; ///< today
};

template<> struct Description<ListedSubstitution> {
    static constexpr auto part = describe_part(857, "listed_substitution");
    static constexpr auto fields = std::tuple{
        field<&ListedSubstitution::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedSubstitution::for_name>(2, "for_name", FIELD_LABEL("field", "For")),
        field<&ListedSubstitution::by_name>(3, "by_name", FIELD_LABEL("field", "By")),
        field<&ListedSubstitution::role>(4, "role", FIELD_LABEL("field", "Role")),
        field<&ListedSubstitution::department_name>(5, "department_name", FIELD_LABEL("field", "Department")),
        field<&ListedSubstitution::from>(6, "from", FIELD_LABEL("field", "From")),
        field<&ListedSubstitution::to>(7, "to", FIELD_LABEL("field", "To")),
        field<&ListedSubstitution::reason>(8, "reason", FIELD_LABEL("field", "Reason")),
        field<&ListedSubstitution::in_force>(9, "in_force", FIELD_LABEL("field", "In force")),
    };
};
static_assert(complete<ListedSubstitution>);

/// All substitutions; which hold on a day ($1, $2).
inline constexpr std::string_view listed_substitutions_sql = R"(
SELECT s."id" AS "id", (SELECT f."name" FROM {employee} AS f WHERE f."id" = s."for_employee") AS "for_name", (SELECT b."name" FROM {employee} AS b WHERE b."id" = s."by_employee") AS "by_name",
  s."role" AS "role", (SELECT d."name" FROM {department} AS d WHERE d."id" = s."department") AS "department_name", s."from" AS "from", s."to" AS "to",
  s."reason" AS "reason", CASE WHEN s."from" <= $1 AND s."to" >= $2 THEN 1 ELSE 0 END AS "in_force"
FROM {substitution} AS s)";

}

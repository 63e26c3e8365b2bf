// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over parameters and float policies of all days.
#pragma once

#include "common/policies/parameter.h"
#include "common/quota/float_policy.h"
#include "common/sql/named_query.h"

namespace liangheng {

/// A value of a parameter from a day on.
struct ListedParameter {
    Id<Parameter> id;
    std::string key;
    std::string value;
    std::optional<std::string> department_name; ///< absent: the whole county
    Date effective_from;
    bool in_force = false; ///< today
    std::string reason;
    UtcTime set_at;
    std::optional<std::string> set_by; ///< absent: by the server
};

template<> struct Description<ListedParameter> {
    static constexpr auto part = describe_part(860, "listed_parameter");
    static constexpr auto fields = std::tuple{
        field<&ListedParameter::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedParameter::key>(2, "key", FIELD_LABEL("field", "Key")),
        field<&ListedParameter::value>(3, "value", FIELD_LABEL("field", "Value")),
        field<&ListedParameter::department_name>(4, "department_name", FIELD_LABEL("field", "Department")),
        field<&ListedParameter::effective_from>(5, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&ListedParameter::in_force>(6, "in_force", FIELD_LABEL("field", "In force")),
        field<&ListedParameter::reason>(7, "reason", FIELD_LABEL("field", "Reason")),
        field<&ListedParameter::set_at>(8, "set_at", FIELD_LABEL("field", "Set at")),
        field<&ListedParameter::set_by>(9, "set_by", FIELD_LABEL("field", "Set by")),
    };
};
static_assert(complete<ListedParameter>);

/// Values of all parameters and days; which hold on a day ($1).
inline constexpr std::string_view listed_parameters_sql = R"(
SELECT p."id" AS "id", p."key" AS "key", p."value" AS "value", (SELECT d."name" FROM {department} AS d WHERE d."id" = p."department") AS "department_name",
  p."effective_from" AS "effective_from",
  CASE WHEN p."id" = (SELECT n."id" FROM {parameter} AS n WHERE n."key" = p."key" AND n."effective_from" <= $1
    AND (n."department" = p."department" OR (n."department" IS NULL AND p."department" IS NULL))
    ORDER BY n."effective_from" DESC, n."id" DESC LIMIT 1) THEN 1 ELSE 0 END AS "in_force",
  p."reason" AS "reason", p."created_at" AS "set_at", (SELECT e."name" FROM {employee} AS e WHERE e."id" = p."created_by") AS "set_by"
FROM {parameter} AS p)";

/// The band of a size class from a month on.
struct ListedFloatPolicy {
    Id<FloatPolicy> id;
    SizeClass size_class = SizeClass::small;
    BasisPoints band;
    Date effective_from;
    bool in_force = false; ///< today
    UtcTime set_at;
    std::optional<std::string> set_by; ///< absent: by the server
};

template<> struct Description<ListedFloatPolicy> {
    static constexpr auto part = describe_part(861, "listed_float_policy");
    static constexpr auto fields = std::tuple{
        field<&ListedFloatPolicy::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedFloatPolicy::size_class>(2, "size_class", FIELD_LABEL("field", "Size class")),
        field<&ListedFloatPolicy::band>(3, "band", FIELD_LABEL("field", "Band")),
        field<&ListedFloatPolicy::effective_from>(4, "effective_from",
                                                  FIELD_LABEL("field", "Effective from")),
        field<&ListedFloatPolicy::in_force>(5, "in_force", FIELD_LABEL("field", "In force")),
        field<&ListedFloatPolicy::set_at>(6, "set_at", FIELD_LABEL("field", "Set at")),
        field<&ListedFloatPolicy::set_by>(7, "set_by", FIELD_LABEL("field", "Set by")),
    };
};
static_assert(complete<ListedFloatPolicy>);

/// Bands of all months; which hold on a day ($1).
inline constexpr std::string_view listed_float_policies_sql = R"(
SELECT p."id" AS "id", p."size_class" AS "size_class", p."band" AS "band", p."effective_from" AS "effective_from",
  CASE WHEN p."id" = (SELECT n."id" FROM {float_policy} AS n WHERE n."size_class" = p."size_class" AND n."effective_from" <= $1
    ORDER BY n."effective_from" DESC, n."id" DESC LIMIT 1) THEN 1 ELSE 0 END AS "in_force",
  p."created_at" AS "set_at", (SELECT e."name" FROM {employee} AS e WHERE e."id" = p."created_by") AS "set_by"
FROM {float_policy} AS p)";

/// A parameter that the program reads, with its values of the county: now and next. The default holds where
/// nobody has set one.
struct ParameterNow {
    std::string key;
    std::string value;
    std::optional<Date> since; ///< absent: the default holds
    std::optional<std::string> next_value;
    std::optional<Date> next_from;
    std::optional<std::string> set_by; ///< of the value now; absent: the default, or set by the server
    Count departments;                 ///< that have had a value of their own
};

template<> struct Description<ParameterNow> {
    static constexpr auto part = describe_part(862, "parameter_now");
    static constexpr auto fields = std::tuple{
        field<&ParameterNow::key>(1, "key", FIELD_LABEL("field", "Parameter"), key),
        field<&ParameterNow::value>(2, "value", FIELD_LABEL("field", "Value now"), limit(12)),
        field<&ParameterNow::since>(3, "since", FIELD_LABEL("field", "Since")),
        field<&ParameterNow::next_value>(4, "next_value", FIELD_LABEL("field", "Next value"), limit(12)),
        field<&ParameterNow::next_from>(5, "next_from", FIELD_LABEL("field", "Next from")),
        field<&ParameterNow::set_by>(6, "set_by", FIELD_LABEL("field", "Set by")),
        field<&ParameterNow::departments>(7, "departments",
                                          FIELD_LABEL("field", "Departments with own values")),
    };
};
static_assert(complete<ParameterNow>);

/// The known parameters on a day ($1 to $5, all the same). Made from known_parameters().
std::string_view parameters_now_sql();

}

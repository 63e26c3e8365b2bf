// SPDX-License-Identifier: GPL-3.0-or-later
// Dated parameters: what the office may set without a new program (requirements.md, Part D).
#pragma once

#include "common/base/date.h"
#include "common/staff/department.h"

namespace liangheng {

/// How the text of a parameter's value is read.
enum class ParameterType { number, text, date, flag };
BOOST_DESCRIBE_ENUM(ParameterType, number, text, date, flag)

template<> struct EnumLabels<ParameterType> {
    static constexpr std::string_view name = "ParameterType";
    static constexpr std::array<std::string_view, 4> labels{
        FIELD_LABEL("value", "Number"), FIELD_LABEL("value", "Text"), FIELD_LABEL("value", "Date"),
        FIELD_LABEL("value", "Yes or no")};
};

/// A value of a parameter from a day on (参数). The row in force is the latest not after the day; one of a
/// department goes before one of the county.
struct Parameter {
    Id<Parameter> id;
    std::string key; ///< such as "orders.arrival_grace_minutes"
    ParameterType type = ParameterType::number;
    std::string value; ///< a whole number, a text, "2026-11-24", or "yes" and "no"
    std::optional<Id<Department>> department;
    Date effective_from;
    std::string reason;
};

template<> struct Description<Parameter> {
    static constexpr auto entity =
        describe(8, "parameter", FIELD_LABEL("entity", "Parameter"), in_all, indexed("key"));
    static constexpr auto fields = std::tuple{
        field<&Parameter::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Parameter::key>(2, "key", FIELD_LABEL("field", "Key"), limit(100)),
        field<&Parameter::type>(3, "type", FIELD_LABEL("field", "Type")),
        field<&Parameter::value>(4, "value", FIELD_LABEL("field", "Value"), limit(1000)),
        field<&Parameter::department>(5, "department", FIELD_LABEL("field", "Department")),
        field<&Parameter::effective_from>(6, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&Parameter::reason>(7, "reason", FIELD_LABEL("field", "Reason"), limit(1000)),
    };
};
static_assert(complete<Parameter>);

}

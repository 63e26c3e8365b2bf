// SPDX-License-Identifier: GPL-3.0-or-later
// A parameter gets another value from a day on (requirements.md, Part D).
#pragma once

#include "common/policies/parameter.h"
#include "common/rules/command.h"

namespace liangheng {

/// Sets a known parameter. Only its owner may, and only from today on.
struct SetParameter {
    Id<Parameter> id;
    std::string key;
    std::string value;                        ///< as the type of the parameter wants it
    std::optional<Id<Department>> department; ///< absent: the whole county
    Date effective_from;
    std::string reason;
};

template<> struct Description<SetParameter> {
    static constexpr auto command =
        describe_command(111, "set_parameter", FIELD_LABEL("command", "Set a parameter"),
                         may(Role::department_head, Role::market_manager, Role::service_staff,
                             Role::training_coordinator, Role::administrator),
                         online_only);
    static constexpr auto fields = std::tuple{
        field<&SetParameter::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&SetParameter::key>(2, "key", FIELD_LABEL("field", "Key"), limit(100)),
        field<&SetParameter::value>(3, "value", FIELD_LABEL("field", "Value"), limit(1000)),
        field<&SetParameter::department>(4, "department", FIELD_LABEL("field", "Department")),
        field<&SetParameter::effective_from>(5, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&SetParameter::reason>(6, "reason", FIELD_LABEL("field", "Reason"), limit(1000)),
    };
};
static_assert(complete<SetParameter>);

Result<Changes> decide(const SetParameter& command, const Facts& facts, const Context& context);

}

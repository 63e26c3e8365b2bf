// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/policies/set_parameter.h"

#include "common/policies/parameters.h"
#include "common/rules/guards.h"
#include "common/rules/make_command.h"

namespace liangheng {

Result<Changes> decide(const SetParameter& command, const Facts& facts, const Context& context) {
    const auto* parameter = find_parameter(command.key);
    if (!parameter) return refuse("policies.parameter_unknown", {{"key", command.key}});
    if (!is_parameter_value(parameter->type, command.value))
        return refuse("policies.value_of_other_type", {{"key", command.key}, {"value", command.value}});
    if (auto missing = missing_text({{"reason", command.reason}})) return *std::move(missing);
    if (!context.by_server && !context.has(parameter->owner))
        return refuse("policies.not_the_owner", {{"key", command.key}});
    if (auto past = in_the_past(command.effective_from, context)) return *std::move(past);
    if (command.department) {
        const auto department = facts.find(*command.department);
        if (!department) return department.or_refuse("staff.department_unknown");
    }
    Changes changes;
    changes.insert(Parameter{.id = command.id,
                             .key = command.key,
                             .type = parameter->type,
                             .value = command.value,
                             .department = command.department,
                             .effective_from = command.effective_from,
                             .reason = command.reason});
    return changes;
}

template const CommandInfo& command_info<SetParameter>();

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/assign_territory.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"
#include "common/staff/holder_guard.h"

namespace liangheng {

Result<Changes> decide(const AssignTerritory& command, const Facts& facts, const Context& context) {
    if (auto past = in_the_past(command.effective_from, context)) return *std::move(past);
    const auto territory = facts.find(command.territory);
    if (!territory) return territory.or_refuse("staff.territory_unknown");
    if (auto changed = changed_meanwhile(territory.row(), command.seen_version)) return *std::move(changed);
    if (auto cannot = cannot_hold(command.employee, territory->department, command.effective_from, facts))
        return *std::move(cannot);
    Changes changes;
    changes.insert(TerritoryHolder{.id = command.id,
                                   .territory = command.territory,
                                   .employee = command.employee,
                                   .effective_from = command.effective_from});
    if (command.effective_from > context.today() || territory->customer_manager == command.employee)
        return changes;
    auto held = *territory;
    held.customer_manager = command.employee;
    changes.update(territory.row(), std::move(held));
    return changes;
}

template const CommandInfo& command_info<AssignTerritory>();

}

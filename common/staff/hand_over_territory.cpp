// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/hand_over_territory.h"

#include "common/rules/dated.h"
#include "common/rules/make_command.h"

namespace liangheng {

Result<Changes> decide(const HandOverTerritory& command, const Facts& facts, const Context& context) {
    const auto territory = facts.find(command.territory);
    if (!territory) return territory.or_refuse("staff.territory_unknown");
    const auto holders = facts.each<TerritoryHolder>("territory", command.territory);
    if (!holders) return holders.error();
    const auto* holder = in_force(*holders, context.today());
    Changes changes;
    if (!holder || (*holder)->employee == territory->customer_manager) return changes;
    auto held = *territory;
    held.customer_manager = (*holder)->employee;
    changes.update(territory.row(), std::move(held));
    return changes;
}

template const CommandInfo& command_info<HandOverTerritory>();

}

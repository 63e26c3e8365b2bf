// SPDX-License-Identifier: GPL-3.0-or-later
// A territory gets another customer manager from a day on.
#pragma once

#include "common/rules/command.h"
#include "common/staff/territory_holder.h"

namespace liangheng {

/// Names the next holder of a territory. From a coming day on the server changes the territory itself by
/// hand_over_territory.
struct AssignTerritory {
    Id<TerritoryHolder> id;
    Id<Territory> territory;
    Count seen_version; ///< of the territory
    Id<Employee> employee;
    Date effective_from;
};

template<> struct Description<AssignTerritory> {
    static constexpr auto command =
        describe_command(106, "assign_territory", FIELD_LABEL("command", "Assign a territory"),
                         may(Role::administrator), online_only);
    static constexpr auto fields = std::tuple{
        field<&AssignTerritory::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&AssignTerritory::territory>(2, "territory", FIELD_LABEL("field", "Territory")),
        field<&AssignTerritory::seen_version>(3, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&AssignTerritory::employee>(4, "employee", FIELD_LABEL("field", "Employee")),
        field<&AssignTerritory::effective_from>(5, "effective_from", FIELD_LABEL("field", "Effective from")),
    };
};
static_assert(complete<AssignTerritory>);

Result<Changes> decide(const AssignTerritory& command, const Facts& facts, const Context& context);

}

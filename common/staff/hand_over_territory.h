// SPDX-License-Identifier: GPL-3.0-or-later
// On the day of a new holder the server changes the territory itself.
#pragma once

#include "common/rules/command.h"
#include "common/staff/territory_holder.h"

namespace liangheng {

/// Sets the customer manager of a territory to the holder in force today. Idempotent.
struct HandOverTerritory {
    Id<Territory> territory;
};

template<> struct Description<HandOverTerritory> {
    static constexpr auto command = describe_command(
        110, "hand_over_territory", FIELD_LABEL("command", "Hand over a territory"), by_server_only);
    static constexpr auto fields = std::tuple{
        field<&HandOverTerritory::territory>(1, "territory", FIELD_LABEL("field", "Territory")),
    };
};
static_assert(complete<HandOverTerritory>);

Result<Changes> decide(const HandOverTerritory& command, const Facts& facts, const Context& context);

}

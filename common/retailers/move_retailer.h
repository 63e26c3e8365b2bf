// SPDX-License-Identifier: GPL-3.0-or-later
// A retailer goes to another territory, with his open documents (sync.md 10).
#pragma once

#include "common/retailers/retailer.h"
#include "common/rules/command.h"

namespace liangheng {

/// Moves a retailer. Orders and closed months stay where they arose; an effective total in an open month
/// stops it, unless the server moves him.
struct MoveRetailer {
    Id<Retailer> retailer;
    Count seen_version;
    Id<Territory> territory; ///< where he goes
};

template<> struct Description<MoveRetailer> {
    static constexpr auto command =
        describe_command(122, "move_retailer", FIELD_LABEL("command", "Move a retailer"),
                         may(Role::market_manager, Role::service_staff), online_only);
    static constexpr auto fields = std::tuple{
        field<&MoveRetailer::retailer>(1, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&MoveRetailer::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&MoveRetailer::territory>(3, "territory", FIELD_LABEL("field", "Territory")),
    };
};
static_assert(complete<MoveRetailer>);

Result<Changes> decide(const MoveRetailer& command, const Facts& facts, const Context& context);

}

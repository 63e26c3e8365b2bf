// SPDX-License-Identifier: GPL-3.0-or-later
// The server closes a cycle at the end of its last batch day.
#pragma once

#include "common/calendar/order_cycle.h"
#include "common/rules/command.h"

namespace liangheng {

/// open → closed. Idempotent, and not reversible.
struct CloseCycle {
    Id<OrderCycle> cycle;
};

template<> struct Description<CloseCycle> {
    static constexpr auto command =
        describe_command(143, "close_cycle", FIELD_LABEL("command", "Close a cycle"), by_server_only);
    static constexpr auto fields = std::tuple{
        field<&CloseCycle::cycle>(1, "cycle", FIELD_LABEL("field", "Cycle")),
    };
};
static_assert(complete<CloseCycle>);

Result<Changes> decide(const CloseCycle& command, const Facts& facts, const Context& context);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The server opens a cycle when its time has come.
#pragma once

#include "common/calendar/order_cycle.h"
#include "common/rules/command.h"

namespace liangheng {

/// planned → open. Idempotent.
struct OpenCycle {
    Id<OrderCycle> cycle;
};

template<> struct Description<OpenCycle> {
    static constexpr auto command =
        describe_command(142, "open_cycle", FIELD_LABEL("command", "Open a cycle"), by_server_only);
    static constexpr auto fields = std::tuple{
        field<&OpenCycle::cycle>(1, "cycle", FIELD_LABEL("field", "Cycle")),
    };
};
static_assert(complete<OpenCycle>);

Result<Changes> decide(const OpenCycle& command, const Facts& facts, const Context& context);

}

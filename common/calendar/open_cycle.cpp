// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/open_cycle.h"

#include "common/rules/make_command.h"

namespace liangheng {

Result<Changes> decide(const OpenCycle& command, const Facts& facts, const Context& context) {
    const auto cycle = facts.find(command.cycle);
    if (!cycle) return cycle.or_refuse("calendar.cycle_unknown");
    Changes changes;
    if (cycle->state != CycleState::planned) return changes;
    if (context.clock < cycle->opens_at)
        return refuse("calendar.too_early", {{"due", to_text(cycle->opens_at)}});
    auto opened = *cycle;
    opened.state = CycleState::open;
    changes.update(cycle.row(), opened);
    return changes;
}

template const CommandInfo& command_info<OpenCycle>();

}

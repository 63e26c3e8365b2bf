// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/close_cycle.h"

#include "common/rules/make_command.h"

namespace liangheng {

Result<Changes> decide(const CloseCycle& command, const Facts& facts, const Context& context) {
    const auto cycle = facts.find(command.cycle);
    if (!cycle) return cycle.or_refuse("calendar.cycle_unknown");
    if (cycle->state == CycleState::planned) return refuse("calendar.cycle_not_open");
    Changes changes;
    if (cycle->state == CycleState::closed) return changes;
    const auto due = instant_at({cycle->last_batch_on.days + 1});
    if (context.clock < due) return refuse("calendar.too_early", {{"due", to_text(due)}});
    auto closed = *cycle;
    closed.state = CycleState::closed;
    changes.update(cycle.row(), closed);
    return changes;
}

template const CommandInfo& command_info<CloseCycle>();

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/end_role.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {

Result<Changes> decide(const EndRole& command, const Facts& facts, const Context& context) {
    // The last day may be yesterday: then the role is gone at once.
    if (auto past = in_the_past({command.until.days + 1}, context)) return *std::move(past);
    const auto assignment = facts.find(command.assignment);
    if (!assignment) return assignment.or_refuse("staff.role_assignment_unknown");
    if (auto changed = changed_meanwhile(assignment.row(), command.seen_version)) return *std::move(changed);
    if (assignment->until && *assignment->until < context.today()) return refuse("staff.role_ended");
    auto ended = *assignment;
    ended.until = command.until;
    Changes changes;
    changes.update(assignment.row(), ended);
    return changes;
}

template const CommandInfo& command_info<EndRole>();

}

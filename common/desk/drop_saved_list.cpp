// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/desk/drop_saved_list.h"

#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {

Result<Changes> decide(const DropSavedList& command, const Facts& facts, const Context& context) {
    const auto present = facts.find(command.id);
    if (!present) return present.or_refuse("desk.saved_list_unknown");
    if (present->owner != context.actor) return refuse("desk.list_of_another");
    if (auto changed = changed_meanwhile(present.row(), command.seen_version)) return *std::move(changed);
    Changes changes;
    changes.remove(present.row());
    return changes;
}

template const CommandInfo& command_info<DropSavedList>();

}

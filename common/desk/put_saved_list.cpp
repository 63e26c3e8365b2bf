// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/desk/put_saved_list.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {

Result<Changes> decide(const PutSavedList& command, const Facts& facts, const Context& context) {
    if (auto missing =
            missing_text({{"list", command.list}, {"title", command.title}, {"contents", command.contents}}))
        return *std::move(missing);
    if (command.seen_version.value != 0) {
        const auto present = facts.find(command.id);
        if (!present) return present.or_refuse("desk.saved_list_unknown");
        if (present->owner != context.actor) return refuse("desk.list_of_another");
    }
    return put_row(facts, command.seen_version,
                   SavedList{.id = command.id,
                             .owner = context.actor,
                             .list = command.list,
                             .title = std::string(trimmed(command.title)),
                             .contents = command.contents},
                   "desk.saved_list_unknown");
}

template const CommandInfo& command_info<PutSavedList>();

}

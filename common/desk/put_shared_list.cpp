// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/desk/put_shared_list.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

#include <algorithm>

namespace liangheng {
namespace {

bool belongs_to(const Context& context, const Id<Department>& department) {
    return std::any_of(context.roles.begin(), context.roles.end(),
                       [&](const RoleHeld& held) { return held.department == department; });
}

}

Result<Changes> decide(const PutSharedList& command, const Facts& facts, const Context& context) {
    if (auto missing =
            missing_text({{"list", command.list}, {"title", command.title}, {"contents", command.contents}}))
        return *std::move(missing);
    if (!context.by_server && !belongs_to(context, command.department))
        return refuse("desk.not_of_department");
    if (command.seen_version.value != 0) {
        const auto present = facts.find(command.id);
        if (!present) return present.or_refuse("desk.saved_list_unknown");
        if (present->owner != context.actor) return refuse("desk.list_of_another");
        // Where it goes decides who has it already.
        if (present->department != command.department) return refuse("desk.list_keeps_department");
    }
    return put_row(facts, command.seen_version,
                   SharedList{.id = command.id,
                              .department = command.department,
                              .owner = context.actor,
                              .list = command.list,
                              .title = std::string(trimmed(command.title)),
                              .contents = command.contents},
                   "desk.saved_list_unknown");
}

template const CommandInfo& command_info<PutSharedList>();

}

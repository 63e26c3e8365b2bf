// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/story/detach_file.h"

#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {

Result<Changes> decide(const DetachFile& command, const Facts& facts, const Context& context) {
    const auto attachment = facts.find(command.attachment);
    if (!attachment) return attachment.or_refuse("story.file_unknown");
    if (attachment->author != context.actor) return refuse("story.not_the_author");
    if (attachment->detached) return refuse("story.already_withdrawn");
    if (auto changed = changed_meanwhile(attachment.row(), command.seen_version)) return *std::move(changed);
    auto detached = *attachment;
    detached.detached = true;
    Changes changes;
    changes.update(attachment.row(), std::move(detached));
    return changes;
}

template const CommandInfo& command_info<DetachFile>();

}

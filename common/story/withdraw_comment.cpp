// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/story/withdraw_comment.h"

#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {

Result<Changes> decide(const WithdrawComment& command, const Facts& facts, const Context& context) {
    const auto comment = facts.find(command.comment);
    if (!comment) return comment.or_refuse("story.comment_unknown");
    if (comment->author != context.actor) return refuse("story.not_the_author");
    if (comment->withdrawn) return refuse("story.already_withdrawn");
    if (auto changed = changed_meanwhile(comment.row(), command.seen_version)) return *std::move(changed);
    auto withdrawn = *comment;
    withdrawn.text.clear();
    withdrawn.withdrawn = true;
    Changes changes;
    changes.update(comment.row(), std::move(withdrawn));
    return changes;
}

template const CommandInfo& command_info<WithdrawComment>();

}

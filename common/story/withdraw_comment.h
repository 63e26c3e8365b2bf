// SPDX-License-Identifier: GPL-3.0-or-later
// The author takes back what he said; that he said something stays visible.
#pragma once

#include "common/story/anybody.h"
#include "common/story/comment.h"

namespace liangheng {

/// Only the author may, and only once. The text goes from the row; the audit chain keeps it.
struct WithdrawComment {
    Id<Comment> comment;
    Count seen_version;
};

template<> struct Description<WithdrawComment> {
    static constexpr auto command = describe_command(
        172, "withdraw_comment", FIELD_LABEL("command", "Withdraw a comment"), anybody_with_a_role);
    static constexpr auto fields = std::tuple{
        field<&WithdrawComment::comment>(1, "comment", FIELD_LABEL("field", "Comment")),
        field<&WithdrawComment::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
    };
};
static_assert(complete<WithdrawComment>);

/// Refusals: story.comment_unknown, story.not_the_author, story.already_withdrawn, sync.changed_meanwhile.
Result<Changes> decide(const WithdrawComment& command, const Facts& facts, const Context& context);

}

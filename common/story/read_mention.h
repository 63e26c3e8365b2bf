// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody has seen that he was mentioned.
#pragma once

#include "common/story/anybody.h"
#include "common/story/mention.h"

namespace liangheng {

/// Only the person himself may; doing it twice changes nothing.
struct ReadMention {
    Id<Mention> mention;
};

template<> struct Description<ReadMention> {
    static constexpr auto command =
        describe_command(173, "read_mention", FIELD_LABEL("command", "Read a mention"), anybody_with_a_role);
    static constexpr auto fields = std::tuple{
        field<&ReadMention::mention>(1, "mention", FIELD_LABEL("field", "Mention")),
    };
};
static_assert(complete<ReadMention>);

/// Refusals: story.mention_unknown, auth.not_permitted.
Result<Changes> decide(const ReadMention& command, const Facts& facts, const Context& context);

}

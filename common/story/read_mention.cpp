// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/story/read_mention.h"

#include "common/rules/make_command.h"
#include "common/staff/rights.h"

namespace liangheng {

Result<Changes> decide(const ReadMention& command, const Facts& facts, const Context& context) {
    const auto mention = facts.find(command.mention);
    if (!mention) return mention.or_refuse("story.mention_unknown");
    if (mention->employee != context.actor) return not_permitted();
    Changes changes;
    if (mention->read) return changes;
    auto read = *mention;
    read.read = true;
    changes.update(mention.row(), std::move(read));
    return changes;
}

template const CommandInfo& command_info<ReadMention>();

}

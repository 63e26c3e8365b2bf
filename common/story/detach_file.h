// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever attached a file takes it away again; that there was one stays visible.
#pragma once

#include "common/story/anybody.h"
#include "common/story/attachment.h"

namespace liangheng {

/// Only who attached it may, and only once.
struct DetachFile {
    Id<Attachment> attachment;
    Count seen_version;
};

template<> struct Description<DetachFile> {
    static constexpr auto command = describe_command(
        175, "detach_file", FIELD_LABEL("command", "Take an attachment away"), anybody_with_a_role);
    static constexpr auto fields = std::tuple{
        field<&DetachFile::attachment>(1, "attachment", FIELD_LABEL("field", "Attachment")),
        field<&DetachFile::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
    };
};
static_assert(complete<DetachFile>);

/// Refusals: story.file_unknown, story.not_the_author, story.already_withdrawn, sync.changed_meanwhile.
Result<Changes> decide(const DetachFile& command, const Facts& facts, const Context& context);

}

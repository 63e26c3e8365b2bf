// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody attaches a file to a record.
#pragma once

#include "common/story/anybody.h"
#include "common/story/attachment.h"

namespace liangheng {

/// Whoever sees the record may. The file goes to the server before the command; until it is there the answer
/// is "later".
struct AttachFile {
    Id<Attachment> id;
    Count about; ///< number of the record's entity
    Uuid record;
    std::string name; ///< of the file, without a folder
    Count size;       ///< bytes
    Bytes hash;       ///< SHA-256
};

template<> struct Description<AttachFile> {
    static constexpr auto command =
        describe_command(174, "attach_file", FIELD_LABEL("command", "Attach a file"), anybody_with_a_role);
    static constexpr auto fields = std::tuple{
        field<&AttachFile::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&AttachFile::about>(2, "about", FIELD_LABEL("field", "Kind of record")),
        field<&AttachFile::record>(3, "record", FIELD_LABEL("field", "Record")),
        field<&AttachFile::name>(4, "name", FIELD_LABEL("field", "File name"), limit(limits::file_name)),
        field<&AttachFile::size>(5, "size", FIELD_LABEL("field", "Bytes")),
        field<&AttachFile::hash>(6, "hash", FIELD_LABEL("field", "Hash"), names_file,
                                 limit(limits::file_hash)),
    };
};
static_assert(complete<AttachFile>);

/// Bytes of the largest file that may be attached today: the parameter, and never more than the protocol
/// takes.
Result<std::int64_t> largest_attachment(const Facts& facts, Date today);

/// Refusals: story.file_name, story.file_empty, story.file_too_large {largest}, story.no_such_record,
/// auth.not_permitted.
Result<Changes> decide(const AttachFile& command, const Facts& facts, const Context& context);

}

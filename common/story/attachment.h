// SPDX-License-Identifier: GPL-3.0-or-later
// Files attached to a record of any kind (附件), seen by whoever sees the record.
#pragma once

#include "common/base/bytes.h"
#include "common/story/comment.h"

namespace liangheng {

/// A file beside a record. The file itself is named by its hash alone and is in no table; whoever sees such a
/// row may have it.
struct Attachment {
    Id<Attachment> id;
    Count about;       ///< number of the record's entity
    Uuid record;       ///< id of the record
    std::string place; ///< of the record (record_place): whoever sees rows there sees the attachment
    Id<Employee> author;
    std::string name;      ///< of the file, without a folder
    Count size;            ///< bytes
    Bytes hash;            ///< SHA-256 of the file
    bool detached = false; ///< taken away by its author; the mark stays
};

template<> struct Description<Attachment> {
    static constexpr auto entity = describe(61, "attachment", FIELD_LABEL("entity", "Attachment"),
                                            beside_record("place"), indexed("record"), indexed("hash"));
    static constexpr auto fields = std::tuple{
        field<&Attachment::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Attachment::about>(2, "about", FIELD_LABEL("field", "Kind of record")),
        field<&Attachment::record>(3, "record", FIELD_LABEL("field", "Record")),
        field<&Attachment::place>(4, "place", FIELD_LABEL("field", "Seen with"), limit(limits::bucket_name)),
        field<&Attachment::author>(5, "author", FIELD_LABEL("field", "Author")),
        field<&Attachment::name>(6, "name", FIELD_LABEL("field", "File name"), limit(limits::file_name)),
        field<&Attachment::size>(7, "size", FIELD_LABEL("field", "Bytes")),
        field<&Attachment::hash>(8, "hash", FIELD_LABEL("field", "Hash"), limit(limits::file_hash)),
        field<&Attachment::detached>(9, "detached", FIELD_LABEL("field", "Taken away")),
    };
};
static_assert(complete<Attachment>);

}

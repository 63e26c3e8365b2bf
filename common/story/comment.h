// SPDX-License-Identifier: GPL-3.0-or-later
// Comments on a record of any kind (评论), seen by whoever sees the record.
#pragma once

#include "common/base/date.h"
#include "common/base/id.h"
#include "common/base/quantity.h"
#include "common/schema/description.h"
#include "common/staff/employee.h"

namespace liangheng {

/// What somebody said about a record. When it was said is `created_at` of the row.
struct Comment {
    Id<Comment> id;
    Count about;       ///< number of the record's entity
    Uuid record;       ///< id of the record
    std::string place; ///< of the record (record_place): whoever sees rows there sees the comment
    Id<Employee> author;
    std::string text;       ///< empty once withdrawn
    bool withdrawn = false; ///< by its author; the mark stays
};

template<> struct Description<Comment> {
    static constexpr auto entity =
        describe(60, "comment", FIELD_LABEL("entity", "Comment"), beside_record("place"), indexed("record"));
    static constexpr auto fields = std::tuple{
        field<&Comment::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Comment::about>(2, "about", FIELD_LABEL("field", "Kind of record")),
        field<&Comment::record>(3, "record", FIELD_LABEL("field", "Record")),
        field<&Comment::place>(4, "place", FIELD_LABEL("field", "Seen with"), limit(limits::bucket_name)),
        field<&Comment::author>(5, "author", FIELD_LABEL("field", "Author")),
        field<&Comment::text>(6, "text", FIELD_LABEL("field", "Text"), limit(limits::comment_text)),
        field<&Comment::withdrawn>(7, "withdrawn", FIELD_LABEL("field", "Withdrawn")),
    };
};
static_assert(complete<Comment>);

}

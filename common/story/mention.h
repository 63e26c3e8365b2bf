// SPDX-License-Identifier: GPL-3.0-or-later
// A comment named somebody (提及): his notice of it.
#pragma once

#include "common/story/comment.h"

namespace liangheng {

/// Only the person mentioned sees the row; the comment itself he sees if he sees the record.
struct Mention {
    Id<Mention> id;
    Id<Employee> employee; ///< who was mentioned
    Id<Comment> comment;
    Count about; ///< number of the record's entity
    Uuid record;
    Id<Employee> by;
    bool read = false;
};

template<> struct Description<Mention> {
    static constexpr auto entity =
        describe(62, "mention", FIELD_LABEL("entity", "Mention"), in_person("employee"), indexed("comment"));
    static constexpr auto fields = std::tuple{
        field<&Mention::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Mention::employee>(2, "employee", FIELD_LABEL("field", "Employee")),
        field<&Mention::comment>(3, "comment", FIELD_LABEL("field", "Comment")),
        field<&Mention::about>(4, "about", FIELD_LABEL("field", "Kind of record")),
        field<&Mention::record>(5, "record", FIELD_LABEL("field", "Record")),
        field<&Mention::by>(6, "by", FIELD_LABEL("field", "By")),
        field<&Mention::read>(7, "read", FIELD_LABEL("field", "Read")),
    };
};
static_assert(complete<Mention>);

/// One row for each person and comment, the same at both ends.
Id<Mention> mention_id(const Id<Comment>& comment, const Id<Employee>& employee);

}

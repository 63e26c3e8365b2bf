// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody says something about a record, and may name persons who get a notice of it.
#pragma once

#include "common/story/anybody.h"
#include "common/story/comment.h"

namespace liangheng {

/// Whoever sees the record may. The persons named stand in the text as well, as "@name".
struct AddComment {
    Id<Comment> id;
    Count about; ///< number of the record's entity
    Uuid record;
    std::string text;
    std::vector<Id<Employee>> mentions;
};

template<> struct Description<AddComment> {
    static constexpr auto command = describe_command(
        171, "add_comment", FIELD_LABEL("command", "Comment on a record"), anybody_with_a_role);
    static constexpr auto fields = std::tuple{
        field<&AddComment::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&AddComment::about>(2, "about", FIELD_LABEL("field", "Kind of record")),
        field<&AddComment::record>(3, "record", FIELD_LABEL("field", "Record")),
        field<&AddComment::text>(4, "text", FIELD_LABEL("field", "Text"), limit(limits::comment_text)),
        field<&AddComment::mentions>(5, "mentions", FIELD_LABEL("field", "Mentioned"),
                                     limit(limits::comment_mentions)),
    };
};
static_assert(complete<AddComment>);

/// Refusals: rules.text_missing, story.no_such_record, auth.not_permitted, staff.employee_unknown,
/// staff.employee_not_active.
Result<Changes> decide(const AddComment& command, const Facts& facts, const Context& context);

}

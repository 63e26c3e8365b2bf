// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over comments, mentions and attachments.
#pragma once

#include "common/sql/named_query.h"
#include "common/story/attachment.h"
#include "common/story/mention.h"

namespace liangheng {

/// A comment as the panel shows it.
struct ListedComment {
    Id<Comment> id;
    UtcTime created_at;
    std::optional<std::string> author_name; ///< absent where the person is not known here
    std::string text;
    bool withdrawn = false;
    bool pending = false; ///< of this desk and not yet decided by the server
    Id<Employee> author;
    Count version;
};

template<> struct Description<ListedComment> {
    static constexpr auto part = describe_part(872, "listed_comment");
    static constexpr auto fields = std::tuple{
        field<&ListedComment::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedComment::created_at>(2, "created_at", FIELD_LABEL("field", "Made at")),
        field<&ListedComment::author_name>(3, "author_name", FIELD_LABEL("field", "Author")),
        field<&ListedComment::text>(4, "text", FIELD_LABEL("field", "Text"), limit(limits::comment_text)),
        field<&ListedComment::withdrawn>(5, "withdrawn", FIELD_LABEL("field", "Withdrawn")),
        field<&ListedComment::pending>(6, "pending", FIELD_LABEL("field", "Waits to be sent")),
        field<&ListedComment::author>(7, "author", FIELD_LABEL("field", "Author")),
        field<&ListedComment::version>(8, "version", FIELD_LABEL("field", "Version")),
    };
};
static_assert(complete<ListedComment>);

/// The comments on a record ($1).
inline constexpr std::string_view comments_of_record_sql = R"(
SELECT c."id" AS "id", c."created_at" AS "created_at",
  (SELECT e."name" FROM {employee} AS e WHERE e."id" = c."author") AS "author_name",
  c."text" AS "text", c."withdrawn" AS "withdrawn", {pending c} AS "pending", c."author" AS "author", c."version" AS "version"
FROM {comment} AS c WHERE c."record" = $1)";

/// A notice for the person: a comment that mentions him and that he has not read.
struct ListedMention {
    Id<Mention> id;
    UtcTime created_at;
    std::optional<std::string> by_name;
    std::optional<std::string> text; ///< absent where the record is not in his scope, or no more
    Count about;
    Uuid record;
};

template<> struct Description<ListedMention> {
    static constexpr auto part = describe_part(873, "listed_mention");
    static constexpr auto fields = std::tuple{
        field<&ListedMention::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedMention::created_at>(2, "created_at", FIELD_LABEL("field", "Made at")),
        field<&ListedMention::by_name>(3, "by_name", FIELD_LABEL("field", "By")),
        field<&ListedMention::text>(4, "text", FIELD_LABEL("field", "Text"), limit(limits::comment_text)),
        field<&ListedMention::about>(5, "about", FIELD_LABEL("field", "Kind of record")),
        field<&ListedMention::record>(6, "record", FIELD_LABEL("field", "Record")),
    };
};
static_assert(complete<ListedMention>);

/// Unread mentions of a person ($1).
inline constexpr std::string_view unread_mentions_sql = R"(
SELECT m."id" AS "id", m."created_at" AS "created_at",
  (SELECT e."name" FROM {employee} AS e WHERE e."id" = m."by") AS "by_name",
  (SELECT c."text" FROM {comment} AS c WHERE c."id" = m."comment" AND c."withdrawn" = 0) AS "text",
  m."about" AS "about", m."record" AS "record"
FROM {mention} AS m WHERE m."employee" = $1 AND m."read" = 0)";

/// An attachment as the panel shows it.
struct ListedAttachment {
    Id<Attachment> id;
    UtcTime created_at;
    std::optional<std::string> author_name; ///< absent where the person is not known here
    std::string name;
    Count size;
    Bytes hash;
    bool detached = false;
    bool pending = false; ///< of this desk and not yet decided by the server
    Id<Employee> author;
    Count version;
};

template<> struct Description<ListedAttachment> {
    static constexpr auto part = describe_part(874, "listed_attachment");
    static constexpr auto fields = std::tuple{
        field<&ListedAttachment::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedAttachment::created_at>(2, "created_at", FIELD_LABEL("field", "Made at")),
        field<&ListedAttachment::author_name>(3, "author_name", FIELD_LABEL("field", "Author")),
        field<&ListedAttachment::name>(4, "name", FIELD_LABEL("field", "File name"),
                                       limit(limits::file_name)),
        field<&ListedAttachment::size>(5, "size", FIELD_LABEL("field", "Bytes")),
        field<&ListedAttachment::hash>(6, "hash", FIELD_LABEL("field", "Hash"), limit(limits::file_hash)),
        field<&ListedAttachment::detached>(7, "detached", FIELD_LABEL("field", "Taken away")),
        field<&ListedAttachment::pending>(8, "pending", FIELD_LABEL("field", "Waits to be sent")),
        field<&ListedAttachment::author>(9, "author", FIELD_LABEL("field", "Author")),
        field<&ListedAttachment::version>(10, "version", FIELD_LABEL("field", "Version")),
    };
};
static_assert(complete<ListedAttachment>);

/// The files attached to a record ($1).
inline constexpr std::string_view attachments_of_record_sql = R"(
SELECT a."id" AS "id", a."created_at" AS "created_at",
  (SELECT e."name" FROM {employee} AS e WHERE e."id" = a."author") AS "author_name",
  a."name" AS "name", a."size" AS "size", a."hash" AS "hash", a."detached" AS "detached", {pending a} AS "pending",
  a."author" AS "author", a."version" AS "version"
FROM {attachment} AS a WHERE a."record" = $1)";

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and statements of the server that belong to no entity: feed, bucket names, audit chain, scopes,
// installations, sessions. The same statements run on both engines.
#pragma once

#include "common/sql/ddl.h"

namespace liangheng::server_sql {

/// CREATE TABLE statements of schema 1, in order.
std::vector<std::string> create_tables(Dialect dialect);

inline constexpr const char* insert_feed =
    R"(INSERT INTO "feed" ("seq", "bucket", "id", "op", "at") VALUES ($1, $2, $3, $4, $5))";
inline constexpr const char* select_feed =
    R"(SELECT "seq", "bucket", "id", "op" FROM "feed" WHERE "seq" > $1 AND "seq" <= $2 ORDER BY "seq")";
/// The first entry behind a number that was made at a moment or later.
inline constexpr const char* select_feed_since =
    R"(SELECT "seq" FROM "feed" WHERE "seq" > $1 AND "at" >= $2 ORDER BY "seq" LIMIT 1)";
/// Operation 0 is a put (FeedOp).
inline constexpr const char* delete_feed_removals =
    R"(DELETE FROM "feed" WHERE "seq" > $1 AND "seq" <= $2 AND "op" <> 0)";
inline constexpr const char* select_head = R"(SELECT COALESCE(MAX("seq"), 0) FROM "feed")";

inline constexpr const char* insert_bucket =
    R"(INSERT INTO "bucket_name" ("number", "name") VALUES ($1, $2))";
inline constexpr const char* select_buckets =
    R"(SELECT "number", "name" FROM "bucket_name" WHERE "number" > $1 ORDER BY "number")";

inline constexpr const char* insert_audit =
    R"(INSERT INTO "audit_event" ("seq", "at", "actor", "on_behalf_of", "command", "kind", "changes", "hash") )"
    R"(VALUES ($1, $2, $3, $4, $5, $6, $7, $8))";
inline constexpr const char* select_last_audit =
    R"(SELECT "seq", "hash" FROM "audit_event" ORDER BY "seq" DESC LIMIT 1)";
inline constexpr const char* select_audit =
    R"(SELECT "seq", "at", "actor", "on_behalf_of", "command", "kind", "changes", "hash" FROM "audit_event" )"
    R"(WHERE "seq" > $1 ORDER BY "seq" LIMIT $2)";

/// The index of the chain by row; it is written behind the chain (server/engine/audit_index.h).
inline constexpr const char* insert_audit_row =
    R"(INSERT INTO "audit_row" ("entity", "row", "seq") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING)";
inline constexpr const char* select_audit_rows =
    R"(SELECT "seq" FROM "audit_row" WHERE "entity" = $1 AND "row" = $2 AND "seq" < $3 ORDER BY "seq" DESC LIMIT $4)";
inline constexpr const char* select_all_audit_rows = R"(SELECT "entity", "row", "seq" FROM "audit_row")";

inline constexpr const char* select_value = R"(SELECT "value" FROM "meta" WHERE "key" = $1)";
inline constexpr const char* upsert_value = R"(INSERT INTO "meta" ("key", "value") VALUES ($1, $2) )"
                                            R"(ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value")";

inline constexpr const char* select_scope_version =
    R"(SELECT COALESCE(MAX("version"), 0) FROM "user_scope" WHERE "employee" = $1)";
inline constexpr const char* select_scope =
    R"(SELECT "buckets" FROM "user_scope" WHERE "employee" = $1 AND "version" = $2)";
inline constexpr const char* insert_scope =
    R"(INSERT INTO "user_scope" ("employee", "version", "buckets") VALUES ($1, $2, $3))";

inline constexpr const char* update_high_water =
    R"(UPDATE "installation" SET "high_water" = $1 WHERE "id" = $2)";
inline constexpr const char* insert_installation =
    R"(INSERT INTO "installation" ("id", "employee", "high_water", "token_hash", "next_hash", "created_at") )"
    R"(VALUES ($1, $2, 0, $3, $4, $5))";
inline constexpr const char* select_installation =
    R"(SELECT "employee", "high_water", "token_hash", "next_hash" FROM "installation" WHERE "id" = $1)";
inline constexpr const char* update_installation =
    R"(UPDATE "installation" SET "token_hash" = $1, "next_hash" = $2 WHERE "id" = $3)";

inline constexpr const char* insert_session =
    R"(INSERT INTO "session" ("token_hash", "employee", "installation", "created_at", "used_at") VALUES ($1, $2, $3, $4, $5))";
inline constexpr const char* select_session =
    R"(SELECT "employee", "installation", "created_at", "used_at" FROM "session" WHERE "token_hash" = $1)";
inline constexpr const char* touch_session = R"(UPDATE "session" SET "used_at" = $1 WHERE "token_hash" = $2)";
inline constexpr const char* delete_sessions = R"(DELETE FROM "session" WHERE "employee" = $1)";

inline constexpr const char* select_poison = R"(SELECT "attempts" FROM "poison" WHERE "command" = $1)";
inline constexpr const char* upsert_poison =
    R"(INSERT INTO "poison" ("command", "attempts", "body", "reason") VALUES ($1, 1, $2, $3) )"
    R"(ON CONFLICT ("command") DO UPDATE SET "attempts" = "poison"."attempts" + 1, "reason" = excluded."reason")";

/// Every statement above, for the test that prepares them on both engines.
std::vector<std::string> all_statements();

}

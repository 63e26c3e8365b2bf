// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sql/server_tables.h"

namespace liangheng::server_sql {

std::vector<std::string> create_tables(Dialect dialect) {
    // In SQLite only INTEGER PRIMARY KEY is the rowid: the feed and the audit chain grow at their end and
    // have no index.
    const std::string serial = dialect == Dialect::sqlite ? "INTEGER PRIMARY KEY" : "BIGINT PRIMARY KEY";
    const std::string keyed = dialect == Dialect::sqlite ? " WITHOUT ROWID" : "";
    return {
        R"(CREATE TABLE IF NOT EXISTS "meta" ("key" TEXT NOT NULL PRIMARY KEY, "value" BYTEA NOT NULL))" +
            keyed,
        R"(CREATE TABLE IF NOT EXISTS "bucket_name" ("number" )" + serial +
            R"(, "name" TEXT NOT NULL UNIQUE))",
        R"(CREATE TABLE IF NOT EXISTS "feed" ("seq" )" + serial +
            R"(, "bucket" BIGINT NOT NULL, "id" BYTEA NOT NULL, "op" BIGINT NOT NULL, "at" BIGINT NOT NULL))",
        R"(CREATE TABLE IF NOT EXISTS "audit_event" ("seq" )" + serial +
            R"(, "at" BIGINT NOT NULL, "actor" BYTEA NOT NULL, "on_behalf_of" BYTEA, "command" BYTEA NOT NULL, )"
            R"("kind" BIGINT NOT NULL, "changes" BYTEA NOT NULL, "hash" BYTEA NOT NULL))",
        R"(CREATE TABLE IF NOT EXISTS "audit_row" ("entity" BIGINT NOT NULL, "row" BYTEA NOT NULL, )"
        R"("seq" BIGINT NOT NULL, PRIMARY KEY ("entity", "row", "seq")))" +
            keyed,
        R"(CREATE TABLE IF NOT EXISTS "user_scope" ("employee" BYTEA NOT NULL, "version" BIGINT NOT NULL, )"
        R"("buckets" TEXT NOT NULL, PRIMARY KEY ("employee", "version")))" +
            keyed,
        R"(CREATE TABLE IF NOT EXISTS "installation" ("id" BYTEA NOT NULL PRIMARY KEY, "employee" BYTEA NOT NULL, )"
        R"("high_water" BIGINT NOT NULL, "token_hash" BYTEA NOT NULL, "next_hash" BYTEA, "created_at" BIGINT NOT NULL))" +
            keyed,
        R"(CREATE TABLE IF NOT EXISTS "session" ("token_hash" BYTEA NOT NULL PRIMARY KEY, "employee" BYTEA NOT NULL, )"
        R"("installation" BYTEA NOT NULL, "created_at" BIGINT NOT NULL, "used_at" BIGINT NOT NULL))" +
            keyed,
        R"(CREATE TABLE IF NOT EXISTS "poison" ("command" BYTEA NOT NULL PRIMARY KEY, "attempts" BIGINT NOT NULL, )"
        R"("body" BYTEA NOT NULL, "reason" TEXT NOT NULL))" +
            keyed,
    };
}

std::vector<std::string> all_statements() {
    return {insert_feed,          select_feed,       select_head,          insert_bucket,
            select_buckets,       insert_audit,      select_last_audit,    select_audit,
            select_value,         upsert_value,      select_scope_version, select_scope,
            insert_scope,         update_high_water, insert_installation,  select_installation,
            update_installation,  insert_session,    select_session,       touch_session,
            delete_sessions,      select_poison,     upsert_poison,        select_feed_since,
            delete_feed_removals, insert_audit_row,  select_audit_rows,    select_all_audit_rows};
}

}

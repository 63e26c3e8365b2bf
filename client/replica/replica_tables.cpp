// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/replica_tables.h"

#include "client/replica/transaction.h"
#include "common/catalogue.h"
#include "common/sql/ddl.h"

#include <sqlite3.h>

namespace liangheng {
namespace {

std::string stored_ddl(Database& database, const EntityInfo& entity) {
    auto& select = database.prepared(R"(SELECT "ddl" FROM "_table" WHERE "name" = $1)");
    select.bind(1, Cell::text(entity.name));
    std::string ddl;
    if (select.step()) ddl = select.column(0).bytes;
    select.reset();
    return ddl;
}

void make_table(Database& database, const EntityInfo& entity, const std::string& ddl) {
    database.forget_statements();
    database.run("DROP TABLE IF EXISTS " + quoted(entity.name));
    database.run(ddl);
    database.prepared(R"(INSERT OR REPLACE INTO "_table" ("name", "ddl") VALUES ($1, $2))")
        .bind(1, Cell::text(entity.name))
        .bind(2, Cell::text(ddl))
        .run();
}

// A head and its details are one: when one of their tables changes, all are made anew and loaded again.
void prepare_head(Database& database, const EntityInfo& head) {
    std::vector<const EntityInfo*> family{&head};
    family.insert(family.end(), head.details.begin(), head.details.end());
    bool changed = false;
    for (const auto* entity : family)
        changed =
            changed || stored_ddl(database, *entity) != create_table(*entity, Dialect::sqlite, Side::cache);
    if (!changed) return;
    for (const auto* entity : family)
        make_table(database, *entity, create_table(*entity, Dialect::sqlite, Side::cache));
    database
        .prepared(
            R"(UPDATE "_replica_bucket" SET "state" = 0, "after" = X'', "s0" = -1, "stale" = 0 WHERE "name" LIKE $1 || '/%')")
        .bind(1, Cell::text(head.name))
        .run();
}

}

const std::vector<const EntityInfo*>& replicated_heads() {
    static const auto heads = [] {
        std::vector<const EntityInfo*> all;
        for (const auto* entity : all_entities())
            if (!entity->is_detail() && entity->visibility != Visibility::server_only) all.push_back(entity);
        return all;
    }();
    return heads;
}

void prepare_tables(Database& database) {
    Transaction transaction(database);
    database.run(
        R"(CREATE TABLE IF NOT EXISTS "_table" ("name" TEXT NOT NULL PRIMARY KEY, "ddl" TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS "_position" ("one" INTEGER PRIMARY KEY CHECK ("one" = 1), "epoch" BLOB NOT NULL,
            "scope_version" INTEGER NOT NULL, "cursor" INTEGER NOT NULL, "contact_at" INTEGER NOT NULL);
        INSERT OR IGNORE INTO "_position" VALUES (1, X'', -1, 0, 0))");
    for (const auto* head : replicated_heads()) prepare_head(database, *head);
    transaction.commit();
}

bool make_indexes(Database& database, const EntityInfo& head) {
    try {
        for (const auto& statement : create_indexes(head, Side::cache)) database.run(statement);
        for (const auto* detail : head.details)
            for (const auto& statement : create_indexes(*detail, Side::cache)) database.run(statement);
        return true;
    } catch (const SqliteError& error) {
        if (error.primary_code() == SQLITE_LOCKED) return false;
        throw;
    }
}

}

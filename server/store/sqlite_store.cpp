// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, tables, transactions of the embedded store.
#include "server/store/sqlite_store.h"

#include "common/catalogue.h"
#include "common/sql/server_tables.h"
#include "common/wire/limits.h"
#include "server/store/sqlite_failure.h"

#include <sqlite3.h>

namespace liangheng {
namespace {

constexpr int wal_checkpoint_pages = 4000; // sync.md 19.1: more pages, longer pauses

// Differs when a table or a column was added: the names of all. The server's own tables are few and told by
// the newest.
std::string schema_mark() {
    std::string names = "audit_row;";
    for (const auto* entity : all_entities()) {
        names += entity->name;
        for (const auto& column : entity->columns) (names += '.') += column.name;
        names += ';';
    }
    return names;
}

bool has_column(Database& database, const EntityInfo& entity, const FieldInfo& column) {
    auto& found = database.prepared("SELECT 1 FROM pragma_table_info($1) WHERE name = $2");
    found.bind(1, Cell::text(entity.name)).bind(2, Cell::text(column.name));
    const bool is_there = found.step();
    found.reset();
    return is_there;
}

}

SqliteStore::SqliteStore(const std::filesystem::path& file, Use use) try
    : database_(file, use == Use::write ? Database::Mode::read_write_create : Database::Mode::read_only) {
    sqlite3_busy_timeout(database_.handle(), static_cast<int>(limits::write_lock_ms));
    database_.run("PRAGMA cache_size = -65536");
    database_.run("PRAGMA temp_store = MEMORY");
    if (use == Use::read) return;
    database_.run("PRAGMA journal_mode = WAL");
    database_.run("PRAGMA synchronous = FULL");
    database_.run("PRAGMA wal_autocheckpoint = " + std::to_string(wal_checkpoint_pages));
    make_tables();
} catch (const SqliteError& error) {
    throw StoreError(failure_kind(error), file.string() + ": " + error.what());
} catch (const StoreError& error) {
    throw StoreError(error.kind(), file.string() + ": " + error.what());
}

SqliteStore::~SqliteStore() = default;

void grow_store(const std::filesystem::path& file) { SqliteStore(file, SqliteStore::Use::write); }

// The data of an earlier program grow with this one (sync.md 17): tables and columns are added, never
// changed.
void SqliteStore::make_tables() {
    const auto wanted = schema_mark();
    if (database_.number("SELECT count(*) FROM sqlite_master WHERE name = 'meta'") > 0 &&
        value("schema_tables") == wanted)
        return;
    database_.run("BEGIN IMMEDIATE");
    for (const auto& statement : server_sql::create_tables(Dialect::sqlite)) database_.run(statement);
    for (const auto* entity : all_entities()) {
        database_.run(create_table(*entity, Dialect::sqlite, Side::server));
        for (const auto& column : entity->columns)
            if (!has_column(database_, *entity, column)) database_.run(add_column(*entity, column));
        for (const auto& index : create_indexes(*entity, Side::server)) database_.run(index);
    }
    set_value("schema_tables", wanted);
    database_.run("COMMIT");
}

void SqliteStore::begin_snapshot() {
    guarded([&] {
        database_.prepared("BEGIN").run();
        head(); // a deferred transaction takes its snapshot with its first read
    });
}

void SqliteStore::end_snapshot() {
    guarded([&] { database_.prepared("COMMIT").run(); });
}

void SqliteStore::begin() {
    guarded([&] { database_.prepared("BEGIN IMMEDIATE").run(); });
}

void SqliteStore::commit() {
    guarded([&] { database_.prepared("COMMIT").run(); });
}

void SqliteStore::rollback() {
    if (database_.in_transaction()) guarded([&] { database_.prepared("ROLLBACK").run(); });
}

void SqliteStore::savepoint() {
    guarded([&] { database_.prepared("SAVEPOINT one").run(); });
}

void SqliteStore::release() {
    guarded([&] { database_.prepared("RELEASE one").run(); });
}

void SqliteStore::rollback_to_savepoint() {
    guarded([&] {
        database_.prepared("ROLLBACK TO one").run();
        database_.prepared("RELEASE one").run();
    });
}

std::int64_t SqliteStore::data_version() {
    return guarded([&] {
        auto& statement = database_.prepared("PRAGMA data_version");
        statement.step();
        const auto version = statement.column(0).integer;
        statement.reset();
        return version;
    });
}

}

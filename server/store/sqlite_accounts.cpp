// SPDX-License-Identifier: GPL-3.0-or-later
// Installations and sessions in the embedded store.
#include "common/sql/server_tables.h"
#include "server/store/sqlite_failure.h"
#include "server/store/sqlite_store.h"

namespace liangheng {
namespace {

Uuid stored_id(const Cell& cell) { return uuid_from_bytes(cell.bytes).value_or(Uuid{}); }

}

std::optional<InstallationRecord> SqliteStore::installation(const Uuid& id) {
    return guarded([&]() -> std::optional<InstallationRecord> {
        auto& row = database_.prepared(server_sql::select_installation);
        std::optional<InstallationRecord> record;
        if (row.bind(1, Cell::blob(id.view())).step())
            record = {stored_id(row.column(0)), row.column(1).integer, std::string(row.column(2).bytes),
                      std::string(row.column(3).bytes)};
        row.reset();
        return record;
    });
}

void SqliteStore::add_installation(const Uuid& id, const Uuid& employee, const std::string& token_hash,
                                   UtcTime now) {
    guarded([&] {
        database_.prepared(server_sql::insert_installation)
            .bind(1, Cell::blob(id.view()))
            .bind(2, Cell::blob(employee.view()))
            .bind(3, Cell::blob(token_hash))
            .bind(4, Cell::null())
            .bind(5, Cell::of(now.ms))
            .run();
    });
}

void SqliteStore::set_tokens(const Uuid& id, const std::string& token_hash, const std::string& next_hash) {
    guarded([&] {
        database_.prepared(server_sql::update_installation)
            .bind(1, Cell::blob(token_hash))
            .bind(2, next_hash.empty() ? Cell::null() : Cell::blob(next_hash))
            .bind(3, Cell::blob(id.view()))
            .run();
    });
}

void SqliteStore::add_session(const std::string& token_hash, const SessionRecord& session) {
    guarded([&] {
        database_.prepared(server_sql::insert_session)
            .bind(1, Cell::blob(token_hash))
            .bind(2, Cell::blob(session.employee.view()))
            .bind(3, Cell::blob(session.installation.view()))
            .bind(4, Cell::of(session.created_at.ms))
            .bind(5, Cell::of(session.used_at.ms))
            .run();
    });
}

std::optional<SessionRecord> SqliteStore::session(const std::string& token_hash) {
    return guarded([&]() -> std::optional<SessionRecord> {
        auto& row = database_.prepared(server_sql::select_session);
        std::optional<SessionRecord> record;
        if (row.bind(1, Cell::blob(token_hash)).step())
            record = {stored_id(row.column(0)),
                      stored_id(row.column(1)),
                      {row.column(2).integer},
                      {row.column(3).integer}};
        row.reset();
        return record;
    });
}

void SqliteStore::touch_session(const std::string& token_hash, UtcTime now) {
    guarded([&] {
        database_.prepared(server_sql::touch_session)
            .bind(1, Cell::of(now.ms))
            .bind(2, Cell::blob(token_hash))
            .run();
    });
}

void SqliteStore::end_sessions(const Uuid& employee) {
    guarded(
        [&] { database_.prepared(server_sql::delete_sessions).bind(1, Cell::blob(employee.view())).run(); });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The writing half of the embedded store.
#include "common/sql/server_tables.h"
#include "common/sql/statements.h"
#include "server/store/sqlite_failure.h"
#include "server/store/sqlite_store.h"

#include <sqlite3.h>

#include <algorithm>

namespace liangheng {
namespace {

std::string insert_text(const EntityInfo& entity) { return insert_row(entity, Side::server); }
std::string insert_new_text(const EntityInfo& entity) {
    return insert_text(entity) + " ON CONFLICT (\"id\") DO NOTHING";
}

bool stores_bucket(const EntityInfo& entity) {
    return !entity.is_detail() && entity.visibility != Visibility::server_only;
}

}

bool SqliteStore::insert_if_new(const EntityInfo& entity, std::span<const Cell> columns,
                                std::int64_t bucket) {
    return guarded([&] {
        auto& statement = kept(statements_[&entity].insert, &insert_new_text, entity);
        statement.bind_all(columns);
        if (stores_bucket(entity)) statement.bind(static_cast<int>(columns.size()) + 1, Cell::of(bucket));
        statement.run();
        return database_.changes() > 0;
    });
}

Statement& SqliteStore::update_statement(const EntityInfo& entity, std::span<const std::size_t> columns,
                                         bool moves) {
    const auto it = std::find_if(updates_.begin(), updates_.end(), [&](const auto& kept_one) {
        return kept_one.first.entity == &entity && kept_one.first.moves == moves &&
               std::ranges::equal(kept_one.first.columns, columns);
    });
    if (it != updates_.end()) return it->second;
    return updates_
        .emplace_back(UpdateKey{&entity, {columns.begin(), columns.end()}, moves},
                      Statement(database_.handle(), liangheng::update_row(entity, columns, moves)))
        .second;
}

bool SqliteStore::update_row(const EntityInfo& entity, const Uuid& id, std::int64_t version,
                             std::span<const std::size_t> columns, std::span<const Cell> cells,
                             std::optional<std::int64_t> new_bucket) {
    return guarded([&] {
        auto& statement = update_statement(entity, columns, new_bucket.has_value());
        statement.bind_all(cells);
        int parameter = static_cast<int>(cells.size()) + 1;
        if (new_bucket) statement.bind(parameter++, Cell::of(*new_bucket));
        statement.bind(parameter, Cell::blob(id.view())).bind(parameter + 1, Cell::of(version));
        statement.run();
        return database_.changes() > 0;
    });
}

void SqliteStore::delete_row(const EntityInfo& entity, const Uuid& id) {
    guarded([&] { database_.prepared(delete_by_id(entity)).bind(1, Cell::blob(id.view())).run(); });
}

void SqliteStore::insert_detail(const EntityInfo& detail, std::span<const Cell> columns) {
    guarded([&] { kept(statements_[&detail].insert, &insert_text, detail).bind_all(columns).run(); });
}

void SqliteStore::delete_details(const EntityInfo& detail, const Uuid& head_id) {
    guarded([&] {
        kept(statements_[&detail].delete_details, &liangheng::delete_details, detail)
            .bind(1, Cell::blob(head_id.view()))
            .run();
    });
}

void SqliteStore::append_feed(const FeedEntry& entry, std::int64_t at_ms) {
    guarded([&] {
        database_.prepared(server_sql::insert_feed)
            .bind(1, Cell::of(entry.seq))
            .bind(2, Cell::of(entry.bucket))
            .bind(3, Cell::blob(entry.id.view()))
            .bind(4, Cell::of(static_cast<int>(entry.op)))
            .bind(5, Cell::of(at_ms))
            .run();
    });
}

void SqliteStore::append_audit(const AuditEvent& event) {
    guarded([&] {
        database_.prepared(server_sql::insert_audit)
            .bind(1, Cell::of(event.seq))
            .bind(2, Cell::of(event.at_ms))
            .bind(3, Cell::blob(event.actor.view()))
            .bind(4, event.on_behalf_of ? Cell::blob(event.on_behalf_of.view()) : Cell::null())
            .bind(5, Cell::blob(event.command.view()))
            .bind(6, Cell::of(event.kind))
            .bind(7, Cell::blob(event.changes))
            .bind(8, Cell::blob(event.hash))
            .run();
    });
}

void SqliteStore::add_bucket(std::int64_t number, std::string_view name) {
    guarded([&] {
        database_.prepared(server_sql::insert_bucket)
            .bind(1, Cell::of(number))
            .bind(2, Cell::text(name))
            .run();
    });
}

void SqliteStore::set_value(std::string_view key, std::string_view value) {
    guarded([&] {
        database_.prepared(server_sql::upsert_value)
            .bind(1, Cell::text(key))
            .bind(2, Cell::blob(value))
            .run();
    });
}

void SqliteStore::add_scope(const Uuid& employee, std::int64_t version, std::string_view buckets) {
    guarded([&] {
        database_.prepared(server_sql::insert_scope)
            .bind(1, Cell::blob(employee.view()))
            .bind(2, Cell::of(version))
            .bind(3, Cell::text(buckets))
            .run();
    });
}

void SqliteStore::set_high_water(const Uuid& installation_id, std::int64_t value) {
    guarded([&] {
        database_.prepared(server_sql::update_high_water)
            .bind(1, Cell::of(value))
            .bind(2, Cell::blob(installation_id.view()))
            .run();
    });
}

std::int64_t SqliteStore::add_poison(const Uuid& command, std::string_view body, std::string_view reason) {
    return guarded([&] {
        database_.prepared(server_sql::upsert_poison)
            .bind(1, Cell::blob(command.view()))
            .bind(2, Cell::blob(body))
            .bind(3, Cell::text(reason))
            .run();
        auto& statement = database_.prepared(server_sql::select_poison);
        statement.bind(1, Cell::blob(command.view())).step();
        const auto attempts = statement.column(0).integer;
        statement.reset();
        return attempts;
    });
}

}

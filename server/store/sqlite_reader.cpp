// SPDX-License-Identifier: GPL-3.0-or-later
// The reading half of the embedded store.
#include "common/sql/server_tables.h"
#include "common/sql/statements.h"
#include "server/store/sqlite_failure.h"
#include "server/store/sqlite_store.h"

#include <array>

namespace liangheng {
namespace {

constexpr std::size_t most_columns = 64;

Uuid id_of(const Cell& cell) { return uuid_from_bytes(cell.bytes).value_or(Uuid{}); }

AuditEvent audit_of(const Statement& row) {
    AuditEvent event;
    event.seq = row.column(0).integer;
    event.at_ms = row.column(1).integer;
    event.actor = id_of(row.column(2));
    event.on_behalf_of = id_of(row.column(3));
    event.command = id_of(row.column(4));
    event.kind = row.column(5).integer;
    event.changes = row.column(6).bytes;
    event.hash = row.column(7).bytes;
    return event;
}

}

Statement& SqliteStore::kept(std::optional<Statement>& slot, std::string (*text)(const EntityInfo&),
                             const EntityInfo& entity) {
    if (!slot) slot.emplace(database_.handle(), text(entity));
    return *slot;
}

void SqliteStore::visit_rows(Statement& statement, std::size_t columns, RowVisitor visit) {
    std::array<Cell, most_columns> cells;
    while (statement.step()) {
        for (std::size_t i = 0; i < columns; ++i) cells[i] = statement.column(static_cast<int>(i));
        visit(std::span<const Cell>(cells.data(), columns));
    }
    statement.reset();
}

bool SqliteStore::read_row(const EntityInfo& entity, const Uuid& id, RowVisitor visit) {
    return guarded([&] {
        auto& statement = kept(statements_[&entity].by_id, &select_by_id, entity);
        bool found = false;
        statement.bind(1, Cell::blob(id.view()));
        visit_rows(statement, entity.columns.size(), [&](std::span<const Cell> columns) {
            found = true;
            visit(columns);
        });
        return found;
    });
}

void SqliteStore::read_index(const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> key,
                             RowVisitor visit) {
    guarded([&] {
        auto it = index_statements_.find(&index);
        if (it == index_statements_.end())
            it = index_statements_
                     .emplace(&index, Statement(database_.handle(), select_by_index(entity, index)))
                     .first;
        it->second.bind_all(key);
        visit_rows(it->second, entity.columns.size(), visit);
    });
}

void SqliteStore::read_details(const EntityInfo& detail, const Uuid& head_id, RowVisitor visit) {
    guarded([&] {
        auto& statement = kept(statements_[&detail].details, &select_details, detail);
        statement.bind(1, Cell::blob(head_id.view()));
        visit_rows(statement, detail.columns.size(), visit);
    });
}

void SqliteStore::read_page(const EntityInfo& entity, std::int64_t bucket, const Uuid& after,
                            std::size_t limit, RowVisitor visit) {
    guarded([&] {
        const bool first = !after;
        auto& statement = database_.prepared(bucket_page(entity, first));
        int parameter = 1;
        if (entity.visibility != Visibility::global) statement.bind(parameter++, Cell::of(bucket));
        if (!first) statement.bind(parameter++, Cell::blob(after.view()));
        statement.bind(parameter, Cell::of(static_cast<std::int64_t>(limit)));
        visit_rows(statement, entity.columns.size(), visit);
    });
}

std::int64_t SqliteStore::count_rows(const EntityInfo& entity, std::int64_t bucket) {
    return guarded([&] {
        const bool all = entity.visibility == Visibility::global;
        auto& statement = database_.prepared("SELECT count(*) FROM " + quoted(entity.name) +
                                             (all ? "" : " WHERE \"_bucket\" = $1"));
        if (!all) statement.bind(1, Cell::of(bucket));
        statement.step();
        const auto count = statement.column(0).integer;
        statement.reset();
        return count;
    });
}

void SqliteStore::read_feed(std::int64_t after, std::int64_t upto,
                            FunctionRef<void(const FeedEntry&)> visit) {
    guarded([&] {
        auto& statement = database_.prepared(server_sql::select_feed);
        statement.bind(1, Cell::of(after)).bind(2, Cell::of(upto));
        while (statement.step())
            visit({statement.column(0).integer, statement.column(1).integer, id_of(statement.column(2)),
                   static_cast<FeedOp>(statement.column(3).integer)});
        statement.reset();
    });
}

std::int64_t SqliteStore::head() {
    return guarded([&] {
        auto& statement = database_.prepared(server_sql::select_head);
        statement.step();
        const auto head = statement.column(0).integer;
        statement.reset();
        return head;
    });
}

void SqliteStore::read_buckets(std::int64_t above, FunctionRef<void(std::int64_t, std::string_view)> visit) {
    guarded([&] {
        auto& statement = database_.prepared(server_sql::select_buckets);
        statement.bind(1, Cell::of(above));
        while (statement.step()) visit(statement.column(0).integer, statement.column(1).bytes);
        statement.reset();
    });
}

std::optional<std::string> SqliteStore::value(std::string_view key) {
    return guarded([&]() -> std::optional<std::string> {
        auto& statement = database_.prepared(server_sql::select_value);
        std::optional<std::string> result;
        if (statement.bind(1, Cell::text(key)).step()) result = std::string(statement.column(0).bytes);
        statement.reset();
        return result;
    });
}

std::int64_t SqliteStore::scope_version(const Uuid& employee) {
    return guarded([&] {
        auto& statement = database_.prepared(server_sql::select_scope_version);
        statement.bind(1, Cell::blob(employee.view())).step();
        const auto version = statement.column(0).integer;
        statement.reset();
        return version;
    });
}

std::optional<std::string> SqliteStore::scope(const Uuid& employee, std::int64_t version) {
    return guarded([&]() -> std::optional<std::string> {
        auto& statement = database_.prepared(server_sql::select_scope);
        std::optional<std::string> result;
        if (statement.bind(1, Cell::blob(employee.view())).bind(2, Cell::of(version)).step())
            result = std::string(statement.column(0).bytes);
        statement.reset();
        return result;
    });
}

std::optional<AuditEvent> SqliteStore::last_audit() {
    return guarded([&]() -> std::optional<AuditEvent> {
        auto& statement = database_.prepared(server_sql::select_last_audit);
        std::optional<AuditEvent> event;
        if (statement.step()) {
            event.emplace();
            event->seq = statement.column(0).integer;
            event->hash = statement.column(1).bytes;
        }
        statement.reset();
        return event;
    });
}

void SqliteStore::read_audit(std::int64_t after, std::size_t limit,
                             FunctionRef<void(const AuditEvent&)> visit) {
    guarded([&] {
        auto& statement = database_.prepared(server_sql::select_audit);
        statement.bind(1, Cell::of(after)).bind(2, Cell::of(static_cast<std::int64_t>(limit)));
        while (statement.step()) visit(audit_of(statement));
        statement.reset();
    });
}

}

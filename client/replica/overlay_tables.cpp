// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/overlay_tables.h"

#include "client/replica/row_readings.h"
#include "common/rules/facts.h"
#include "common/sql/statements.h"

namespace liangheng {
namespace {

std::string temp(const std::string& name) { return "temp." + liangheng::quoted(name); }

std::string head_column(const EntityInfo& detail) { return quoted(detail.fields.front().name); }

std::string table_sql(const EntityInfo& entity) {
    std::string sql = "CREATE TEMP TABLE " + liangheng::quoted(overlay_name(entity)) + " (";
    for (const auto& column : entity.columns) sql += quoted(column.name) + ' ' + column_type(column) + ", ";
    if (!entity.is_detail()) sql += R"("_gone" INTEGER NOT NULL, )";
    for (const auto& name : reading_columns(entity)) sql += name + " TEXT NOT NULL, ";
    return sql + "PRIMARY KEY (" + key_of(entity) + ")) WITHOUT ROWID";
}

// A head in the overlay hides its row and all its details in the replica.
std::string view_sql(const EntityInfo& entity, const EntityInfo& head) {
    auto columns = column_list(entity);
    for (const auto& name : reading_columns(entity)) columns += ", " + name;
    const auto hidden = entity.is_detail() ? head_column(entity) : std::string(R"("id")");
    return "CREATE TEMP VIEW " + liangheng::quoted(view_name(entity)) + " AS SELECT " + columns +
           R"(, 1 AS "_pending" FROM )" + temp(overlay_name(entity)) +
           (entity.is_detail() ? "" : R"( WHERE "_gone" = 0)") + " UNION ALL SELECT " + columns +
           R"(, 0 FROM main.)" + quoted(entity.name) + " AS r WHERE NOT EXISTS (SELECT 1 FROM " +
           temp(overlay_name(head)) + R"( AS o WHERE o."id" = r.)" + hidden + ")";
}

std::string insert_sql(const EntityInfo& entity) {
    const auto count = entity.columns.size() + (entity.is_detail() ? 0 : 1) + 2 * entity.read.size();
    std::string values;
    for (std::size_t i = 1; i <= count; ++i) values += (i > 1 ? ", $" : "$") + std::to_string(i);
    return "INSERT OR REPLACE INTO " + temp(overlay_name(entity)) + " VALUES (" + values + ")";
}

RowMeta meta_after(const Change& change, const Uuid& by, UtcTime at) {
    if (change.op == Change::Op::insert)
        return {.version = 1, .created_at = at, .created_by = by, .updated_at = at, .updated_by = by};
    auto meta = change.before.meta;
    ++meta.version;
    meta.updated_at = at;
    meta.updated_by = by;
    return meta;
}

}

std::string view_name(const EntityInfo& entity) { return std::string(entity.name) + "_now"; }

std::string overlay_name(const EntityInfo& entity) { return std::string(entity.name) + "__overlay"; }

OverlayTables::OverlayTables(Database& database) : database_(database) {
    for (const auto* head : replicated_heads()) {
        database_.run(table_sql(*head));
        for (const auto* detail : head->details) database_.run(table_sql(*detail));
        database_.run(view_sql(*head, *head));
        for (const auto* detail : head->details) database_.run(view_sql(*detail, *head));
    }
}

// All of them: after a rollback the tables may hold more than was noted.
void OverlayTables::clear() {
    for (const auto* head : replicated_heads()) {
        database_.run("DELETE FROM " + temp(overlay_name(*head)));
        for (const auto* detail : head->details) database_.run("DELETE FROM " + temp(overlay_name(*detail)));
    }
    touched_.clear();
}

void OverlayTables::apply(const Changes& changes, const Uuid& by, UtcTime at) {
    for (const auto& change : changes.list()) apply_one(change, by, at);
}

bool OverlayTables::holds(const EntityInfo& head, const Uuid& id) {
    auto& row = database_.prepared("SELECT 1 FROM " + temp(overlay_name(head)) + R"( WHERE "id" = $1)");
    const bool found = row.bind(1, Cell::blob(id.view())).step();
    row.reset();
    return found;
}

void OverlayTables::apply_one(const Change& change, const Uuid& by, UtcTime at) {
    const auto& head = *change.entity;
    if (head.visibility == Visibility::server_only) return;
    touched_.insert(&head);
    if (change.op == Change::Op::update && !holds(head, change.id)) copy_details(head, change.id);
    if (change.op == Change::Op::remove)
        for (const auto* detail : head.details) put_details({.entity = detail}, change.id);

    const auto meta = meta_after(change, by, at);
    std::vector<Cell> cells;
    read_object(head, change.after.get(), cells);
    append_meta(meta, cells);
    const auto readings = row_readings(head, cells);
    cells.push_back(Cell::of(change.op == Change::Op::remove ? 1 : 0));
    for (const auto& reading : readings) cells.push_back(Cell::text(reading));
    database_.prepared(insert_sql(head)).bind_all(cells).run();
    for (const auto& details : change.details) put_details(details, change.id);
}

// A kind of details that a command does not name stays as it is.
void OverlayTables::copy_details(const EntityInfo& head, const Uuid& id) {
    for (const auto* detail : head.details)
        database_
            .prepared("INSERT INTO " + temp(overlay_name(*detail)) + " SELECT " + column_list(*detail) +
                      " FROM main." + quoted(detail->name) + " WHERE " + head_column(*detail) + " = $1")
            .bind(1, Cell::blob(id.view()))
            .run();
}

void OverlayTables::put_details(const AnyDetails& details, const Uuid& head) {
    const auto& entity = *details.entity;
    database_
        .prepared("DELETE FROM " + temp(overlay_name(entity)) + " WHERE " + head_column(entity) + " = $1")
        .bind(1, Cell::blob(head.view()))
        .run();
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < details.count; ++i) {
        cells.clear();
        read_object(entity, details.row(i), cells);
        database_.prepared(insert_sql(entity)).bind_all(cells).run();
    }
}

}

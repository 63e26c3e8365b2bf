// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/row_writer.h"

#include "client/replica/row_readings.h"
#include "common/sql/statements.h"

#include <stdexcept>

namespace liangheng {

RowWriter::Statements& RowWriter::statements(const EntityInfo& entity) {
    const auto it = statements_.find(&entity);
    if (it != statements_.end()) return it->second;
    auto* connection = database_.handle();
    Statements all{Statement(connection, upsert_row(entity)),
                   Statement(connection, delete_by_id(entity) + R"( AND "_bucket" = $2)"),
                   {},
                   {}};
    for (const auto* detail : entity.details) {
        all.insert_detail.emplace(detail, Statement(connection, insert_row(*detail, Side::cache)));
        all.delete_details.emplace(detail, Statement(connection, delete_details(*detail)));
    }
    return statements_.emplace(&entity, std::move(all)).first->second;
}

Uuid RowWriter::put(const EntityInfo& entity, std::int64_t bucket, std::string_view bytes) {
    if (const auto done = decode_row(entity, bytes, row_); !done)
        throw std::runtime_error("the server sent no row of " + std::string(entity.name) + ": " +
                                 done.error().code);
    const auto id = row_.id();
    auto& all = statements(entity);
    all.upsert.bind_all(row_.columns);
    const auto count = static_cast<int>(row_.columns.size());
    all.upsert.bind(count + 1, Cell::of(bucket));
    all.upsert.bind(count + 2, row_.unknown.empty() ? Cell::null() : Cell::blob(row_.unknown));
    const auto readings = row_readings(entity, row_.columns);
    for (std::size_t i = 0; i < readings.size(); ++i)
        all.upsert.bind(count + 3 + static_cast<int>(i), Cell::text(readings[i]));
    all.upsert.run();
    if (!entity.details.empty() && database_.changes() > 0) put_details(all, id);
    return id;
}

void RowWriter::put_details(Statements& all, const Uuid& head) {
    drop_details(all, head);
    for (const auto& detail : row_.details) {
        auto& insert = all.insert_detail.at(detail.entity);
        insert.bind_all(detail.columns).bind(static_cast<int>(detail.columns.size()) + 1, Cell::null()).run();
    }
}

void RowWriter::drop_details(Statements& all, const Uuid& head) {
    for (auto& entry : all.delete_details) entry.second.bind(1, Cell::blob(head.view())).run();
}

void RowWriter::remove(const EntityInfo& entity, std::int64_t bucket, const Uuid& id) {
    auto& all = statements(entity);
    all.remove.bind(1, Cell::blob(id.view())).bind(2, Cell::of(bucket)).run();
    if (database_.changes() > 0) drop_details(all, id);
}

void RowWriter::clear(const EntityInfo& entity, std::int64_t bucket) {
    const auto rows = R"( WHERE "_bucket" = )" + std::to_string(bucket);
    for (const auto* detail : entity.details)
        database_.run("DELETE FROM " + quoted(detail->name) + " WHERE " +
                      quoted(detail->fields.front().name) + R"( IN (SELECT "id" FROM )" +
                      quoted(entity.name) + rows + ")");
    database_.run("DELETE FROM " + quoted(entity.name) + rows);
}

}

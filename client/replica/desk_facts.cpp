// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/desk_facts.h"

#include "common/sql/statements.h"

#include <algorithm>
#include <stdexcept>

namespace liangheng {
namespace {

std::vector<Cell> cells_of(const Statement& row, std::size_t count) {
    std::vector<Cell> cells;
    cells.reserve(count);
    for (std::size_t i = 0; i < count; ++i) cells.push_back(row.column(static_cast<int>(i)));
    return cells;
}

// A value that this program does not know (a newer server's enum) makes the row unknown, not the program
// fail.
Knowledge take_row(const EntityInfo& entity, const Statement& statement, AnyRow& row) {
    try {
        row = make_row(entity, cells_of(statement, entity.columns.size()));
        return Knowledge::row;
    } catch (const std::runtime_error&) {
        return Knowledge::unknown;
    }
}

}

std::optional<std::string> covering_bucket(const EntityInfo& entity, const IndexInfo& index,
                                           std::span<const Cell> values) {
    if (entity.visibility == Visibility::server_only) return std::nullopt;
    if (entity.visibility == Visibility::global) return bucket_name(entity, Uuid{}, 0);
    if (index.columns.empty() || index.columns.front() != entity.holder) return std::nullopt;
    const auto holder = uuid_from_bytes(values.front().bytes);
    if (!holder) return std::nullopt;
    if (!entity.period) return bucket_name(entity, *holder, 0);
    const auto period = std::find(index.columns.begin(), index.columns.end(), *entity.period);
    if (period == index.columns.end()) return std::nullopt;
    return bucket_name(entity, *holder,
                       values[static_cast<std::size_t>(period - index.columns.begin())].integer);
}

Statement& DeskFacts::by_id(const EntityInfo& entity) const {
    auto& sql = by_id_[&entity];
    if (sql.empty())
        sql = "SELECT " + column_list(entity) + R"(, "_gone" FROM temp.)" +
              liangheng::quoted(overlay_name(entity)) + R"( WHERE "id" = $1)";
    return replica_.database().prepared(sql);
}

Knowledge DeskFacts::not_there(const EntityInfo& entity) const {
    const bool whole =
        entity.visibility == Visibility::global && replica_.complete(bucket_name(entity, Uuid{}, 0));
    return whole ? Knowledge::absent : Knowledge::unknown;
}

Knowledge DeskFacts::find_row(const EntityInfo& entity, const Uuid& id, AnyRow& row) const {
    if (entity.is_detail() || entity.visibility == Visibility::server_only) return Knowledge::unknown;
    reads_.insert(&entity);
    const auto gone_column = static_cast<int>(entity.columns.size());
    if (overlay_.touches(entity)) {
        auto& overlaid = by_id(entity).bind(1, Cell::blob(id.view()));
        if (overlaid.step()) {
            const bool gone = overlaid.column(gone_column).integer != 0;
            const auto knowledge = gone ? Knowledge::absent : take_row(entity, overlaid, row);
            overlaid.reset();
            return knowledge;
        }
    }
    auto& kept = replica_.database().prepared(select_by_id(entity)).bind(1, Cell::blob(id.view()));
    const auto knowledge = kept.step() ? take_row(entity, kept, row) : not_there(entity);
    kept.reset();
    return knowledge;
}

Knowledge DeskFacts::scan(const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> values,
                          std::vector<AnyRow>& rows) const {
    if (entity.is_detail()) return Knowledge::unknown;
    reads_.insert(&entity);
    const auto bucket = covering_bucket(entity, index, values);
    if (!bucket || !replica_.complete(*bucket)) return Knowledge::unknown;
    std::string where;
    for (std::size_t i = 0; i < index.columns.size(); ++i)
        where += (i ? " AND " : "") + quoted(entity.columns[index.columns[i]].name) + " = $" +
                 std::to_string(i + 1);
    auto& statement = replica_.database().prepared("SELECT " + column_list(entity) + " FROM " +
                                                   liangheng::quoted(view_name(entity)) + " WHERE " + where +
                                                   R"( ORDER BY "id")");
    statement.bind_all(values);
    while (statement.step()) {
        if (take_row(entity, statement, rows.emplace_back()) == Knowledge::row) continue;
        statement.reset();
        return Knowledge::unknown;
    }
    return Knowledge::row;
}

Knowledge DeskFacts::read_details(const EntityInfo& detail, const Uuid& head, const DetailSink& sink) const {
    const auto& entity = detail.head();
    AnyRow row;
    if (const auto knowledge = find_row(entity, head, row); knowledge != Knowledge::row) return knowledge;
    auto& statement = replica_.database().prepared(
        "SELECT " + column_list(detail) + " FROM " + liangheng::quoted(view_name(detail)) + " WHERE " +
        quoted(detail.fields.front().name) + " = $1 ORDER BY " + key_of(detail));
    statement.bind(1, Cell::blob(head.view()));
    while (statement.step()) {
        try {
            fill_object(detail, cells_of(statement, detail.columns.size()), sink.append(sink.target));
        } catch (const std::runtime_error&) {
            statement.reset();
            return Knowledge::unknown;
        }
    }
    return Knowledge::row;
}

}

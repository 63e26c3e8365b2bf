// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/lists/replica_source.h"

#include "common/catalogue.h"

#include <algorithm>
#include <stdexcept>

namespace liangheng {
namespace {

// Some milliseconds of work.
constexpr std::size_t rows_of_a_piece = 20'000;

template<class Use> void each_row(LocalOffice& office, const SqlText& text, Use use) {
    Statement statement(office.replica().database().handle(), text.sql);
    for (std::size_t i = 0; i < text.parameters.size(); ++i)
        statement.bind(static_cast<int>(i + 1), text.parameters[i].cell());
    while (statement.step()) use(statement);
}

ListRow owned_row(const Statement& statement) {
    ListRow row;
    for (int column = 0; column < statement.column_count(); ++column) {
        const auto cell = statement.column(column);
        row.push_back({cell.type, cell.integer, std::string(cell.bytes)});
    }
    return row;
}

std::vector<std::optional<std::int64_t>> sums_from(const Statement& statement, int first) {
    std::vector<std::optional<std::int64_t>> sums;
    for (int column = first; column < statement.column_count(); ++column) {
        const auto cell = statement.column(column);
        sums.push_back(cell.is_null() ? std::nullopt : std::optional(cell.integer));
    }
    return sums;
}

}

ReplicaSource::ReplicaSource(LocalOffice& office, const NamedQuery& query, std::vector<OwnedCell> parameters)
    : office_(office), named_(query), row_(query.row()), parameters_(std::move(parameters)) {}

// The overlay is empty nearly always, and over the tables alone an order by an indexed column is read in it.
SqlText ReplicaSource::query() const {
    const auto overlaid = [&](std::string_view name) {
        const auto* entity = find_entity(name);
        return !entity || office_.overlaid(*entity);
    };
    return {over_views(named_.sql, overlaid), parameters_};
}

std::vector<ListRow> ReplicaSource::page(const ListFilter& filter, const ListOrder& order,
                                         const ListRow* after, std::size_t limit) const {
    std::vector<ListRow> rows;
    each_row(office_, list_page(row_, query(), filter, order, after, limit),
             [&](const Statement& statement) { rows.push_back(owned_row(statement)); });
    return rows;
}

void ReplicaSource::tally(const ListFilter& filter, const std::vector<std::size_t>& summed,
                          ListTally& so_far) const {
    const auto text = query();
    const auto* after = so_far.behind ? &*so_far.behind : nullptr;
    std::optional<ListRow> upto;
    each_row(office_, list_boundary(row_, text, after, rows_of_a_piece),
             [&](const Statement& statement) { upto = owned_row(statement); });
    each_row(office_, list_tally(row_, text, filter, summed, {after, upto ? &*upto : nullptr}),
             [&](const Statement& statement) {
                 so_far.add(statement.column(0).integer, sums_from(statement, 1));
             });
    so_far.done = !upto;
    so_far.behind = std::move(upto);
}

std::vector<ListGroup> ReplicaSource::groups(const ListFilter& filter, std::size_t column,
                                             const std::vector<std::size_t>& summed,
                                             std::size_t limit) const {
    std::vector<ListGroup> groups;
    each_row(office_, list_groups(row_, query(), filter, column, summed, limit),
             [&](const Statement& statement) {
                 const auto value = statement.column(0);
                 groups.push_back({{value.type, value.integer, std::string(value.bytes)},
                                   statement.column(1).integer,
                                   sums_from(statement, 2)});
             });
    return groups;
}

std::optional<ListRow> row_by_id(LocalOffice& office, const EntityInfo& entity, const Uuid& id) {
    std::optional<ListRow> row;
    const SqlText text{select_from_view(entity), {parameter(id)}};
    each_row(office, text, [&](const Statement& statement) { row = owned_row(statement); });
    return row;
}

std::size_t field_position(const StructInfo& row, std::string_view name) {
    const auto found = std::find_if(row.fields.begin(), row.fields.end(),
                                    [&](const auto& field) { return field.name == name; });
    if (found == row.fields.end()) throw std::out_of_range("no such field: " + std::string(name));
    return static_cast<std::size_t>(found - row.fields.begin());
}

bool make_desk_index(LocalOffice& office) {
    if (!office.replica().progress().complete) return false;
    auto& database = office.replica().database();
    for (const auto* query : all_queries())
        for (const auto& index : query->desk_indexes) {
            if (index.entity.empty()) continue;
            auto& known =
                database.prepared(R"(SELECT 1 FROM "sqlite_master" WHERE "type" = 'index' AND "name" = $1)");
            const bool there = known.bind(1, Cell::text(index_name(index))).step();
            known.reset();
            if (there) continue;
            database.run(create_index(index));
            return true;
        }
    return false;
}

void make_desk_indexes(LocalOffice& office) {
    while (make_desk_index(office)) {
    }
}

}

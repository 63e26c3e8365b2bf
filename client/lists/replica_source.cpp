// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/lists/replica_source.h"

#include <algorithm>
#include <stdexcept>

namespace liangheng {
namespace {

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

}

ReplicaSource::ReplicaSource(LocalOffice& office, const NamedQuery& query, std::vector<OwnedCell> parameters)
    : office_(office), row_(query.row()), query_{over_views(query.sql), std::move(parameters)} {}

std::int64_t ReplicaSource::count(const ListFilter& filter) const {
    std::int64_t rows = 0;
    each_row(office_, list_count(row_, query_, filter),
             [&](const Statement& row) { rows = row.column(0).integer; });
    return rows;
}

std::vector<ListRow> ReplicaSource::page(const ListFilter& filter, ListOrder order, const ListRow* after,
                                         std::size_t limit) const {
    std::vector<ListRow> rows;
    each_row(office_, list_page(row_, query_, filter, order, after, limit),
             [&](const Statement& statement) { rows.push_back(owned_row(statement)); });
    return rows;
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

void make_desk_indexes(LocalOffice& office) {
    if (!office.replica().progress().complete) return;
    for (const auto* query : all_queries())
        for (const auto& index : query->desk_indexes)
            if (!index.entity.empty()) office.replica().database().run(create_index(index));
}

}

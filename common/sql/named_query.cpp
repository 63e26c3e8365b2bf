// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sql/named_query.h"

#include "common/base/function_ref.h"
#include "common/sql/statements.h"

namespace liangheng {
namespace {

/// "r.name" as written in a query.
struct PlacedColumn {
    std::string alias; ///< `"r".`, or nothing
    std::string_view name;
};

/// "full r.name": the word and its column; without a column the whole place is no word.
std::pair<std::string_view, PlacedColumn> parts_of(std::string_view place) {
    const auto blank = place.find(' ');
    if (blank == place.npos) return {};
    auto name = place.substr(blank + 1);
    PlacedColumn column;
    if (const auto dot = name.find('.'); dot != name.npos) {
        column.alias = quoted(name.substr(0, dot)) + '.';
        name.remove_prefix(dot + 1);
    }
    column.name = name;
    return {place.substr(0, blank), column};
}

std::string with_places(std::string_view sql, FunctionRef<std::string(std::string_view)> place) {
    std::string text;
    while (!sql.empty()) {
        const auto open = sql.find('{');
        text += sql.substr(0, open);
        if (open == sql.npos) break;
        const auto close = sql.find('}', open);
        text += place(sql.substr(open + 1, close - open - 1));
        sql.remove_prefix(close + 1);
    }
    return text;
}

}

std::string over_tables(std::string_view sql) {
    return with_places(sql, [](std::string_view place) -> std::string {
        const auto [word, column] = parts_of(place);
        if (word == "pending") return "0";
        if (word == "full" || word == "keys") return column.alias + quoted(column.name);
        return quoted(place);
    });
}

std::string over_views(std::string_view sql) {
    return with_places(sql, [](std::string_view place) -> std::string {
        const auto [word, column] = parts_of(place);
        if (word == "pending") return quoted(column.name) + ".\"_pending\"";
        if (word == "full") return column.alias + full_column(column.name);
        if (word == "keys") return column.alias + keys_column(column.name);
        return quoted(std::string(place) + "_now");
    });
}

std::string select_from_view(const EntityInfo& entity) {
    return "SELECT " + column_list(entity) + " FROM " + quoted(std::string(entity.name) + "_now") +
           " WHERE \"id\" = $1";
}

std::string create_index(const NamedQuery::DeskIndex& index) {
    const auto name = "desk_" + std::string(index.entity) + '_' + std::string(index.column);
    return "CREATE INDEX IF NOT EXISTS " + quoted(name) + " ON " + quoted(index.entity) + " (" +
           quoted(index.column) + ")";
}

}

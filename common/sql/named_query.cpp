// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sql/named_query.h"

#include "common/sql/statements.h"

#include <stdexcept>

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

// "FROM {order} AS o": the alias o stands for the order.
std::string_view entity_of_alias(std::string_view sql, std::string_view alias) {
    const auto end = "} AS " + std::string(alias);
    for (auto at = sql.find(end); at != sql.npos; at = sql.find(end, at + 1)) {
        const auto behind = at + end.size();
        const bool whole_name = behind == sql.size() || sql[behind] == ' ' || sql[behind] == '\n' ||
                                sql[behind] == ')' || sql[behind] == ',';
        const auto open = sql.rfind('{', at);
        if (whole_name && open != sql.npos) return sql.substr(open + 1, at - open - 1);
    }
    throw std::out_of_range("no entity has this alias: " + std::string(alias));
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

std::string over_views(std::string_view sql, FunctionRef<bool(std::string_view entity)> overlaid) {
    return with_places(sql, [&](std::string_view place) -> std::string {
        const auto [word, column] = parts_of(place);
        if (word == "pending")
            return overlaid(entity_of_alias(sql, column.name)) ? quoted(column.name) + ".\"_pending\"" : "0";
        if (word == "full") return column.alias + full_column(column.name);
        if (word == "keys") return column.alias + keys_column(column.name);
        return overlaid(place) ? quoted(std::string(place) + "_now") : quoted(place);
    });
}

std::string select_from_view(const EntityInfo& entity) {
    return "SELECT " + column_list(entity) + " FROM " + quoted(std::string(entity.name) + "_now") +
           " WHERE \"id\" = $1";
}

std::string index_name(const NamedQuery::DeskIndex& index) {
    auto name = "desk_" + std::string(index.entity) + '_';
    for (const char letter : index.columns)
        if (letter != ' ') name += letter == ',' ? '_' : letter;
    return name;
}

std::string create_index(const NamedQuery::DeskIndex& index) {
    std::string columns;
    for (auto rest = index.columns; !rest.empty();) {
        const auto comma = rest.find(", ");
        const auto column = rest.substr(0, comma);
        columns += (columns.empty() ? "" : ", ") + quoted(column);
        rest.remove_prefix(comma == rest.npos ? rest.size() : comma + 2);
    }
    return "CREATE INDEX IF NOT EXISTS " + quoted(index_name(index)) + " ON " + quoted(index.entity) + " (" +
           columns + ")";
}

}

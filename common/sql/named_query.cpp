// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sql/named_query.h"

#include "common/base/function_ref.h"
#include "common/sql/statements.h"

namespace liangheng {
namespace {

constexpr std::string_view pending = "pending ";

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
    return with_places(sql,
                       [](std::string_view name) { return name.starts_with(pending) ? "0" : quoted(name); });
}

std::string over_views(std::string_view sql) {
    return with_places(sql, [](std::string_view name) {
        if (name.starts_with(pending)) return quoted(name.substr(pending.size())) + ".\"_pending\"";
        return quoted(std::string(name) + "_now");
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/list_rows.h"

#include "client/replica/overlay_tables.h"
#include "common/sql/statements.h"

namespace liangheng::cli {
namespace {

Result<Condition> read_condition(const EntityInfo& entity, const std::string& text) {
    const auto equals = text.find('=');
    const auto name = text.substr(0, equals);
    std::string known;
    for (std::size_t i = 0; i < entity.columns.size(); ++i) {
        known += (i ? ", " : "") + std::string(entity.columns[i].name);
        if (equals == text.npos || entity.columns[i].name != name) continue;
        auto value = parse_cell(entity.columns[i], text.substr(equals + 1));
        if (!value) return value.error();
        return Condition{i, *std::move(value)};
    }
    return refuse("input.unknown_field", {{"field", name}, {"known", known}});
}

}

Result<std::vector<Condition>> read_conditions(const EntityInfo& entity,
                                               const std::vector<std::string>& where) {
    std::vector<Condition> conditions;
    for (const auto& text : where) {
        auto condition = read_condition(entity, text);
        if (!condition) return condition.error();
        conditions.push_back(*std::move(condition));
    }
    return conditions;
}

void each_row(Replica& replica, const EntityInfo& entity, Layer layer, const std::vector<Condition>& where,
              const TakeRow& take) {
    const bool base = layer == Layer::base;
    std::string sql = "SELECT " + column_list(entity) + (base ? ", 0" : R"(, "_pending")") + " FROM " +
                      (base ? "main." + quoted(entity.name) : liangheng::quoted(view_name(entity)));
    for (std::size_t i = 0; i < where.size(); ++i)
        sql += (i ? " AND " : " WHERE ") + quoted(entity.columns[where[i].column].name) + " IS $" +
               std::to_string(i + 1);
    Statement rows(replica.database().handle(), sql + " ORDER BY " + key_of(entity));
    for (std::size_t i = 0; i < where.size(); ++i) rows.bind(static_cast<int>(i) + 1, where[i].value.cell());
    std::vector<Cell> cells(entity.columns.size());
    while (rows.step()) {
        for (std::size_t i = 0; i < cells.size(); ++i) cells[i] = rows.column(static_cast<int>(i));
        take(cells, rows.column(static_cast<int>(cells.size())).integer != 0);
    }
}

}

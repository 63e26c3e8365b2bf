// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/export_query.h"

#include "common/base/text.h"
#include "common/catalogue.h"

#include <algorithm>

namespace liangheng {
namespace {

std::string names_of(const EntityInfo& entity) {
    std::string names;
    for (const auto& column : entity.columns) names += (names.empty() ? "" : ", ") + std::string(column.name);
    return names;
}

std::string names_of_entities() {
    std::string names;
    for (const auto* entity : all_entities())
        if (entity->visibility != Visibility::server_only)
            names += (names.empty() ? "" : ", ") + std::string(entity->name);
    return names;
}

}

Result<ExportQuery> ExportQuery::parse(const std::string& name, const std::vector<std::string>& where) {
    ExportQuery query;
    query.entity_ = find_entity(name);
    if (!query.entity_ || query.entity_->visibility == Visibility::server_only)
        return refuse("export.unknown_entity", {{"name", name}, {"allowed", names_of_entities()}});
    const auto& columns = query.entity_->columns;
    for (const auto& text : where) {
        const auto equals = text.find('=');
        if (equals == text.npos || equals == 0) return refuse("export.no_condition", {{"text", text}});
        const auto field = std::string(trimmed(std::string_view(text).substr(0, equals)));
        const auto it = std::find_if(columns.begin(), columns.end(),
                                     [&](const auto& column) { return column.name == field; });
        if (it == columns.end())
            return refuse("export.unknown_field",
                          {{"entity", name}, {"field", field}, {"allowed", names_of(*query.entity_)}});
        auto value = parse_cell(*it, std::string_view(text).substr(equals + 1));
        if (!value) return value.error();
        query.conditions_.push_back({static_cast<std::size_t>(it - columns.begin()), *std::move(value)});
    }
    return query;
}

bool ExportQuery::takes(std::span<const Cell> columns) const {
    return std::all_of(conditions_.begin(), conditions_.end(), [&](const Condition& condition) {
        const auto& cell = columns[condition.column];
        if (cell.is_null() || condition.value.is_null()) return cell.is_null() == condition.value.is_null();
        return cell == condition.value.cell();
    });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sql/statements.h"

namespace liangheng {
namespace {

std::string parameter(std::size_t number) { return '$' + std::to_string(number); }

bool table_has_bucket(const EntityInfo& entity) {
    return !entity.is_detail() && entity.visibility != Visibility::server_only;
}

std::string stored_columns(const EntityInfo& entity, Side side) {
    std::string names = column_list(entity);
    if (table_has_bucket(entity)) names += ", \"_bucket\"";
    if (side == Side::server) return names;
    names += ", \"_unknown\"";
    for (const auto& name : reading_columns(entity)) names += ", " + name;
    return names;
}

std::size_t stored_count(const EntityInfo& entity, Side side) {
    const auto local = side == Side::cache ? 1 + 2 * entity.read.size() : 0;
    return entity.columns.size() + (table_has_bucket(entity) ? 1 : 0) + local;
}

std::string select_from(const EntityInfo& entity) {
    return "SELECT " + column_list(entity) + " FROM " + quoted(entity.name);
}

// The head's id is the first key column of a detail.
const FieldInfo& head_column(const EntityInfo& detail) { return detail.fields.front(); }

}

std::string column_list(const EntityInfo& entity) {
    std::string names;
    for (const auto& column : entity.columns) names += (names.empty() ? "" : ", ") + quoted(column.name);
    return names;
}

std::string insert_row(const EntityInfo& entity, Side side) {
    std::string values;
    for (std::size_t i = 1; i <= stored_count(entity, side); ++i)
        values += (i > 1 ? ", " : "") + parameter(i);
    return "INSERT INTO " + quoted(entity.name) + " (" + stored_columns(entity, side) + ") VALUES (" +
           values + ")";
}

std::string upsert_row(const EntityInfo& entity) {
    std::string sets = "\"_bucket\" = excluded.\"_bucket\", \"_unknown\" = excluded.\"_unknown\"";
    for (const auto& column : entity.columns)
        if (!column.key) sets += ", " + quoted(column.name) + " = excluded." + quoted(column.name);
    for (const auto& name : reading_columns(entity)) sets += ", " + name + " = excluded." + name;
    return insert_row(entity, Side::cache) + " ON CONFLICT (\"id\") DO UPDATE SET " + sets +
           " WHERE excluded.\"version\" >= " + quoted(entity.name) + ".\"version\"";
}

std::string select_by_id(const EntityInfo& entity) { return select_from(entity) + " WHERE \"id\" = $1"; }

std::string select_by_index(const EntityInfo& entity, const IndexInfo& index) {
    std::string where;
    for (std::size_t i = 0; i < index.columns.size(); ++i)
        where +=
            (i ? " AND " : "") + quoted(entity.columns[index.columns[i]].name) + " = " + parameter(i + 1);
    return select_from(entity) + " WHERE " + where + " ORDER BY " + key_of(entity);
}

std::string select_details(const EntityInfo& detail) {
    return select_from(detail) + " WHERE " + quoted(head_column(detail).name) + " = $1 ORDER BY " +
           key_of(detail);
}

std::string delete_details(const EntityInfo& detail) {
    return "DELETE FROM " + quoted(detail.name) + " WHERE " + quoted(head_column(detail).name) + " = $1";
}

std::string delete_by_id(const EntityInfo& entity) {
    return "DELETE FROM " + quoted(entity.name) + " WHERE \"id\" = $1";
}

std::string update_row(const EntityInfo& entity, std::span<const std::size_t> columns, bool bucket_moves) {
    std::string sets;
    std::size_t n = 0;
    for (const auto column : columns)
        sets += (n ? ", " : "") + quoted(entity.columns[column].name) + " = " + parameter(n + 1), ++n;
    if (bucket_moves) sets += ", \"_bucket\" = " + parameter(n + 1), ++n;
    return "UPDATE " + quoted(entity.name) + " SET " + sets + " WHERE \"id\" = " + parameter(n + 1) +
           " AND \"version\" = " + parameter(n + 2);
}

std::string bucket_page(const EntityInfo& entity, bool first_page) {
    const bool one_bucket = entity.visibility == Visibility::global;
    const bool newest_first = entity.period.has_value();
    std::string where;
    std::size_t n = 0;
    if (!one_bucket) where = "\"_bucket\" = " + parameter(++n);
    if (!first_page)
        where +=
            (n ? " AND \"id\" " : "\"id\" ") + std::string(newest_first ? "< " : "> ") + parameter(n + 1),
            ++n;
    return select_from(entity) + (where.empty() ? "" : " WHERE " + where) + " ORDER BY \"id\"" +
           (newest_first ? " DESC" : "") + " LIMIT " + parameter(n + 1);
}

std::string key_of(const EntityInfo& entity) {
    if (!entity.is_detail()) return "\"id\"";
    std::string names;
    for (const auto& field : entity.fields)
        if (field.key) names += (names.empty() ? "" : ", ") + quoted(field.name);
    return names;
}

}

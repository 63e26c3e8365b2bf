// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sql/ddl.h"

namespace liangheng {
namespace {

std::string primary_key(const EntityInfo& entity) {
    std::string names;
    for (const auto& field : entity.fields) {
        if (!field.key) continue;
        if (!names.empty()) names += ", ";
        names += quoted(field.name);
    }
    return names;
}

// Tables whose rows change keep free room in their pages, so that an update stays there (sync.md 19.2).
std::string_view table_options(const EntityInfo& entity, Dialect dialect) {
    if (dialect == Dialect::sqlite) return " WITHOUT ROWID";
    return entity.is_detail() ? "" : " WITH (fillfactor = 70)";
}

std::string index_statement(const EntityInfo& entity, std::string name, std::string columns, bool is_unique) {
    return std::string("CREATE ") + (is_unique ? "UNIQUE " : "") + "INDEX IF NOT EXISTS " + quoted(name) +
           " ON " + quoted(entity.name) + " (" + columns + ")";
}

// What the wire leaves out: an id of zeros, an empty text, 0.
std::string zero_of(const FieldInfo& column) {
    if (column.kind == Kind::text) return "''";
    if (column.kind == Kind::bytes) return "X''";
    if (column.kind == Kind::id) return "X'" + std::string(32, '0') + "'";
    return "0";
}

bool has_bucket(const EntityInfo& entity) {
    return !entity.is_detail() && entity.visibility != Visibility::server_only;
}

}

std::string quoted(std::string_view name) { return '"' + std::string(name) + '"'; }

std::string column_type(const FieldInfo& field) {
    switch (field.kind) {
    case Kind::text:
        return "TEXT";
    case Kind::bytes:
    case Kind::id:
        return "BYTEA";
    case Kind::boolean:
    case Kind::number:
    case Kind::change:
    case Kind::date:
    case Kind::time:
    case Kind::enumeration:
    case Kind::list:
        break;
    }
    return "BIGINT";
}

std::string full_column(std::string_view column) { return quoted(std::string(column) + "_full"); }

std::string keys_column(std::string_view column) { return quoted(std::string(column) + "_keys"); }

std::vector<std::string> reading_columns(const EntityInfo& entity) {
    std::vector<std::string> names;
    for (const auto& read : entity.read) {
        names.push_back(full_column(entity.columns[read.column].name));
        names.push_back(keys_column(entity.columns[read.column].name));
    }
    return names;
}

std::string create_table(const EntityInfo& entity, Dialect dialect, Side side) {
    std::string sql = "CREATE TABLE IF NOT EXISTS " + quoted(entity.name) + " (";
    for (const auto& column : entity.columns)
        sql += quoted(column.name) + ' ' + column_type(column) + (column.optional ? ", " : " NOT NULL, ");
    if (has_bucket(entity)) sql += "\"_bucket\" BIGINT NOT NULL, ";
    if (side == Side::cache) {
        sql += "\"_unknown\" BYTEA, ";
        for (const auto& name : reading_columns(entity)) sql += name + " TEXT NOT NULL, ";
    }
    if (!entity.check.empty() && side == Side::server) sql += "CHECK (" + std::string(entity.check) + "), ";
    return sql + "PRIMARY KEY (" + primary_key(entity) + "))" + std::string(table_options(entity, dialect));
}

std::string add_column(const EntityInfo& entity, const FieldInfo& column) {
    auto sql = "ALTER TABLE " + quoted(entity.name) + " ADD COLUMN " + quoted(column.name) + ' ' +
               column_type(column);
    return column.optional ? sql : sql + " NOT NULL DEFAULT " + zero_of(column);
}

std::vector<std::string> create_indexes(const EntityInfo& entity, Side side) {
    std::vector<std::string> statements;
    for (const auto& index : entity.indexes) {
        std::string columns;
        std::string name(entity.name);
        for (const auto column : index.columns) {
            columns += (columns.empty() ? "" : ", ") + quoted(entity.columns[column].name);
            name += '_' + std::string(entity.columns[column].name);
        }
        statements.push_back(index_statement(entity, name, columns, false));
    }
    for (const auto& field : entity.fields)
        if (field.unique && side == Side::server)
            statements.push_back(
                index_statement(entity, std::string(entity.name) + '_' + std::string(field.name) + "_unique",
                                quoted(field.name), true));
    if (has_bucket(entity) && (side == Side::cache || entity.visibility != Visibility::global))
        statements.push_back(
            index_statement(entity, std::string(entity.name) + "_bucket", "\"_bucket\", \"id\"", false));
    return statements;
}

}

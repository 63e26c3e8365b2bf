// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sql/list_query.h"

#include "common/sql/ddl.h"

namespace liangheng {
namespace {

class Builder {
public:
    Builder(const StructInfo& row, const SqlText& query)
        : row_(row), query_(query), parameters_(query.parameters) {}

    std::string parameter(OwnedCell value) {
        parameters_.push_back(std::move(value));
        return "$" + std::to_string(parameters_.size());
    }
    std::string column(std::size_t at) const { return quoted(row_.fields.at(at).name); }
    std::string from() const { return " FROM (" + query_.sql + ") AS \"listed\""; }
    void where(const std::string& condition) {
        conditions_ += (conditions_.empty() ? " WHERE " : " AND ") + condition;
    }
    const std::string& conditions() const { return conditions_; }
    SqlText finish(std::string sql) { return {std::move(sql), std::move(parameters_)}; }

    std::string columns() const {
        std::string list;
        for (const auto& field : row_.fields) list += (list.empty() ? "" : ", ") + quoted(field.name);
        return list;
    }
    std::vector<std::size_t> key() const {
        std::vector<std::size_t> key;
        for (std::size_t i = 0; i < row_.fields.size(); ++i)
            if (row_.fields[i].key) key.push_back(i);
        return key;
    }

private:
    const StructInfo& row_;
    const SqlText& query_;
    std::vector<OwnedCell> parameters_;
    std::string conditions_;
};

// % and _ of the person are no wildcards.
std::string containing(const std::string& word) {
    std::string pattern = "%";
    for (const char c : word) {
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c;
    }
    return pattern + '%';
}

void add_filter(Builder& builder, const ListFilter& filter) {
    for (const auto& word : filter.words) {
        std::string any;
        for (const auto at : filter.searched)
            any += (any.empty() ? "" : " OR ") + builder.column(at) + " LIKE " +
                   builder.parameter(OwnedCell::text(containing(word))) + " ESCAPE '\\'";
        builder.where(any.empty() ? "1 = 0" : "(" + any + ")");
    }
    for (const auto& one : filter.one_of) {
        std::string list;
        for (const auto& value : one.values) list += (list.empty() ? "" : ", ") + builder.parameter(value);
        builder.where(list.empty() ? "1 = 0" : builder.column(one.column) + " IN (" + list + ")");
    }
}

// "Behind this row": the part of the order by the key alone.
std::string behind_key(Builder& builder, const ListRow& after) {
    std::string columns;
    std::string values;
    for (const auto at : builder.key()) {
        columns += (columns.empty() ? "" : ", ") + builder.column(at);
        values += (values.empty() ? "" : ", ") + builder.parameter(after.at(at));
    }
    return "(" + columns + ") > (" + values + ")";
}

void add_after(Builder& builder, ListOrder order, const ListRow& after) {
    const auto column = builder.column(order.column);
    const auto& value = after.at(order.column);
    if (value.is_null()) {
        builder.where("(" + column + " IS NULL AND " + behind_key(builder, after) + ")");
        return;
    }
    const auto further = column + (order.descending ? " < " : " > ") + builder.parameter(value);
    const auto equal = column + " = " + builder.parameter(value);
    builder.where("(" + further + " OR " + column + " IS NULL OR (" + equal + " AND " +
                  behind_key(builder, after) + "))");
}

}

SqlText list_count(const StructInfo& row, const SqlText& query, const ListFilter& filter) {
    Builder builder(row, query);
    add_filter(builder, filter);
    return builder.finish("SELECT COUNT(*)" + builder.from() + builder.conditions());
}

SqlText list_page(const StructInfo& row, const SqlText& query, const ListFilter& filter, ListOrder order,
                  const ListRow* after, std::size_t limit) {
    Builder builder(row, query);
    add_filter(builder, filter);
    if (after) add_after(builder, order, *after);
    auto by = " ORDER BY " + builder.column(order.column) + (order.descending ? " DESC" : "") + " NULLS LAST";
    for (const auto at : builder.key()) by += ", " + builder.column(at);
    const auto most = builder.parameter(OwnedCell::of(static_cast<std::int64_t>(limit)));
    return builder.finish("SELECT " + builder.columns() + builder.from() + builder.conditions() + by +
                          " LIMIT " + most);
}

}

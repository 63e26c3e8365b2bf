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
    const FieldInfo& field(std::size_t at) const { return row_.fields.at(at); }
    std::string column(std::size_t at) const { return quoted(field(at).name); }
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
    std::string key_columns() const {
        std::string list;
        for (const auto at : key()) list += (list.empty() ? "" : ", ") + column(at);
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

std::string is_like(Builder& builder, std::size_t column, const std::string& text) {
    return builder.column(column) + " LIKE " + builder.parameter(OwnedCell::text(containing(text))) +
           " ESCAPE '\\'";
}

// What is not text has no empty value beside the absent one.
std::string is_empty(const Builder& builder, std::size_t column) {
    const auto name = builder.column(column);
    if (builder.field(column).kind != Kind::text) return name + " IS NULL";
    return "(" + name + " IS NULL OR " + name + " = '')";
}

std::string in_range(Builder& builder, std::size_t column, const CellTest& test) {
    const auto name = builder.column(column);
    if (test.from && test.from == test.to && !test.above_from && !test.below_to)
        return name + " = " + builder.parameter(*test.from);
    std::string both;
    if (test.from) both = name + (test.above_from ? " > " : " >= ") + builder.parameter(*test.from);
    if (test.to)
        both += (both.empty() ? "" : " AND ") + name + (test.below_to ? " < " : " <= ") +
                builder.parameter(*test.to);
    return both.empty() ? name + " IS NOT NULL" : "(" + both + ")";
}

std::string passes(Builder& builder, std::size_t column, const CellTest& test) {
    switch (test.kind) {
    case CellTest::Kind::contains:
        return is_like(builder, column, test.text);
    case CellTest::Kind::lacks:
        return "(" + builder.column(column) + " IS NULL OR NOT " + is_like(builder, column, test.text) + ")";
    case CellTest::Kind::range:
        return in_range(builder, column, test);
    case CellTest::Kind::empty:
        return is_empty(builder, column);
    case CellTest::Kind::filled:
        break;
    }
    return "NOT " + is_empty(builder, column);
}

void add_filter(Builder& builder, const ListFilter& filter) {
    for (const auto& word : filter.words) {
        std::string any;
        for (const auto at : filter.searched) any += (any.empty() ? "" : " OR ") + is_like(builder, at, word);
        builder.where(any.empty() ? "1 = 0" : "(" + any + ")");
    }
    for (const auto& one : filter.one_of) {
        std::string list;
        for (const auto& value : one.values) list += (list.empty() ? "" : ", ") + builder.parameter(value);
        builder.where(list.empty() ? "1 = 0" : builder.column(one.column) + " IN (" + list + ")");
    }
    for (const auto& one : filter.columns) {
        std::string any;
        for (const auto& test : one.any)
            any += (any.empty() ? "" : " OR ") + passes(builder, one.column, test);
        builder.where(any.empty() ? "1 = 0" : "(" + any + ")");
    }
}

// The whole order: the columns asked for, then the key, so that no two rows are equal.
ListOrder whole_order(const Builder& builder, ListOrder order) {
    const bool descending = !order.empty() && order.back().descending;
    for (const auto at : builder.key()) order.push_back({at, descending});
    return order;
}

// One direction and no absent values: the database seeks the place in an index.
bool is_plain(const Builder& builder, const ListOrder& order) {
    for (const auto& one : order)
        if (builder.field(one.column).optional || one.descending != order.front().descending) return false;
    return true;
}

std::string compared(Builder& builder, const ListOrder& order, const char* comparison, const ListRow& row) {
    std::string columns;
    std::string values;
    for (const auto& one : order) {
        columns += (columns.empty() ? "" : ", ") + builder.column(one.column);
        values += (values.empty() ? "" : ", ") + builder.parameter(row.at(one.column));
    }
    return "(" + columns + ") " + comparison + " (" + values + ")";
}

// "Behind this row": further in the first column, or equal there and behind it in the rest.
std::string behind(Builder& builder, const ListOrder& order, std::size_t at, const ListRow& row) {
    if (at == order.size()) return "1 = 0";
    const auto& one = order[at];
    const auto column = builder.column(one.column);
    const auto& value = row.at(one.column);
    if (value.is_null()) return "(" + column + " IS NULL AND " + behind(builder, order, at + 1, row) + ")";
    std::string further = column + (one.descending ? " < " : " > ") + builder.parameter(value);
    if (builder.field(one.column).optional) further += " OR " + column + " IS NULL";
    const auto equal = column + " = " + builder.parameter(value);
    return "(" + further + " OR (" + equal + " AND " + behind(builder, order, at + 1, row) + "))";
}

void add_after(Builder& builder, const ListOrder& order, const ListRow& after) {
    if (is_plain(builder, order))
        builder.where(compared(builder, order, order.front().descending ? "<" : ">", after));
    else
        builder.where(behind(builder, order, 0, after));
}

std::string order_by(const Builder& builder, const ListOrder& order) {
    std::string by;
    for (const auto& one : order) {
        by += (by.empty() ? " ORDER BY " : ", ") + builder.column(one.column);
        if (one.descending) by += " DESC";
        if (builder.field(one.column).optional) by += " NULLS LAST";
    }
    return by;
}

std::string sums(const Builder& builder, const std::vector<std::size_t>& summed) {
    std::string list = "COUNT(*)";
    for (const auto at : summed) list += ", CAST(SUM(" + builder.column(at) + ") AS BIGINT)";
    return list;
}

std::string whole_number(std::size_t number) { return std::to_string(number); }

}

bool can_be_added(const FieldInfo& field) {
    const bool number = field.kind == Kind::number || field.kind == Kind::change;
    return number && (field.unit == Unit::cartons || field.unit == Unit::fen);
}

SqlText list_page(const StructInfo& row, const SqlText& query, const ListFilter& filter,
                  const ListOrder& order, const ListRow* after, std::size_t limit) {
    Builder builder(row, query);
    const auto whole = whole_order(builder, order);
    add_filter(builder, filter);
    if (after) add_after(builder, whole, *after);
    // First which rows, then what stands in them: the choice reads no more than the columns that it is made
    // by, out of an index if there is one, and only the rows of this page are put together.
    const auto key = builder.key_columns();
    return builder.finish("SELECT " + builder.columns() + builder.from() + " WHERE (" + key +
                          ") IN (SELECT " + key + builder.from() + builder.conditions() +
                          order_by(builder, whole) + " LIMIT " + whole_number(limit) + ")" +
                          order_by(builder, whole));
}

SqlText list_tally(const StructInfo& row, const SqlText& query, const ListFilter& filter,
                   const std::vector<std::size_t>& summed, const KeyRange& range) {
    Builder builder(row, query);
    const auto by_key = whole_order(builder, {});
    add_filter(builder, filter);
    if (range.after) builder.where(compared(builder, by_key, ">", *range.after));
    if (range.upto) builder.where(compared(builder, by_key, "<=", *range.upto));
    return builder.finish("SELECT " + sums(builder, summed) + builder.from() + builder.conditions());
}

SqlText list_boundary(const StructInfo& row, const SqlText& query, const ListRow* after,
                      std::size_t distance) {
    Builder builder(row, query);
    const auto by_key = whole_order(builder, {});
    if (after) builder.where(compared(builder, by_key, ">", *after));
    std::string columns;
    for (const auto& field : row.fields)
        columns += (columns.empty() ? "" : ", ") + (field.key ? quoted(field.name) : std::string("NULL"));
    return builder.finish("SELECT " + columns + builder.from() + builder.conditions() +
                          order_by(builder, by_key) + " LIMIT 1 OFFSET " + whole_number(distance - 1));
}

SqlText list_groups(const StructInfo& row, const SqlText& query, const ListFilter& filter, std::size_t column,
                    const std::vector<std::size_t>& summed, std::size_t limit) {
    Builder builder(row, query);
    add_filter(builder, filter);
    const auto by = builder.column(column);
    return builder.finish("SELECT " + by + ", " + sums(builder, summed) + builder.from() +
                          builder.conditions() + " GROUP BY " + by + " ORDER BY " + by +
                          " NULLS LAST LIMIT " + whole_number(limit));
}

}

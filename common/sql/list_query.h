// SPDX-License-Identifier: GPL-3.0-or-later
// Filter, order, pages, sums and groups of a list as SQL text around a query. Strings and parameters only;
// both engines run them.
#pragma once

#include "common/sql/column_filter.h"

#include <optional>
#include <string>
#include <vector>

namespace liangheng {

/// A row of a list: a cell for each field of its struct.
using ListRow = std::vector<OwnedCell>;

struct SqlText {
    std::string sql;
    std::vector<OwnedCell> parameters;
};

/// What a row must be to stand in the list: all of it.
struct ListFilter {
    std::vector<std::string> words;    ///< each must stand in one of the searched columns
    std::vector<std::size_t> searched; ///< text columns
    struct OneOf {
        std::size_t column = 0;
        std::vector<OwnedCell> values; ///< none: no row at all
    };
    std::vector<OneOf> one_of;
    std::vector<ColumnFilter> columns; ///< what a person asked of single columns

    bool empty() const { return words.empty() && one_of.empty() && columns.empty(); }
};

/// One column of an order; absent values come last, whatever the direction.
struct SortColumn {
    std::size_t column = 0;
    bool descending = false;

    friend bool operator==(const SortColumn&, const SortColumn&) = default;
};
/// The first column counts first. Rows that are equal in all of them follow in the order of their key, in the
/// direction of the last column. Empty: by the key.
using ListOrder = std::vector<SortColumn>;

/// A part of a list by its key: behind `after`, up to and with `upto`; absent: open.
struct KeyRange {
    const ListRow* after = nullptr;
    const ListRow* upto = nullptr;
};

/// Whether values of the field can be added: what is counted or paid, not ratios. Prices are of the page to
/// say.
bool can_be_added(const FieldInfo& field);

/// The next `limit` rows behind the row `after`, or the first ones. The struct names its key fields.
SqlText list_page(const StructInfo& row, const SqlText& query, const ListFilter& filter,
                  const ListOrder& order, const ListRow* after, std::size_t limit);
/// How many rows of the range pass the filter, and the sum of each of these columns: one row. A sum of
/// nothing is NULL.
SqlText list_tally(const StructInfo& row, const SqlText& query, const ListFilter& filter,
                   const std::vector<std::size_t>& summed, const KeyRange& range = {});
/// The row, filtered or not, that stands `distance` rows behind the row `after` by the key, or behind the
/// beginning; no row: fewer are left.
SqlText list_boundary(const StructInfo& row, const SqlText& query, const ListRow* after,
                      std::size_t distance);
/// A row for each value of the column among the filtered rows: value, rows, sums; by the value, absent last.
SqlText list_groups(const StructInfo& row, const SqlText& query, const ListFilter& filter, std::size_t column,
                    const std::vector<std::size_t>& summed, std::size_t limit);

}

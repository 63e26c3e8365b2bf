// SPDX-License-Identifier: GPL-3.0-or-later
// Filter, order and pages of a list as SQL text around a query. Strings and parameters only; both engines run
// them.
#pragma once

#include "common/schema/cell_text.h"

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

struct ListFilter {
    std::vector<std::string> words;    ///< each must stand in one of the searched columns
    std::vector<std::size_t> searched; ///< text columns
    struct OneOf {
        std::size_t column = 0;
        std::vector<OwnedCell> values; ///< none: no row at all
    };
    std::vector<OneOf> one_of;

    bool empty() const { return words.empty() && one_of.empty(); }
};

/// Rows of equal value follow in the order of their key; absent values come last, whatever the direction.
struct ListOrder {
    std::size_t column = 0;
    bool descending = false;
};

/// How many rows of the query pass the filter.
SqlText list_count(const StructInfo& row, const SqlText& query, const ListFilter& filter);
/// The next `limit` rows behind the row `after`, or the first ones. The struct names its key fields.
SqlText list_page(const StructInfo& row, const SqlText& query, const ListFilter& filter, ListOrder order,
                  const ListRow* after, std::size_t limit);

}

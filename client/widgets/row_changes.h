// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a list between two readings of it, as rows that go and rows that come, so that a view
// keeps its place, its current row and its selection.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace liangheng {

/// Rows from `first` on, `count` of them.
struct RowRun {
    int first = 0;
    int count = 0;

    friend bool operator==(const RowRun&, const RowRun&) = default;
};

struct RowChanges {
    std::vector<RowRun> gone; ///< rows of the old list, from the last to the first
    std::vector<RowRun> come; ///< rows of the new list, from the first to the last
};

/// By the keys of the rows; nothing when rows that stayed stand in another order, or when two have one key.
std::optional<RowChanges> changes_between(const std::vector<std::string>& old_keys,
                                          const std::vector<std::string>& new_keys);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/row_changes.h"

#include <string_view>
#include <unordered_set>

namespace liangheng {
namespace {

using Keys = std::unordered_set<std::string_view>;

std::vector<RowRun> rows_outside(const std::vector<std::string>& keys, const Keys& of) {
    std::vector<RowRun> runs;
    for (int row = 0; row < static_cast<int>(keys.size()); ++row) {
        if (of.contains(keys[static_cast<std::size_t>(row)])) continue;
        if (!runs.empty() && runs.back().first + runs.back().count == row)
            ++runs.back().count;
        else
            runs.push_back({row, 1});
    }
    return runs;
}

}

std::optional<RowChanges> changes_between(const std::vector<std::string>& old_keys,
                                          const std::vector<std::string>& new_keys) {
    const Keys before(old_keys.begin(), old_keys.end());
    const Keys after(new_keys.begin(), new_keys.end());
    // Rows that nothing tells apart cannot be followed.
    if (before.size() != old_keys.size() || after.size() != new_keys.size()) return std::nullopt;
    std::size_t at = 0;
    for (const auto& key : old_keys) {
        if (!after.contains(key)) continue;
        while (at < new_keys.size() && !before.contains(new_keys[at])) ++at;
        if (at == new_keys.size() || new_keys[at] != key) return std::nullopt;
        ++at;
    }
    RowChanges changes{rows_outside(old_keys, after), rows_outside(new_keys, before)};
    changes.gone = {changes.gone.rbegin(), changes.gone.rend()};
    return changes;
}

}

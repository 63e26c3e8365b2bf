// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/table_header.h"

#include <algorithm>
#include <map>
#include <set>

namespace liangheng {
namespace {

std::size_t count_filled(std::span<const std::string> row) {
    return static_cast<std::size_t>(
        std::count_if(row.begin(), row.end(), [](const auto& name) { return !name.empty(); }));
}

}

void number_equal_headers(std::vector<std::string>& names) {
    std::set<std::string> taken(names.begin(), names.end());
    std::map<std::string, int> seen;
    for (auto& name : names) {
        if (name.empty() || ++seen[name] == 1) continue;
        const auto base = name;
        do name = base + " (" + std::to_string(seen[base]++) + ')';
        while (!taken.insert(name).second);
        --seen[base];
    }
}

std::size_t count_known(std::span<const std::string> row,
                        const std::function<bool(std::string_view)>& is_known) {
    if (!is_known) return 0;
    return static_cast<std::size_t>(std::count_if(
        row.begin(), row.end(), [&](const auto& name) { return !name.empty() && is_known(name); }));
}

std::size_t find_header(std::span<const std::vector<std::string>> rows,
                        const std::function<bool(std::string_view)>& is_known) {
    std::size_t best = rows.size();
    std::size_t most = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto known = count_known(rows[i], is_known);
        if (known <= most) continue;
        most = known;
        best = i;
    }
    if (most > 0) return best;
    for (const std::size_t least : {2, 1})
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (count_filled(rows[i]) >= least) return i;
    return rows.size();
}

}

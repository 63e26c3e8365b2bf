// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/memory_source.h"

#include <algorithm>
#include <iterator>

namespace liangheng {
namespace {

bool passes(const ListRow& row, const ListFilter& filter) {
    const auto stands_somewhere = [&](const std::string& word) {
        return std::any_of(filter.searched.begin(), filter.searched.end(),
                           [&](std::size_t at) { return row.at(at).bytes.find(word) != std::string::npos; });
    };
    const auto one_of = [&](const ListFilter::OneOf& one) {
        return std::find(one.values.begin(), one.values.end(), row.at(one.column)) != one.values.end();
    };
    return std::all_of(filter.words.begin(), filter.words.end(), stands_somewhere) &&
           std::all_of(filter.one_of.begin(), filter.one_of.end(), one_of);
}

// Absent values last, whatever the direction.
bool before(const OwnedCell& one, const OwnedCell& other, bool descending) {
    if (one.is_null() || other.is_null()) return !one.is_null() && other.is_null();
    if (one.integer != other.integer)
        return descending ? other.integer < one.integer : one.integer < other.integer;
    return descending ? other.bytes < one.bytes : one.bytes < other.bytes;
}

}

std::vector<ListRow> MemorySource::passing(const ListFilter& filter) const {
    std::vector<ListRow> rows;
    std::copy_if(rows_.begin(), rows_.end(), std::back_inserter(rows),
                 [&](const ListRow& row) { return passes(row, filter); });
    return rows;
}

std::int64_t MemorySource::count(const ListFilter& filter) const {
    return static_cast<std::int64_t>(passing(filter).size());
}

std::vector<ListRow> MemorySource::page(const ListFilter& filter, ListOrder order, const ListRow* after,
                                        std::size_t limit) const {
    auto rows = passing(filter);
    std::stable_sort(rows.begin(), rows.end(), [&](const ListRow& one, const ListRow& other) {
        return before(one.at(order.column), other.at(order.column), order.descending);
    });
    std::size_t first = 0;
    if (after) {
        const auto key = key_of(row_, *after);
        while (first < rows.size() && key_of(row_, rows[first]) != key) ++first;
        ++first;
    }
    if (first >= rows.size()) return {};
    const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
    const auto count = std::min(limit, rows.size() - first);
    return {std::make_move_iterator(begin),
            std::make_move_iterator(begin + static_cast<std::ptrdiff_t>(count))};
}

}

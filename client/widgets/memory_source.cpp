// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/memory_source.h"

#include <algorithm>
#include <cctype>
#include <iterator>

namespace liangheng {
namespace {

bool less(const OwnedCell& one, const OwnedCell& other) {
    return one.integer != other.integer ? one.integer < other.integer : one.bytes < other.bytes;
}

// As SQLite's LIKE: letters of ASCII in either case.
bool holds(const OwnedCell& cell, const std::string& text) {
    const auto same = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    };
    return std::search(cell.bytes.begin(), cell.bytes.end(), text.begin(), text.end(), same) !=
               cell.bytes.end() ||
           text.empty();
}

bool passes(const OwnedCell& cell, const CellTest& test) {
    const bool empty = cell.is_null() || (cell.type == Cell::Type::text && cell.bytes.empty());
    switch (test.kind) {
    case CellTest::Kind::contains:
        return !cell.is_null() && holds(cell, test.text);
    case CellTest::Kind::lacks:
        return cell.is_null() || !holds(cell, test.text);
    case CellTest::Kind::empty:
        return empty;
    case CellTest::Kind::filled:
        return !empty;
    case CellTest::Kind::range:
        break;
    }
    if (cell.is_null()) return false;
    if (test.from && (less(cell, *test.from) || (test.above_from && !less(*test.from, cell)))) return false;
    return !test.to || !(less(*test.to, cell) || (test.below_to && !less(cell, *test.to)));
}

bool passes(const ListRow& row, const ListFilter& filter) {
    const auto stands_somewhere = [&](const std::string& word) {
        return std::any_of(filter.searched.begin(), filter.searched.end(),
                           [&](std::size_t at) { return !row.at(at).is_null() && holds(row.at(at), word); });
    };
    const auto one_of = [&](const ListFilter::OneOf& one) {
        return std::find(one.values.begin(), one.values.end(), row.at(one.column)) != one.values.end();
    };
    const auto column_fits = [&](const ColumnFilter& one) {
        return std::any_of(one.any.begin(), one.any.end(),
                           [&](const CellTest& test) { return passes(row.at(one.column), test); });
    };
    return std::all_of(filter.words.begin(), filter.words.end(), stands_somewhere) &&
           std::all_of(filter.one_of.begin(), filter.one_of.end(), one_of) &&
           std::all_of(filter.columns.begin(), filter.columns.end(), column_fits);
}

// Absent values last, whatever the direction.
bool before(const ListRow& one, const ListRow& other, const ListOrder& order) {
    for (const auto& by : order) {
        const auto& left = one.at(by.column);
        const auto& right = other.at(by.column);
        if (left == right) continue;
        if (left.is_null() || right.is_null()) return right.is_null();
        return by.descending ? less(right, left) : less(left, right);
    }
    return false;
}

std::vector<std::optional<std::int64_t>> sums_of(const ListRow& row, const std::vector<std::size_t>& summed) {
    std::vector<std::optional<std::int64_t>> sums;
    for (const auto at : summed)
        sums.push_back(row.at(at).is_null() ? std::nullopt : std::optional(row.at(at).integer));
    return sums;
}

}

std::vector<ListRow> MemorySource::passing(const ListFilter& filter) const {
    std::vector<ListRow> rows;
    std::copy_if(rows_.begin(), rows_.end(), std::back_inserter(rows),
                 [&](const ListRow& row) { return passes(row, filter); });
    return rows;
}

void MemorySource::tally(const ListFilter& filter, const std::vector<std::size_t>& summed,
                         ListTally& so_far) const {
    so_far = {};
    so_far.sums.resize(summed.size());
    for (const auto& row : passing(filter)) so_far.add(1, sums_of(row, summed));
    so_far.done = true;
}

std::vector<ListGroup> MemorySource::groups(const ListFilter& filter, std::size_t column,
                                            const std::vector<std::size_t>& summed, std::size_t limit) const {
    auto rows = passing(filter);
    std::stable_sort(rows.begin(), rows.end(), [&](const ListRow& one, const ListRow& other) {
        return before(one, other, {{column, false}});
    });
    std::vector<ListGroup> groups;
    for (const auto& row : rows) {
        if (groups.empty() || groups.back().value != row.at(column)) {
            if (groups.size() == limit) break;
            groups.push_back({row.at(column), 0, {}});
        }
        ListTally sum{groups.back().rows, groups.back().sums, {}, false};
        sum.add(1, sums_of(row, summed));
        groups.back().rows = sum.rows;
        groups.back().sums = sum.sums;
    }
    return groups;
}

std::vector<ListRow> MemorySource::page(const ListFilter& filter, const ListOrder& order,
                                        const ListRow* after, std::size_t limit) const {
    auto rows = passing(filter);
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const ListRow& one, const ListRow& other) { return before(one, other, order); });
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

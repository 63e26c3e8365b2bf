// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/xlsx_merges.h"

#include <algorithm>

namespace liangheng {
namespace {

// Nobody reads the columns behind these.
constexpr std::size_t filled_columns = xlsx_limits.columns;

std::size_t last_filled(const XlsxArea& area) { return std::min(area.last.column, filled_columns - 1); }

}

bool XlsxMerges::has_area_from(std::uint64_t row) const {
    return std::any_of(areas_.begin(), areas_.end(), [row](const XlsxArea& area) {
        return area.first.row == row &&
               (area.last.row > area.first.row || area.last.column > area.first.column);
    });
}

void XlsxMerges::fill(const XlsxRow& row, FunctionRef<void(std::size_t column, const XlsxCell& value)> put) {
    open_.remove_if([&](const Open& open) { return open.area.last.row < row.number; });
    for (; next_ < areas_.size() && areas_[next_].first.row <= row.number; ++next_) {
        const auto& area = areas_[next_];
        // Its first row holds nothing, or it lies outside.
        if (area.first.row != row.number || area.first.column >= filled_columns) continue;
        const auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                                       [&](const auto& c) { return c.column == area.first.column; });
        if (cell == row.cells.end() || cell->blank()) continue;
        open_.push_back({area, cell->kind, std::string(cell->text)});
    }
    std::size_t width = 0;
    for (const auto& open : open_) width += last_filled(open.area) - open.area.first.column + 1;
    if (width > filled_columns) {
        broken_ = true;
        open_.clear();
    }
    for (const auto& open : open_) {
        const auto last = last_filled(open.area);
        for (auto column = open.area.first.column; column <= last; ++column) {
            const bool first = column == open.area.first.column && row.number == open.area.first.row;
            if (!first) put(column, XlsxCell{column, open.kind, open.text});
        }
    }
}

}

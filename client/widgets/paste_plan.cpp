// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/paste_plan.h"

#include <algorithm>

namespace liangheng {
namespace {

PastePlan refused(PastePlan::Trouble trouble, int beyond) {
    PastePlan plan;
    plan.trouble = trouble;
    plan.beyond = beyond;
    return plan;
}

bool is_single(const PastedBlock& block) { return block.size() == 1 && block.front().size() == 1; }

int height_of(const PastedBlock& block) {
    for (auto row = block.size(); row > 0; --row)
        for (const auto& cell : block[row - 1])
            if (!cell.isEmpty()) return static_cast<int>(row);
    return 0;
}

int width_of(const PastedBlock& block) {
    std::size_t width = 0;
    for (const auto& row : block)
        for (std::size_t column = 0; column < row.size(); ++column)
            if (!row[column].isEmpty()) width = std::max(width, column + 1);
    return static_cast<int>(width);
}

class Planner {
public:
    Planner(const PasteGrid& grid, const PasteSelection& at) : grid_(grid), at_(at) {}

    PastePlan fill(const QString& value) {
        for (int row = 0; row < at_.row_count; ++row)
            for (int column = 0; column < at_.column_count; ++column) put(row, column, value);
        return finish();
    }

    PastePlan lay(const PastedBlock& block) {
        const auto rows = static_cast<int>(grid_.rows.size());
        const auto missing_rows = at_.row + height_of(block) - rows;
        if (missing_rows > grid_.appendable)
            return refused(PastePlan::Trouble::too_many_rows, missing_rows - grid_.appendable);
        const auto missing_columns = at_.column + width_of(block) - (last_editable() + 1);
        if (missing_columns > 0) return refused(PastePlan::Trouble::too_many_columns, missing_columns);
        plan_.added_rows = std::max(0, missing_rows);
        // Rows that are empty to their end are laid too, as far as there are rows: they clear.
        const auto height = std::min(static_cast<int>(block.size()), rows + plan_.added_rows - at_.row);
        for (int row = 0; row < height; ++row) {
            const auto& cells = block[static_cast<std::size_t>(row)];
            for (int column = 0; column < static_cast<int>(cells.size()); ++column)
                put(row, column, cells[static_cast<std::size_t>(column)]);
        }
        return finish();
    }

private:
    // The last place with a column in which anything can be edited. A row that is added is like the last one.
    int last_editable() const {
        for (auto place = static_cast<int>(grid_.columns.size()) - 1; place >= 0; --place)
            for (const auto row : grid_.rows)
                if (grid_.editable(row, grid_.columns[static_cast<std::size_t>(place)])) return place;
        return -1;
    }

    void put(int row, int column, const QString& text) {
        const auto place = at_.row + row;
        const auto column_place = static_cast<std::size_t>(at_.column + column);
        const auto rows = static_cast<int>(grid_.rows.size());
        if (column_place >= grid_.columns.size() || rows == 0) return;
        const auto number = grid_.columns[column_place];
        const bool added = place >= rows;
        const auto like = grid_.rows[static_cast<std::size_t>(added ? rows - 1 : place)];
        if (!grid_.editable(like, number)) return;
        plan_.cells.push_back({added ? rows - place - 1 : like, number, text});
    }

    PastePlan finish() {
        if (plan_.cells.empty()) return refused(PastePlan::Trouble::nothing_editable, 0);
        return std::move(plan_);
    }

    const PasteGrid& grid_;
    PasteSelection at_;
    PastePlan plan_;
};

}

PastePlan plan_paste(const PastedBlock& block, const PasteGrid& grid, const PasteSelection& selection) {
    Planner planner(grid, selection);
    if (is_single(block)) return planner.fill(block.front().front());
    return planner.lay(block);
}

}

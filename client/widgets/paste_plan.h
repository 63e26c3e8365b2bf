// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cells of a pasted block go in a grid: worked out as a whole before anything is written, so that a
// paste is done fully, as one step, or refused.
#pragma once

#include "client/widgets/pasted_block.h"

#include <functional>
#include <vector>

namespace liangheng {

/// The grid as a person sees it.
struct PasteGrid {
    std::vector<int> rows;    ///< shown rows from top to bottom, by the model's numbers
    std::vector<int> columns; ///< shown columns from left to right
    std::function<bool(int row, int column)> editable;
    int appendable = 0; ///< so many rows may be added behind the last one
};

/// Places in `rows` and `columns` of the grid, not numbers of the model.
struct PasteSelection {
    int row = 0;
    int column = 0;
    int row_count = 1;
    int column_count = 1;
};

struct PastedCell {
    int row = 0; ///< number of the model; behind the last shown row: negative, -1 the first one added
    int column = 0;
    QString text;

    friend bool operator==(const PastedCell&, const PastedCell&) = default;
};

struct PastePlan {
    enum class Trouble : std::uint8_t {
        none,
        too_many_rows,    ///< and none may be added: `beyond` of them
        too_many_columns, ///< behind the last one that can be edited: `beyond` of them
        nothing_editable, ///< every cell would fall on one that cannot be edited
    };

    Trouble trouble = Trouble::none;
    int beyond = 0;
    int added_rows = 0;
    std::vector<PastedCell> cells; ///< row by row; none when there is trouble

    bool refused() const { return trouble != Trouble::none; }
};

/// A block begins at the upper left of the selection. A single value fills the whole selection. What falls on
/// a cell that cannot be edited is left out in its place; nothing moves aside. Hidden rows and columns take
/// no part. Empty cells beyond the last column or row count for nothing.
PastePlan plan_paste(const PastedBlock& block, const PasteGrid& grid, const PasteSelection& selection);

}

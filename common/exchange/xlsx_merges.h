// SPDX-License-Identifier: GPL-3.0-or-later
// Merged cells while the rows go by: every cell of an area has the value of its first one.
#pragma once

#include "common/base/function_ref.h"
#include "common/exchange/xlsx_sheet.h"

#include <list>

namespace liangheng {

class XlsxMerges {
public:
    /// By ascending first row.
    explicit XlsxMerges(std::vector<XlsxArea> areas) : areas_(std::move(areas)) {}

    /// An area of more than one cell begins in this row.
    bool has_area_from(std::uint64_t row) const;
    /// Says the value of each cell of the row that lies in an area and is not its first. Rows come in order.
    void fill(const XlsxRow& row, FunctionRef<void(std::size_t column, const XlsxCell& value)> put);
    /// The same for a row that nobody wants to know.
    void pass(const XlsxRow& row) {
        fill(row, [](std::size_t, const XlsxCell&) {});
    }
    /// Areas lie over each other, which no program makes.
    bool broken() const { return broken_; }

private:
    struct Open {
        XlsxArea area;
        CellKind kind = CellKind::text;
        std::string text;
    };
    std::vector<XlsxArea> areas_;
    std::size_t next_ = 0;
    std::list<Open> open_; // texts stay where they are while rows show them
    bool broken_ = false;
};

}

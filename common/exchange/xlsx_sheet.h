// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one sheet as the file holds them, one by one while the part streams; for xlsx_reader only.
#pragma once

#include "common/exchange/xlsx_workbook.h"

#include <memory>

namespace liangheng {

struct XlsxCell {
    std::size_t column = 0; ///< from 0
    CellKind kind = CellKind::text;
    std::string_view text;

    bool blank() const;
};

struct XlsxRow {
    std::uint64_t number = 0; ///< from 1
    bool hidden = false;
    std::vector<XlsxCell> cells;         ///< by ascending column; not all that are blank
    std::optional<std::size_t> too_long; ///< column of a cell that is longer than allowed
};

/// A rectangle of cells that look like one; its value stands in the first of them.
struct XlsxArea {
    CellPlace first;
    CellPlace last;
};
std::optional<XlsxArea> area_of(std::string_view text);
/// By ascending first row. Refuses what the part refuses, and xlsx.broken when there are too many.
Result<std::vector<XlsxArea>> merged_areas(const ZipArchive& archive, const std::string& part);

class XlsxSheet {
public:
    /// The workbook must stay.
    static Result<XlsxSheet> open(const ZipArchive& archive, const XlsxWorkbook& book,
                                  const std::string& part);
    ~XlsxSheet();
    XlsxSheet(XlsxSheet&&) noexcept;
    XlsxSheet& operator=(XlsxSheet&&) noexcept;

    /// The next row, valid until the call after it; null at the end. Refused as xlsx.broken {part},
    /// xlsx.too_many_columns {cell, limit}, and what the part refuses.
    Result<const XlsxRow*> next();
    /// First and last column of each range that is hidden.
    const std::vector<std::pair<std::size_t, std::size_t>>& hidden_columns() const;

private:
    struct Work;
    explicit XlsxSheet(std::unique_ptr<Work> work);
    std::unique_ptr<Work> work_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a workbook: its sheets, its number formats, its shared strings.
#pragma once

#include "common/exchange/xlsx_formats.h"
#include "common/exchange/xlsx_strings.h"

#include <memory>

namespace liangheng {

struct XlsxSheetInfo {
    std::string name;
    std::string part;
    bool hidden = false;
};

struct XlsxWorkbook {
    std::vector<XlsxSheetInfo> sheets;
    std::vector<NumberFormat> formats; ///< by the style number of a cell
    XlsxStrings strings;
    bool from_1904 = false;

    const NumberFormat& format(std::size_t style) const;

    /// Refused as xlsx.other_format {format}, xlsx.no_sheet, and what the parts refuse.
    static Result<XlsxWorkbook> read(const ZipArchive& archive);
};

}

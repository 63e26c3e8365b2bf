// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks made by hand for tests: parts put into an archive, and what a reader makes of them.
#pragma once

#include "common/exchange/xlsx_reader.h"

#include <string>
#include <utility>
#include <vector>

namespace liangheng {

/// An archive of parts; compressed, or as they are.
class Workbook {
public:
    Workbook& part(std::string name, std::string text);
    /// Replaces the part of that name.
    Workbook& replace(const std::string& name, std::string text);
    std::string bytes() const;

private:
    std::vector<std::pair<std::string, std::string>> parts_;
};

/// As Excel writes it: shared strings, styles, a theme's attributes. `sheet_data` is the inside of
/// <sheetData>, `behind` what follows it. Styles: 0 General, 1 a day (14), 2 yyyy"年"m"月"d"日", 3 0.00, 4
/// 0%, 5 00000000, 6 text (@).
struct ExcelShape {
    std::string sheet_data;
    std::string shared_strings = {}; ///< the <si> elements
    std::string columns = {};        ///< the <cols> element
    std::string behind = {};
    bool from_1904 = false;
};
Workbook excel_shape(const ExcelShape& shape);
/// As WPS writes it: names with a prefix, no r attributes, inline strings, other names of parts.
Workbook wps_shape(const std::string& sheet_data);

/// All that a reader says, rows as their cells joined by '|', preceded by their number; an error or a formula
/// without value is shown as "!".
struct ReadBook {
    std::string header;
    std::vector<std::string> rows;
    std::vector<std::string> notes; ///< codes
    std::string refusal;            ///< code
    std::string sheet;
    std::uint64_t header_row = 0;
    bool from_1904 = false;
};
ReadBook read_book(std::string bytes, const RowOptions& options = {}, const XlsxLimits& limits = xlsx_limits);

}

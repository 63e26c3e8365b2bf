// SPDX-License-Identifier: GPL-3.0-or-later
// How a workbook shows its numbers: which of them are days, percents, amounts; and numbers as the text that
// people see.
#pragma once

#include "common/exchange/row_reader.h"

#include <optional>
#include <string>
#include <string_view>

namespace liangheng {

/// A number format in what matters to us.
struct NumberFormat {
    CellKind kind = CellKind::number; ///< number, money, percent or date
    std::size_t zeros = 0;            ///< a format of zeros alone ("00000000"): leading zeros are shown
};
/// The formats that have a number and no code, in any language.
NumberFormat built_in_format(unsigned number);
NumberFormat format_of_code(std::string_view code);

/// "12", "12.5": the shortest text of the 15 digits that a spreadsheet keeps; whole numbers up to 2^53 with
/// all digits. Nothing when the text is no finite number.
std::optional<std::string> shown_number(std::string_view raw);
/// The text of a number in its format; as shown_number where the format has nothing to say.
std::optional<std::string> formatted_text(std::string_view raw, const NumberFormat& format, bool from_1904);
/// "2009-07-14", "2009-07-14T08:30:00" or "2009-07-14T08:30:00.250"; nothing outside 1900 … 9999. The day 60
/// of the years from 1900, which never was, becomes "1900-02-29".
std::optional<std::string> serial_date_text(double serial, bool from_1904);
/// "0.05" -> "5%".
std::string percent_text(double value);

/// "B7" -> 1 (columns from 0) and row 7; nothing for anything else.
struct CellPlace {
    std::size_t column;
    std::uint64_t row;
};
std::optional<CellPlace> cell_place(std::string_view text);
/// 1 and 7 -> "B7".
std::string cell_name(std::size_t column, std::uint64_t row);

}

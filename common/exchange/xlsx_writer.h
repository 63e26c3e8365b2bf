// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a workbook row by row in little memory: codes stay texts, days are days, amounts have two decimals.
// A second sheet says what was exported. Our reader, LibreOffice, Gnumeric and Excel read it.
#pragma once

#include "common/base/date.h"
#include "common/base/quantity.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace liangheng {

/// What stands in a column; decides format and width.
enum class XlsxColumnKind : std::uint8_t { text, number, money, percent, date, moment };

struct XlsxColumn {
    std::string header;
    XlsxColumnKind kind = XlsxColumnKind::text;
};

/// A line of the second sheet: what, and its value.
using XlsxNote = std::pair<std::string, std::string>;

/// As many characters a cell may hold, and rows a sheet.
inline constexpr std::size_t xlsx_cell_characters = 32'767;
inline constexpr std::uint32_t xlsx_sheet_rows = 1'048'576;
/// What stands at the end of a text that was cut.
inline constexpr std::string_view xlsx_cut_mark = "…";

/// A name that every program takes: without []:*?/\ and quotes at its ends, at most 31 characters, not empty.
std::string clean_sheet_name(std::string_view name);
/// At most 32,767 characters; longer ones end with the mark.
std::string cut_cell_text(std::string_view text);

/// Throws std::system_error when the file cannot be written. Without finish() nothing remains of it.
class XlsxWriter {
public:
    /// `rows_per_sheet` is for tests.
    XlsxWriter(std::filesystem::path file, std::string_view sheet, std::vector<XlsxColumn> columns,
               std::uint32_t rows_per_sheet = xlsx_sheet_rows);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;

    // The next cell of the row, in the order of the columns.
    void text(std::string_view text);
    void number(std::int64_t value);
    void amount(Fen value);
    void percent(BasisPoints value);
    void day(Date day);
    /// By the office's clock.
    void moment(UtcTime instant);
    void blank();
    void end_row();

    /// Adds the second sheet, gives the file its name.
    void finish(std::string_view notes_sheet, const std::vector<XlsxNote>& notes);
    std::uint64_t rows() const { return rows_; }

private:
    struct Book;
    void begin_sheet();
    void end_sheet();
    void write_serial(double value);

    std::filesystem::path file_;
    std::filesystem::path unfinished_;
    std::string name_;
    std::vector<XlsxColumn> columns_;
    std::uint32_t rows_per_sheet_;
    std::unique_ptr<Book> book_;
    std::uint32_t row_ = 0; ///< of the sheet, the header is 0
    std::uint16_t column_ = 0;
    std::uint64_t rows_ = 0;
    int sheets_ = 0;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The seam between files and importers: rows of cells one by one, whether the file is CSV or XLSX. Cells are
// text with a mark that says what the file knows of them.
#pragma once

#include "common/exchange/encoding.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

/// What a cell is, beyond its text. All cells of CSV are texts.
enum class CellKind : std::uint8_t {
    text,
    number,   ///< "12", "12.5": what a spreadsheet shows with 15 digits
    money,    ///< a number shown with two decimals: "12.50"
    percent,  ///< a number shown as percent: "5%" for 0.05
    date,     ///< "2009-07-14", or "2009-07-14T08:30:00" of the office's clock
    boolean,  ///< "true" or "false"
    error,    ///< "#N/A"
    no_value, ///< a formula whose result the file does not hold; the text is empty
};

struct CellMark {
    CellKind kind = CellKind::text;
    bool merged = false; ///< the value stands in another cell of a merged area
};

/// One row; its views hold until the next row is read.
struct FileRow {
    std::uint64_t line = 0;   ///< where people find it: physical line, or row of the sheet; from 1
    std::uint64_t number = 0; ///< as a spreadsheet numbers the rows; differs from `line` behind quoted breaks
    bool blank = false;       ///< nothing in any cell
    std::span<const std::string_view> cells;
    std::span<const CellMark> marks; ///< as many as cells, or none: all are texts
    /// What is wrong with this row alone; the next one can be read.
    std::optional<Refusal> problem;

    CellMark mark(std::size_t column) const { return column < marks.size() ? marks[column] : CellMark{}; }
};

class RowReader {
public:
    virtual ~RowReader() = default;

    /// Names of the columns without blanks at their ends.
    virtual const std::vector<std::string>& header() const = 0;
    /// The next row, or null at the end. A refusal ends the reading.
    virtual Result<const FileRow*> next() = 0;
    /// Final when the last row was read.
    virtual const EncodingFound& encoding() const = 0;
    /// "csv" or "xlsx".
    virtual std::string_view format() const = 0;
    /// Of a workbook: the sheet that is read.
    virtual std::string sheet() const { return {}; }
    /// Of a workbook: its visible sheets.
    virtual std::vector<std::string> sheets() const { return {}; }
    /// The row of the file in which the header stands, from 1.
    virtual std::uint64_t header_row() const { return 1; }
    /// Numbers that mean days count from 1904.
    virtual bool dates_from_1904() const { return false; }
    /// What people should know about the file as a whole: hidden sheets, rows and columns. Final at the end.
    virtual std::vector<Refusal> notes() const { return {}; }
};

/// How a file is to be read.
struct RowOptions {
    std::optional<Encoding> encoding = {}; ///< of CSV; nothing: guessed
    std::string sheet = {};                ///< of a workbook; empty: the first one with a known header
    /// Whether a text names a column that the importer knows; finds header and sheet. Empty: the first filled
    /// row is the header.
    std::function<bool(std::string_view)> is_known = {};
    /// A name that stands twice becomes "name (2)"; otherwise CSV refuses it.
    bool number_equal_names = false;
};

/// Opens a file of either form. `bytes` gives its content from the beginning, each time it is called.
/// Refuses what is no table: xlsx.other_format {format}, and what the readers refuse.
struct CsvLimits;
Result<std::unique_ptr<RowReader>> open_rows(const std::function<ByteSource()>& bytes,
                                             const CsvLimits& csv_limits, const RowOptions& options);

/// Rows above and with the header among which it is looked for.
inline constexpr std::size_t header_search_rows = 10;

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CSV (RFC 4180; comma, semicolon or tab; any encoding of the ladder) row by row out of one buffer:
// cells are views, nothing is allocated per cell. Import on the server and the wizard at the desk use it.
#pragma once

#include "common/exchange/row_reader.h"
#include "common/wire/limits.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

/// What a CSV file may be at most.
struct CsvLimits {
    std::uint64_t file_bytes;
    std::uint64_t rows; ///< rows with content, without the header
    std::size_t cell_bytes = 32 * limits::kib;
    std::size_t columns = 200;
    std::size_t row_bytes = 8 * limits::mib; ///< room for 200 cells of 32 KiB; bounds the buffer
};
inline constexpr CsvLimits server_csv_limits{1024 * limits::mib, 5'000'000};
inline constexpr CsvLimits desk_csv_limits{20 * limits::mib, 200'000};

/// Problems of a row: csv.too_many_cells, csv.too_few_cells, csv.cell_too_long, csv.text_after_quote.
using CsvRow = FileRow;

/// Where the header stands and what may be in it.
struct CsvHeader {
    std::size_t skip_rows = 0; ///< filled rows above the header
    bool below_titles = false; ///< the first line with a separator decides which it is
    bool number_equal_names = false;
};

class CsvReader final : public RowReader {
public:
    /// Reads the header: names without blanks at their ends, none twice.
    static Result<CsvReader> open(ByteSource bytes, const CsvLimits& limits,
                                  std::optional<Encoding> chosen = {}, const CsvHeader& header = {});

    const std::vector<std::string>& header() const override { return header_; }
    char separator() const { return separator_; }
    const EncodingFound& encoding() const override { return source_.found(); }
    std::string_view format() const override { return "csv"; }
    std::uint64_t header_row() const override { return header_row_; }
    /// Bytes of the file read so far, for progress.
    std::uint64_t bytes_read() const { return *bytes_read_; }

    /// The next row, or null at the end. A refusal ends the reading: csv.unclosed_quote, csv.row_too_long,
    /// csv.too_many_rows, exchange.file_too_large, encoding.*; argument `line` where there is one.
    Result<const FileRow*> next() override;

private:
    struct Piece {
        std::size_t begin;
        std::size_t size;
        bool has_pairs; // quotes written twice inside
    };
    enum class Scan : std::uint8_t { row, incomplete };

    CsvReader(Utf8Source source, const CsvLimits& limits, std::shared_ptr<std::uint64_t> bytes_read);
    std::optional<Refusal> read_header(const CsvHeader& wanted);
    std::optional<Refusal> name_columns(bool number_equal_names);
    void choose_separator(std::string_view beginning, bool below_titles);
    std::optional<Refusal> fill();
    /// True: a row lies in pieces_. False: the file has ended.
    Result<bool> find_row();
    Scan scan();
    const char* scan_quoted(const char* cell);
    const char* scan_plain(const char* cell);
    void keep(const char* begin, const char* end, bool has_pairs);
    void take_cells();
    void judge_row();
    Refusal at_line(std::string code, std::uint64_t line) const;

    Utf8Source source_;
    CsvLimits limits_;
    std::shared_ptr<std::uint64_t> bytes_read_;
    char separator_ = ',';
    std::array<bool, 256> ends_cell_{};
    std::vector<std::string> header_;
    std::uint64_t header_row_ = 1;

    std::vector<char>
        buffer_;            // one byte longer than capacity: a line feed behind the content ends every scan
    std::size_t begin_ = 0; // where the next row begins
    std::size_t end_ = 0;   // end of the content
    bool at_end_ = false;

    std::vector<Piece> pieces_;
    std::size_t cell_count_ = 0; // also those that pieces_ does not keep
    std::size_t row_end_ = 0;
    std::uint64_t breaks_ = 0; // line breaks inside quotes
    bool text_after_quote_ = false;
    bool in_quotes_ = false;       // the scan stopped inside quotes
    std::uint64_t quote_line_ = 0; // line where the last quoted cell begins

    std::uint64_t line_ = 1;
    std::uint64_t content_rows_ = 0;
    std::vector<std::string_view> cells_;
    CsvRow row_;
};

}

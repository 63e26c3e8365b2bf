// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/csv_reader.h"

#include "common/base/text.h"
#include "common/exchange/table_header.h"

#include <algorithm>
#include <cstring>

namespace liangheng {
namespace {

constexpr std::size_t first_capacity = 1U << 18U;
// Utf8Source::read wants this much room.
constexpr std::size_t least_room = 16;

// A byte of the buffer that ends a plain cell, whatever the separator.
constexpr char line_feed = '\n';

bool ends_line(const char* at) { return *at == line_feed; }

std::string_view without_carriage_return(std::string_view cell) {
    if (cell.ends_with('\r')) cell.remove_suffix(1);
    return cell;
}

// Makes one quote of each pair, in place.
std::string_view unpaired(char* begin, std::size_t size) {
    char* to = begin;
    for (std::size_t i = 0; i < size; ++i) {
        *to++ = begin[i];
        if (begin[i] == '"') ++i;
    }
    return {begin, static_cast<std::size_t>(to - begin)};
}

}

CsvReader::CsvReader(Utf8Source source, const CsvLimits& limits, std::shared_ptr<std::uint64_t> bytes_read)
    : source_(std::move(source)),
      limits_(limits),
      bytes_read_(std::move(bytes_read)),
      buffer_(first_capacity + 1) {}

Result<CsvReader> CsvReader::open(ByteSource bytes, const CsvLimits& limits, std::optional<Encoding> chosen,
                                  const CsvHeader& header) {
    auto bytes_read = std::make_shared<std::uint64_t>(0);
    Utf8Source source(limited_source(std::move(bytes), limits.file_bytes, bytes_read.get()), chosen);
    CsvReader reader(std::move(source), limits, std::move(bytes_read));
    if (auto refusal = reader.read_header(header)) return *std::move(refusal);
    return reader;
}

Refusal CsvReader::at_line(std::string code, std::uint64_t line) const {
    return refuse(std::move(code), {{"line", std::to_string(line)}});
}

void CsvReader::choose_separator(std::string_view beginning, bool below_titles) {
    constexpr std::string_view candidates = ",;\t";
    std::array<std::size_t, 3> counts{};
    bool quoted = false;
    for (const char c : beginning.substr(std::min(beginning.find_first_not_of("\r\n"), beginning.size()))) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == line_feed && (!below_titles || counts != decltype(counts){})) break;
        if (const auto at = candidates.find(c); at != candidates.npos) ++counts[at];
    }
    const auto most = std::max_element(counts.begin(), counts.end()) - counts.begin();
    separator_ = candidates[static_cast<std::size_t>(most)];
    ends_cell_[static_cast<unsigned char>(separator_)] = true;
    ends_cell_[static_cast<unsigned char>(line_feed)] = true;
}

std::optional<Refusal> CsvReader::read_header(const CsvHeader& wanted) {
    if (auto refusal = fill()) return refusal;
    choose_separator({buffer_.data(), end_}, wanted.below_titles || wanted.skip_rows > 0);
    for (auto above = wanted.skip_rows + 1; above > 0;) {
        const auto row = next();
        if (!row) return row.error();
        if (!*row) return refuse("csv.empty");
        if (!(*row)->blank) --above;
    }
    header_row_ = row_.number;
    if (cell_count_ > limits_.columns) {
        auto refusal = at_line("csv.too_many_columns", row_.line);
        refusal.arguments.push_back({"limit", std::to_string(limits_.columns)});
        return refusal;
    }
    for (const auto cell : cells_) header_.emplace_back(trimmed(cell));
    judge_row();
    if (row_.problem) return row_.problem;
    if (auto refusal = name_columns(wanted.number_equal_names)) return refusal;
    content_rows_ = 0;
    return std::nullopt;
}

std::optional<Refusal> CsvReader::name_columns(bool number_equal_names) {
    if (number_equal_names) {
        number_equal_headers(header_);
        return std::nullopt;
    }
    for (auto name = header_.begin(); name != header_.end(); ++name)
        if (!name->empty() && std::find(header_.begin(), name, *name) != name)
            return refuse("csv.column_twice", {{"column", *name}});
    return std::nullopt;
}

std::optional<Refusal> CsvReader::fill() {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
    auto capacity = buffer_.size() - 1;
    if (end_ > capacity / 2) buffer_.resize((capacity *= 2) + 1);
    while (!at_end_ && capacity - end_ >= least_room) {
        const auto count = source_.read(std::span(buffer_).subspan(end_, capacity - end_));
        if (!count) return count.error();
        at_end_ = *count == 0;
        end_ += *count;
    }
    buffer_[end_] = line_feed;
    return std::nullopt;
}

void CsvReader::keep(const char* begin, const char* end, bool has_pairs) {
    if (++cell_count_ > limits_.columns) return;
    pieces_.push_back(
        {static_cast<std::size_t>(begin - buffer_.data()), static_cast<std::size_t>(end - begin), has_pairs});
}

const char* CsvReader::scan_plain(const char* cell) {
    const char* at = cell;
    while (!ends_cell_[static_cast<unsigned char>(*at)]) ++at;
    const std::string_view text(cell, static_cast<std::size_t>(at - cell));
    keep(cell, cell + (ends_line(at) ? without_carriage_return(text) : text).size(), false);
    return at;
}

// Null when the cell or what follows it is not all there.
const char* CsvReader::scan_quoted(const char* cell) {
    const char* const end = buffer_.data() + end_;
    const char* const begin = cell + 1;
    const char* close = begin;
    bool has_pairs = false;
    quote_line_ = line_ + breaks_;
    in_quotes_ = true;
    while (true) {
        close = static_cast<const char*>(std::memchr(close, '"', static_cast<std::size_t>(end - close)));
        if (!close || (close + 1 == end && !at_end_)) return nullptr;
        if (close + 1 == end || close[1] != '"') break;
        has_pairs = true;
        close += 2;
    }
    in_quotes_ = false;
    breaks_ += static_cast<std::uint64_t>(std::count(begin, close, line_feed));
    keep(begin, close, has_pairs);
    const char* after = close + 1;
    if (*after == '\r' && ends_line(after + 1)) ++after;
    if (ends_cell_[static_cast<unsigned char>(*after)]) return after;
    text_after_quote_ = true;
    while (!ends_cell_[static_cast<unsigned char>(*after)]) ++after;
    return after;
}

CsvReader::Scan CsvReader::scan() {
    pieces_.clear();
    cell_count_ = 0;
    breaks_ = 0;
    text_after_quote_ = in_quotes_ = false;
    const char* const end = buffer_.data() + end_;
    for (const char* at = buffer_.data() + begin_;; ++at) {
        at = *at == '"' ? scan_quoted(at) : scan_plain(at);
        if (!at) return Scan::incomplete;
        if (!ends_line(at)) continue;
        if (at == end && !at_end_) return Scan::incomplete;
        row_end_ = std::min(static_cast<std::size_t>(at - buffer_.data()) + 1, end_);
        return Scan::row;
    }
}

Result<bool> CsvReader::find_row() {
    while (true) {
        if (begin_ == end_ && at_end_) return false;
        const bool whole = begin_ < end_ && scan() == Scan::row;
        const auto size = whole ? row_end_ - begin_ : end_ - begin_;
        if (!whole && in_quotes_ && (at_end_ || size > limits_.row_bytes))
            return at_line("csv.unclosed_quote", quote_line_);
        if (size > limits_.row_bytes) {
            auto refusal = at_line("csv.row_too_long", line_);
            refusal.arguments.push_back({"limit", std::to_string(limits_.row_bytes)});
            return refusal;
        }
        if (whole) return true;
        if (auto refusal = fill()) return *std::move(refusal);
    }
}

void CsvReader::take_cells() {
    cells_.clear();
    row_.blank = true;
    for (const auto& piece : pieces_) {
        char* const begin = buffer_.data() + piece.begin;
        cells_.push_back(piece.has_pairs ? unpaired(begin, piece.size) : std::string_view(begin, piece.size));
        if (row_.blank && !trimmed(cells_.back()).empty()) row_.blank = false;
    }
    row_.cells = cells_;
    row_.line = line_;
    row_.number += 1;
    line_ += breaks_ + 1;
    begin_ = row_end_;
}

void CsvReader::judge_row() {
    row_.problem.reset();
    if (text_after_quote_) row_.problem = at_line("csv.text_after_quote", row_.line);
    for (std::size_t i = 0; i < cells_.size() && !row_.problem; ++i) {
        if (cells_[i].size() <= limits_.cell_bytes) continue;
        row_.problem = at_line("csv.cell_too_long", row_.line);
        row_.problem->arguments.push_back(
            {"column", i < header_.size() ? header_[i] : std::to_string(i + 1)});
        row_.problem->arguments.push_back({"limit", std::to_string(limits_.cell_bytes)});
    }
    if (row_.problem || header_.empty() || row_.blank || cell_count_ == header_.size()) return;
    row_.problem =
        at_line(cell_count_ > header_.size() ? "csv.too_many_cells" : "csv.too_few_cells", row_.line);
    row_.problem->arguments.push_back({"cells", std::to_string(cell_count_)});
    row_.problem->arguments.push_back({"columns", std::to_string(header_.size())});
}

Result<const FileRow*> CsvReader::next() {
    const auto found = find_row();
    if (!found) return found.error();
    if (!*found) return static_cast<const FileRow*>(nullptr);
    take_cells();
    judge_row();
    if (!row_.blank && !header_.empty() && ++content_rows_ > limits_.rows)
        return refuse("csv.too_many_rows",
                      {{"line", std::to_string(row_.line)}, {"limit", std::to_string(limits_.rows)}});
    return &row_;
}

}

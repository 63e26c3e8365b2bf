// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/xlsx_reader.h"

#include "common/base/text.h"
#include "common/exchange/file_form.h"
#include "common/exchange/table_header.h"
#include "common/exchange/xlsx_merges.h"

#include <algorithm>
#include <deque>

namespace liangheng {
namespace {

// A run of blank rows longer than this that ends the sheet was never meant.
constexpr std::uint64_t blank_run = 500;

std::vector<std::string> names_of(const XlsxRow& row, XlsxMerges& merges) {
    std::vector<std::string> names;
    const auto place = [&names](std::size_t column, std::string_view text) {
        if (names.size() <= column) names.resize(column + 1);
        if (names[column].empty()) names[column] = trimmed(text);
    };
    for (const auto& cell : row.cells) place(cell.column, cell.text);
    merges.fill(row, [&](std::size_t column, const XlsxCell& value) { place(column, value.text); });
    return names;
}

Result<std::string> all_bytes(const ByteSource& source, std::uint64_t limit) {
    const auto limited = limited_source(source, limit);
    std::string bytes;
    for (std::size_t filled = 0;;) {
        bytes.resize(filled + (1U << 18U));
        const auto count = read_full(limited, std::span(bytes).subspan(filled));
        if (!count) return count.error();
        filled += *count;
        if (filled == bytes.size()) continue;
        bytes.resize(filled);
        return bytes;
    }
}

}

/// A row that outlives the reading of the next one.
struct XlsxHeldRow {
    XlsxRow row;
    std::deque<std::string> texts;

    explicit XlsxHeldRow(const XlsxRow& from) : row(from) {
        for (auto& cell : row.cells) cell.text = texts.emplace_back(cell.text);
    }
    XlsxHeldRow(XlsxHeldRow&&) = default; // a deque keeps its elements where they are
    XlsxHeldRow& operator=(XlsxHeldRow&&) = default;
};

struct XlsxReader::Work {
    ZipArchive archive;
    XlsxWorkbook book;
    RowOptions options;
    const XlsxSheetInfo* info = nullptr;
    std::optional<XlsxSheet> sheet;
    std::optional<XlsxMerges> merges;
    std::deque<XlsxHeldRow> held; // read while the header was looked for
    std::optional<XlsxHeldRow> current;
    std::vector<std::string> header;
    std::uint64_t header_row = 0;
    EncodingFound encoding;

    std::uint64_t pending_blanks = 0; // before `waiting`, not handed out yet
    std::uint64_t blank_line = 0;
    const XlsxRow* waiting = nullptr;
    std::uint64_t content_rows = 0;
    std::uint64_t hidden_rows = 0;
    std::vector<std::string_view> cells;
    std::vector<CellMark> marks;
    FileRow row;

    std::optional<Refusal> choose_sheet();
    Result<std::size_t> known_names(const XlsxSheetInfo& candidate);
    std::optional<Refusal> begin(const XlsxSheetInfo& chosen);
    std::optional<Refusal> hold_first_rows();
    std::optional<Refusal> read_header();
    void join_second_line(const std::vector<std::string>& second);
    Result<const XlsxRow*> next_raw();
    const FileRow* blank_row();
    void fill(const XlsxRow& raw);
    std::string hidden_column_names() const;
};

Result<std::size_t> XlsxReader::Work::known_names(const XlsxSheetInfo& candidate) {
    if (auto refusal = begin(candidate)) return *std::move(refusal);
    std::size_t most = 0;
    auto probe = *merges;
    for (const auto& kept : held)
        most = std::max(most, count_known(names_of(kept.row, probe), options.is_known));
    return options.is_known ? most : held.size();
}

std::optional<Refusal> XlsxReader::Work::choose_sheet() {
    const XlsxSheetInfo* first = nullptr;
    for (const auto& candidate : book.sheets) {
        if (candidate.hidden) continue;
        if (!first) first = &candidate;
        if (options.sheet.empty()) {
            const auto known = known_names(candidate);
            if (!known) return known.error();
            if (*known > 0) return std::nullopt;
        } else if (candidate.name == options.sheet) {
            return begin(candidate);
        }
    }
    if (options.sheet.empty()) return begin(*first);
    std::string allowed;
    for (const auto& candidate : book.sheets)
        if (!candidate.hidden) allowed += (allowed.empty() ? "" : ", ") + candidate.name;
    return refuse("xlsx.unknown_sheet", {{"sheet", options.sheet}, {"allowed", allowed}});
}

std::optional<Refusal> XlsxReader::Work::begin(const XlsxSheetInfo& chosen) {
    auto areas = merged_areas(archive, chosen.part);
    if (!areas) return areas.error();
    auto opened = XlsxSheet::open(archive, book, chosen.part);
    if (!opened) return opened.error();
    info = &chosen;
    merges.emplace(*std::move(areas));
    sheet.emplace(*std::move(opened));
    return hold_first_rows();
}

std::optional<Refusal> XlsxReader::Work::hold_first_rows() {
    held.clear();
    while (held.size() < header_search_rows) {
        const auto next = sheet->next();
        if (!next) return next.error();
        if (!*next) break;
        held.emplace_back(**next);
    }
    return std::nullopt;
}

std::optional<Refusal> XlsxReader::Work::read_header() {
    std::vector<std::vector<std::string>> rows;
    auto probe = *merges;
    for (const auto& kept : held) rows.push_back(names_of(kept.row, probe));
    const auto at = find_header(rows, options.is_known);
    if (at == rows.size()) return refuse("xlsx.empty", {{"sheet", info->name}});
    header = rows[at];
    header_row = held[at].row.number;
    auto used = at + 1;
    const bool adjacent = used < held.size() && held[used].row.number == header_row + 1;
    if (adjacent && merges->has_area_from(header_row)) {
        join_second_line(rows[used]);
        ++used;
    }
    for (; used > 0; --used) {
        merges->pass(held.front().row);
        held.pop_front();
    }
    while (!header.empty() && header.back().empty()) header.pop_back();
    number_equal_headers(header);
    return std::nullopt;
}

void XlsxReader::Work::join_second_line(const std::vector<std::string>& second) {
    header.resize(std::max(header.size(), second.size()));
    for (std::size_t i = 0; i < second.size(); ++i) {
        auto& name = header[i];
        if (second[i].empty() || second[i] == name) continue;
        const bool alone = name.empty() || (options.is_known && options.is_known(second[i]));
        name = alone ? second[i] : name + ' ' + second[i];
    }
}

Result<const XlsxRow*> XlsxReader::Work::next_raw() {
    if (held.empty()) return sheet->next();
    current.emplace(std::move(held.front()));
    held.pop_front();
    return &current->row;
}

const FileRow* XlsxReader::Work::blank_row() {
    --pending_blanks;
    cells.assign(header.size(), {});
    marks.assign(header.size(), {});
    row = {blank_line, blank_line, true, cells, marks, {}};
    return &row;
}

void XlsxReader::Work::fill(const XlsxRow& raw) {
    cells.assign(header.size(), {});
    marks.assign(header.size(), {});
    for (const auto& cell : raw.cells) {
        if (cell.column >= header.size()) continue;
        cells[cell.column] = cell.text;
        marks[cell.column] = {cell.kind, false};
    }
    merges->fill(raw, [&](std::size_t column, const XlsxCell& value) {
        if (column >= header.size() || !cells[column].empty()) return;
        cells[column] = value.text;
        marks[column] = {value.kind, true};
    });
    row = {raw.number, raw.number, false, cells, marks, {}};
    if (raw.too_long)
        row.problem = refuse("xlsx.cell_too_long", {{"cell", cell_name(*raw.too_long, raw.number)},
                                                    {"limit", std::to_string(archive.limits().cell_bytes)}});
    if (raw.hidden) ++hidden_rows;
}

std::string XlsxReader::Work::hidden_column_names() const {
    std::string names;
    for (const auto& [first, last] : sheet->hidden_columns())
        for (auto column = first; column <= last && column < header.size(); ++column)
            if (!header[column].empty()) names += (names.empty() ? "" : ", ") + header[column];
    return names;
}

XlsxReader::XlsxReader(std::unique_ptr<Work> work) : work_(std::move(work)) {}
XlsxReader::~XlsxReader() = default;

Result<std::unique_ptr<RowReader>> XlsxReader::open(const ByteSource& source, const XlsxLimits& limits,
                                                    const RowOptions& options) {
    auto bytes = all_bytes(source, limits.file_bytes);
    if (!bytes) return bytes.error();
    if (const auto form = form_of(*bytes); form != FileForm::zip)
        return refuse("xlsx.other_format", {{"format", std::string(form_name(form))}});
    auto archive = ZipArchive::open(*std::move(bytes), limits);
    if (!archive) return archive.error();
    auto book = XlsxWorkbook::read(*archive);
    if (!book) return book.error();
    auto work = std::make_unique<Work>(
        Work{.archive = *std::move(archive), .book = *std::move(book), .options = options});
    if (auto refusal = work->choose_sheet()) return *std::move(refusal);
    if (auto refusal = work->read_header()) return *std::move(refusal);
    return std::unique_ptr<RowReader>(new XlsxReader(std::move(work)));
}

Result<const FileRow*> XlsxReader::next() {
    auto& work = *work_;
    while (!work.waiting) {
        const auto raw = work.next_raw();
        if (!raw) return raw.error();
        if (!*raw) {
            // Blank rows at the end of a table that stops are rows; a long run is only the sheet's rest.
            if (work.pending_blanks >= blank_run) work.pending_blanks = 0;
            return work.pending_blanks > 0 ? work.blank_row() : nullptr;
        }
        const bool blank = !(*raw)->too_long && std::all_of((*raw)->cells.begin(), (*raw)->cells.end(),
                                                            [](const auto& cell) { return cell.blank(); });
        if (blank) {
            ++work.pending_blanks;
            work.blank_line = (*raw)->number;
            work.merges->pass(**raw);
        } else {
            work.waiting = *raw;
        }
    }
    if (work.pending_blanks > 0) return work.blank_row();
    work.fill(*std::exchange(work.waiting, nullptr));
    if (++work.content_rows > work.archive.limits().rows)
        return refuse("xlsx.too_many_rows", {{"line", std::to_string(work.row.line)},
                                             {"limit", std::to_string(work.archive.limits().rows)}});
    if (work.merges->broken()) return refuse("xlsx.broken", {{"part", work.info->part}});
    return &work.row;
}

const std::vector<std::string>& XlsxReader::header() const { return work_->header; }
const EncodingFound& XlsxReader::encoding() const { return work_->encoding; }
std::string XlsxReader::sheet() const { return work_->info->name; }
std::uint64_t XlsxReader::header_row() const { return work_->header_row; }
bool XlsxReader::dates_from_1904() const { return work_->book.from_1904; }

std::vector<std::string> XlsxReader::sheets() const {
    std::vector<std::string> names;
    for (const auto& sheet : work_->book.sheets)
        if (!sheet.hidden) names.push_back(sheet.name);
    return names;
}

std::vector<Refusal> XlsxReader::notes() const {
    std::vector<Refusal> notes;
    std::string hidden;
    for (const auto& sheet : work_->book.sheets)
        if (sheet.hidden) hidden += (hidden.empty() ? "" : ", ") + sheet.name;
    if (!hidden.empty()) notes.push_back(refuse("import.hidden_sheets", {{"sheets", hidden}}));
    if (work_->hidden_rows > 0)
        notes.push_back(refuse("import.hidden_rows", {{"count", std::to_string(work_->hidden_rows)}}));
    if (auto names = work_->hidden_column_names(); !names.empty())
        notes.push_back(refuse("import.hidden_columns", {{"columns", std::move(names)}}));
    return notes;
}

}

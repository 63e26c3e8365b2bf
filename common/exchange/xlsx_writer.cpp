// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/xlsx_writer.h"

#include "common/base/text.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <system_error>

namespace liangheng {
namespace {

constexpr std::size_t name_characters = 31;
constexpr double widest = 60;

// Where the character behind the first `count` ones begins.
std::size_t end_of(std::string_view text, std::size_t count) {
    std::size_t seen = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80 && seen++ == count) return i;
    return text.size();
}

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
// "_x000D_" would be read as the character that it names.
bool looks_like_escape(std::string_view text) {
    return text.size() >= 7 && text[1] == 'x' && text[6] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, is_hex);
}

// Characters that XML does not hold become _xHHHH_.
std::string escaped(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c == '_' && looks_like_escape(text.substr(i)))
            out += "_x005F_";
        else if (c < 0x20 && c != '\n' && c != '\t')
            out += std::string("_x00") + digits[c >> 4U] + digits[c & 15U] + '_';
        else
            out += text[i];
    }
    return out;
}

// Days since the turn of the year 1900 as spreadsheets count; the 29 February that never was counts along.
double serial_of(Date day) {
    const auto days = day.days - make_date(1899, 12, 30).days;
    return days > 60 ? days : days - 1;
}

double width_of(const XlsxColumn& column) {
    double width = 0; // Han characters are twice as wide
    for (const char c : column.header) width += static_cast<unsigned char>(c) < 0x80 ? 1 : 0.7;
    const double least = column.kind == XlsxColumnKind::moment ? 19
                         : column.kind == XlsxColumnKind::text ? 14
                                                               : 12;
    return std::min(std::max(width + 4, least), widest);
}

const char* format_code(XlsxColumnKind kind) {
    switch (kind) {
    case XlsxColumnKind::text:
        return "@";
    case XlsxColumnKind::money:
        return "#,##0.00";
    case XlsxColumnKind::percent:
        return "0.00%";
    case XlsxColumnKind::date:
        return "yyyy-mm-dd";
    case XlsxColumnKind::moment:
        return "yyyy-mm-dd hh:mm:ss";
    case XlsxColumnKind::number:
        break;
    }
    return "0";
}

[[noreturn]] void not_written(const std::filesystem::path& file) {
    const int error = errno != 0 ? errno : EIO;
    throw std::system_error(error, std::generic_category(), file.string());
}

}

struct XlsxWriter::Book {
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* header = nullptr;
    std::vector<lxw_format*> formats; ///< by column

    explicit Book(const std::filesystem::path& file) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.use_zip64 = LXW_FALSE;
        book = workbook_new_opt(file.c_str(), &options);
        if (!book) not_written(file);
    }
    // What is not closed is given back without being written.
    ~Book() {
        if (book) lxw_workbook_free(book);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    lxw_format* format(const char* code) {
        auto* made = workbook_add_format(book);
        format_set_num_format(made, code);
        return made;
    }
};

std::string clean_sheet_name(std::string_view name) {
    std::string clean;
    for (const char c : name)
        if (std::string_view("[]:*?/\\").find(c) == std::string_view::npos &&
            static_cast<unsigned char>(c) >= 0x20)
            clean += c;
    clean.resize(end_of(clean, name_characters));
    const auto begin = clean.find_first_not_of("' ");
    if (begin == clean.npos) return "Sheet1";
    return clean.substr(begin, clean.find_last_not_of("' ") - begin + 1);
}

std::string cut_cell_text(std::string_view text) {
    const auto end = end_of(text, xlsx_cell_characters);
    if (end == text.size()) return std::string(text);
    return std::string(text.substr(0, end_of(text, xlsx_cell_characters - 1))) + std::string(xlsx_cut_mark);
}

XlsxWriter::XlsxWriter(std::filesystem::path file, std::string_view sheet, std::vector<XlsxColumn> columns,
                       std::uint32_t rows_per_sheet)
    : file_(std::move(file)),
      unfinished_(file_),
      name_(clean_sheet_name(sheet)),
      columns_(std::move(columns)),
      rows_per_sheet_(rows_per_sheet) {
    static std::atomic<unsigned> count{0};
    unfinished_ += ".unfinished-" + std::to_string(++count);
    book_ = std::make_unique<Book>(unfinished_);
    for (const auto& column : columns_) book_->formats.push_back(book_->format(format_code(column.kind)));
    book_->header = workbook_add_format(book_->book);
    format_set_bold(book_->header);
    format_set_bg_color(book_->header, 0xE8EEF4);
    format_set_bottom(book_->header, LXW_BORDER_THIN);
    begin_sheet();
}

XlsxWriter::~XlsxWriter() {
    if (!book_) return;
    book_.reset();
    std::error_code ignored;
    std::filesystem::remove(unfinished_, ignored);
}

void XlsxWriter::begin_sheet() {
    ++sheets_;
    const auto number = sheets_ == 1 ? std::string() : " (" + std::to_string(sheets_) + ')';
    auto name = name_;
    name.resize(end_of(name, name_characters - number.size()));
    name += number;
    book_->sheet = workbook_add_worksheet(book_->book, name.c_str());
    if (!book_->sheet) not_written(file_);
    worksheet_freeze_panes(book_->sheet, 1, 0);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(book_->sheet, column, column, width_of(columns_[i]), nullptr);
        worksheet_write_string(book_->sheet, 0, column, escaped(columns_[i].header).c_str(), book_->header);
    }
    row_ = 1;
}

void XlsxWriter::end_sheet() {
    if (!columns_.empty())
        worksheet_autofilter(book_->sheet, 0, 0, row_ - 1, static_cast<lxw_col_t>(columns_.size() - 1));
}

void XlsxWriter::text(std::string_view text) {
    if (text.empty()) return blank();
    const auto cut = cut_cell_text(is_valid_utf8(text) ? text : std::string_view("\xef\xbf\xbd"));
    const auto safe = escaped(cut);
    // Escaped, the text may be longer than the library counts; then it goes without its last characters.
    const auto error =
        worksheet_write_string(book_->sheet, row_, column_, safe.c_str(), book_->formats[column_]);
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        worksheet_write_string(book_->sheet, row_, column_, cut_cell_text(safe).c_str(),
                               book_->formats[column_]);
    ++column_;
}

void XlsxWriter::write_serial(double value) {
    worksheet_write_number(book_->sheet, row_, column_, value, book_->formats[column_]);
    ++column_;
}

void XlsxWriter::number(std::int64_t value) {
    // A double would lose digits.
    constexpr std::int64_t exact = 999'999'999'999'999;
    if (value > exact || value < -exact) return text(std::to_string(value));
    write_serial(static_cast<double>(value));
}

void XlsxWriter::amount(Fen value) { write_serial(static_cast<double>(value.value) / 100); }
void XlsxWriter::percent(BasisPoints value) { write_serial(static_cast<double>(value.value) / 10'000); }

void XlsxWriter::day(Date day) {
    // Spreadsheets know no day before 1900 and none after 9999.
    if (day < make_date(1900, 1, 1) || day > make_date(9999, 12, 31)) return text(to_text(day));
    write_serial(serial_of(day));
}

void XlsxWriter::moment(UtcTime instant) {
    const auto day = date_of(instant);
    if (day < make_date(1900, 1, 1) || day > make_date(9999, 12, 31)) return text(to_text(instant));
    write_serial(serial_of(day) + static_cast<double>(instant.ms - instant_at(day).ms) / day_ms);
}

void XlsxWriter::blank() { ++column_; }

void XlsxWriter::end_row() {
    column_ = 0;
    ++rows_;
    if (++row_ < rows_per_sheet_) return;
    end_sheet();
    begin_sheet();
}

void XlsxWriter::finish(std::string_view notes_sheet, const std::vector<XlsxNote>& notes) {
    end_sheet();
    auto* sheet = workbook_add_worksheet(book_->book, clean_sheet_name(notes_sheet).c_str());
    if (!sheet) not_written(file_);
    worksheet_set_column(sheet, 0, 0, 16, nullptr);
    worksheet_set_column(sheet, 1, 1, widest, nullptr);
    auto* text_format = book_->format("@");
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const auto row = static_cast<lxw_row_t>(i);
        worksheet_write_string(sheet, row, 0, escaped(notes[i].first).c_str(), book_->header);
        worksheet_write_string(sheet, row, 1, escaped(cut_cell_text(notes[i].second)).c_str(), text_format);
    }
    errno = 0;
    if (workbook_close(std::exchange(book_->book, nullptr)) != LXW_NO_ERROR) not_written(file_);
    std::filesystem::rename(unfinished_, file_);
    book_.reset();
}

}

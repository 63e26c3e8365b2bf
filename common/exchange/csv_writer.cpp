// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/csv_writer.h"

#include "common/schema/cell_text.h"

namespace liangheng {
namespace {

constexpr std::size_t sink_bytes = 1U << 16U;
constexpr std::string_view mark = "\xef\xbb\xbf";

bool needs_quotes(std::string_view text) {
    if (text.find_first_of(",;\t\"\r\n") != text.npos) return true;
    return !text.empty() && (text.front() == ' ' || text.back() == ' ');
}

}

CsvWriter::CsvWriter(ByteSink sink) : sink_(std::move(sink)), text_(mark) {}

void CsvWriter::cell(std::string_view text) {
    if (cells_++ > 0) text_ += ',';
    if (!needs_quotes(text)) {
        text_ += text;
        return;
    }
    text_ += '"';
    for (const char c : text) {
        if (c == '"') text_ += '"';
        text_ += c;
    }
    text_ += '"';
}

void CsvWriter::end_row() {
    text_ += "\r\n";
    cells_ = 0;
    if (text_.size() >= sink_bytes) finish();
}

void CsvWriter::finish() {
    if (!text_.empty()) sink_(text_);
    text_.clear();
}

void CsvWriter::header(const EntityInfo& entity) {
    for (const auto& column : entity.columns) cell(column.name);
    end_row();
}

void CsvWriter::row(const EntityInfo& entity, std::span<const Cell> columns) {
    for (std::size_t i = 0; i < columns.size() && i < entity.columns.size(); ++i) {
        cell_.clear();
        append_cell_text(cell_, entity.columns[i], columns[i]);
        cell(cell_);
    }
    end_row();
}

}

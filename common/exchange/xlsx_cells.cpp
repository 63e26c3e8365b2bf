// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/xlsx_cells.h"

#include "common/base/text.h"

#include <algorithm>

namespace liangheng {
namespace {

constexpr std::uint64_t sheet_rows = 1'048'576;
constexpr std::size_t most_hidden_ranges = 16'384;

char type_of(std::string_view text) {
    if (text.empty() || text == "n") return 'n';
    if (text == "s") return 's';
    if (text == "b" || text == "e" || text == "d") return text.front();
    return 't'; // str, inlineStr
}

bool is_set(std::string_view text) { return text == "1" || text == "true"; }

}

void XlsxCells::begin(std::string_view name, const XmlAttributes& attributes) {
    if (in_cell_) {
        if (name == "v") {
            in_value_ = has_value_ = true;
        } else if (name == "f") {
            has_formula_ = true;
        } else {
            inline_text_.begin(name);
        }
    } else if (name == "c" && in_row_) {
        begin_cell(attributes);
    } else if (name == "row") {
        begin_row(attributes);
    } else if (name == "col") {
        hide_columns(attributes);
    }
}

void XlsxCells::begin_row(const XmlAttributes& attributes) {
    auto number = row_.number + 1;
    if (const auto place = attributes.find("r"); !place.empty()) {
        const auto given = parse_whole_number(place);
        if (!given || *given < static_cast<std::int64_t>(number)) return broken();
        number = static_cast<std::uint64_t>(*given);
    }
    if (number > sheet_rows) return broken();
    row_ = {number, is_set(attributes.find("hidden")), cells_.size(), cells_.size(), {}};
    row_text_ = arena_.size();
    in_row_ = true;
    next_column_ = 0;
}

void XlsxCells::begin_cell(const XmlAttributes& attributes) {
    column_ = next_column_;
    if (const auto text = attributes.find("r"); !text.empty()) {
        const auto place = cell_place(text);
        if (!place || place->row != row_.number || place->column < next_column_) return broken();
        column_ = place->column;
    }
    next_column_ = column_ + 1;
    const auto style = parse_whole_number(attributes.find("s"));
    style_ = style ? static_cast<std::size_t>(*style) : 0;
    type_ = type_of(attributes.find("t"));
    in_cell_ = true;
    has_value_ = has_formula_ = in_value_ = too_long_ = false;
    inline_text_ = {};
    raw_.clear();
}

void XlsxCells::hide_columns(const XmlAttributes& attributes) {
    if (!is_set(attributes.find("hidden")) || hidden_columns.size() > most_hidden_ranges) return;
    const auto first = parse_whole_number(attributes.find("min"));
    const auto last = parse_whole_number(attributes.find("max"));
    if (first && last && *first >= 1 && *last >= *first)
        hidden_columns.emplace_back(static_cast<std::size_t>(*first - 1),
                                    static_cast<std::size_t>(*last - 1));
}

void XlsxCells::text(std::string_view text) {
    if (!in_value_ && !inline_text_.counts()) return;
    if (raw_.size() + text.size() > limits_.cell_bytes)
        too_long_ = true;
    else
        raw_ += text;
}

void XlsxCells::end(std::string_view name) {
    if (in_cell_) {
        if (name == "c")
            end_cell();
        else if (name == "v")
            in_value_ = false;
        else
            inline_text_.end(name);
        return;
    }
    if (name != "row" || !in_row_) return;
    in_row_ = false;
    row_.end_cell = cells_.size();
    rows_.push_back(row_);
    row_text_ = arena_.size();
}

void XlsxCells::end_cell() {
    in_cell_ = false;
    if (too_long_) {
        if (!row_.too_long) row_.too_long = column_;
        return;
    }
    const bool lacks_value = has_formula_ && (!has_value_ || (type_ == 'n' && raw_.empty()));
    if (lacks_value) return keep(CellKind::no_value, {});
    if (raw_.empty()) return;
    switch (type_) {
    case 's':
        return end_shared();
    case 'b':
        return keep(CellKind::boolean, is_set(raw_) ? "true" : "false");
    case 'e':
        return keep(CellKind::error, raw_);
    case 'd': {
        std::string_view day(raw_);
        if (day.ends_with("T00:00:00")) day.remove_suffix(9);
        return keep(CellKind::date, day);
    }
    case 't': {
        const auto begin = arena_.size();
        append_decoded(arena_, raw_);
        return keep_own(CellKind::text, begin);
    }
    default:
        return end_number();
    }
}

void XlsxCells::end_number() {
    const auto& format = book_.format(style_);
    if (const auto text = formatted_text(raw_, format, book_.from_1904))
        return keep(format.zeros > 0 ? CellKind::text : format.kind, *text);
    // A day outside the calendar is shown as ####; we say its number.
    const auto number = shown_number(raw_);
    keep(number ? CellKind::number : CellKind::text, number ? *number : raw_);
}

void XlsxCells::end_shared() {
    const auto index = parse_whole_number(raw_);
    if (!index || static_cast<std::size_t>(*index) >= book_.strings.size()) return broken();
    const auto text = book_.strings.at(static_cast<std::size_t>(*index));
    if (text.empty()) return;
    if (text.size() > limits_.cell_bytes) {
        if (!row_.too_long) row_.too_long = column_;
        return;
    }
    place({static_cast<std::uint32_t>(column_), CellKind::text, static_cast<std::uint32_t>(*index), shared});
}

void XlsxCells::keep(CellKind kind, std::string_view text) {
    const auto begin = arena_.size();
    arena_ += text;
    keep_own(kind, begin);
}

void XlsxCells::keep_own(CellKind kind, std::size_t begin) {
    place({static_cast<std::uint32_t>(column_), kind, static_cast<std::uint32_t>(begin),
           static_cast<std::uint32_t>(arena_.size() - begin)});
}

void XlsxCells::place(Cell cell) {
    if (column_ < limits_.columns) {
        cells_.push_back(cell);
        return;
    }
    const std::string_view text = cell.size == shared
                                      ? book_.strings.at(cell.begin)
                                      : std::string_view(arena_).substr(cell.begin, cell.size);
    if (!trimmed(text).empty())
        stop(refuse("xlsx.too_many_columns",
                    {{"cell", cell_name(column_, row_.number)}, {"limit", std::to_string(limits_.columns)}}));
}

bool XlsxCells::take(XlsxRow& row) {
    if (taken_ == rows_.size()) return false;
    const auto& next = rows_[taken_++];
    row.number = next.number;
    row.hidden = next.hidden;
    row.too_long = next.too_long;
    row.cells.clear();
    for (auto i = next.first_cell; i < next.end_cell; ++i) {
        const auto& cell = cells_[i];
        row.cells.push_back({cell.column, cell.kind,
                             cell.size == shared ? book_.strings.at(cell.begin)
                                                 : std::string_view(arena_).substr(cell.begin, cell.size)});
    }
    return true;
}

void XlsxCells::compact() {
    rows_.clear();
    taken_ = 0;
    if (!in_row_) {
        cells_.clear();
        arena_.clear();
        row_text_ = 0;
        return;
    }
    cells_.erase(cells_.begin(), cells_.begin() + static_cast<std::ptrdiff_t>(row_.first_cell));
    arena_.erase(0, row_text_);
    for (auto& cell : cells_)
        if (cell.size != shared) cell.begin -= static_cast<std::uint32_t>(row_text_);
    row_.first_cell = 0;
    row_text_ = 0;
}

}

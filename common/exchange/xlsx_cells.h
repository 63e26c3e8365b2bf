// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the XML of a sheet into rows; for xlsx_sheet.cpp only. The texts of the rows of one piece of XML lie
// behind each other in one buffer, so that a cell costs no allocation.
#pragma once

#include "common/exchange/xlsx_sheet.h"

namespace liangheng {

class XlsxCells final : public XmlHandler {
public:
    XlsxCells(const XlsxWorkbook& book, std::string part, const XlsxLimits& limits)
        : book_(book), part_(std::move(part)), limits_(limits) {}

    void begin(std::string_view name, const XmlAttributes& attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

    /// A row that is whole is taken out of the queue.
    bool take(XlsxRow& row);
    /// All rows are taken: room for the next piece.
    void compact();

    std::vector<std::pair<std::size_t, std::size_t>> hidden_columns;

private:
    static constexpr std::uint32_t shared = UINT32_MAX; ///< in `size`: `begin` counts the shared strings
    struct Cell {
        std::uint32_t column;
        CellKind kind;
        std::uint32_t begin;
        std::uint32_t size;
    };
    struct Row {
        std::uint64_t number = 0;
        bool hidden = false;
        std::size_t first_cell = 0;
        std::size_t end_cell = 0;
        std::optional<std::size_t> too_long;
    };

    void broken() { stop(refuse("xlsx.broken", {{"part", part_}})); }
    void begin_row(const XmlAttributes& attributes);
    void begin_cell(const XmlAttributes& attributes);
    void hide_columns(const XmlAttributes& attributes);
    void end_cell();
    void end_number();
    void end_shared();
    void keep(CellKind kind, std::string_view text);
    void keep_own(CellKind kind, std::size_t begin);
    void place(Cell cell);

    const XlsxWorkbook& book_;
    std::string part_;
    XlsxLimits limits_;

    std::vector<Row> rows_;
    std::size_t taken_ = 0;
    std::vector<Cell> cells_;
    std::string arena_;
    std::size_t row_text_ = 0; ///< where the texts of the unfinished row begin

    Row row_;
    bool in_row_ = false;
    std::size_t next_column_ = 0;
    std::size_t column_ = 0;
    std::size_t style_ = 0;
    char type_ = 'n'; ///< n number, s shared, t text, b, e, d
    bool in_cell_ = false;
    bool in_value_ = false;
    bool has_value_ = false;
    bool has_formula_ = false;
    bool too_long_ = false;
    XlsxTextState inline_text_;
    std::string raw_;
};

}

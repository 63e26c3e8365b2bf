// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/csv_writer.h"

#include "common/exchange/csv_reader.h"
#include "common/orders/order_line.h"
#include "common/schema/cell_text.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

std::string written(const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    CsvWriter writer([&](std::string_view bytes) { text += bytes; });
    for (const auto& row : rows) {
        for (const auto& cell : row) writer.cell(cell);
        writer.end_row();
    }
    writer.finish();
    return text;
}

}

TEST_CASE("CSV begins with a mark and has quotes only where they are needed", "[csv]") {
    CHECK(written({{"a", "b"}, {"0012", ""}, {"x,y", "say \"no\""}, {"two\nlines", " x"}}) ==
          "\xef\xbb\xbf"
          "a,b\r\n0012,\r\n\"x,y\",\"say \"\"no\"\"\"\r\n\"two\nlines\",\" x\"\r\n");
}

TEST_CASE("what is written to CSV is read back the same", "[csv]") {
    const std::vector<std::vector<std::string>> rows{{"名称", "b;", "c"},
                                                     {"永兴", "\"", "\"\""},
                                                     {"\r\n", ",\t;", "\r"},
                                                     {"", "", "0"},
                                                     {std::string(100'000, 'x'), "'", "=1"}};
    auto reader = CsvReader::open(memory_source(written(rows), 1000), desk_csv_limits).value();
    CHECK(reader.header() == rows[0]);
    CHECK(reader.separator() == ',');
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto* row = reader.next().value();
        REQUIRE(row);
        CHECK(std::equal(rows[i].begin(), rows[i].end(), row->cells.begin(), row->cells.end()));
    }
    CHECK(reader.next().value() == nullptr);
}

TEST_CASE("rows of an entity are exported and read back equal", "[csv]") {
    const auto& entity = info<OrderLine>();
    const std::string id(16, '\x0a');
    const std::vector<Cell> line{Cell::blob(id), Cell::of(2), Cell::blob(id), Cell::of(7),
                                 Cell::null(),   Cell::of(1), Cell::of(3),    Cell::of(12'345)};
    std::string text;
    CsvWriter writer([&](std::string_view bytes) { text += bytes; });
    writer.header(entity);
    writer.row(entity, line);
    writer.finish();
    auto reader = CsvReader::open(memory_source(text), desk_csv_limits).value();
    const auto* row = reader.next().value();
    for (std::size_t i = 0; i < entity.columns.size(); ++i) {
        CHECK(reader.header()[i] == entity.columns[i].name);
        CHECK(parse_cell(entity.columns[i], row->cells[i])->cell() == line[i]);
    }
}

TEST_CASE("CSV goes to the sink in pieces and not as a whole", "[csv]") {
    std::size_t largest = 0;
    std::size_t pieces = 0;
    CsvWriter writer([&](std::string_view bytes) { largest = std::max(largest, bytes.size()), ++pieces; });
    for (int i = 0; i < 50'000; ++i) {
        writer.cell("0123456789");
        writer.end_row();
    }
    writer.finish();
    CHECK(pieces > 5);
    CHECK(largest < 70'000);
}

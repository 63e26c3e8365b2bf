// SPDX-License-Identifier: GPL-3.0-or-later
// One more than each limit of a workbook, archives that lie about themselves, and files that are none.
#include "common/exchange/csv_reader.h"
#include "common/exchange/file_form.h"
#include "tests/support/workbook.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

const std::string header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>";

std::string code_of(const Workbook& book, const XlsxLimits& limits = xlsx_limits) {
    return read_book(book.bytes(), {}, limits).refusal;
}
Workbook sheet_of(const std::string& rows, const std::string& behind = {}) {
    return excel_shape({.sheet_data = header + rows, .behind = behind});
}
std::string cell_at(std::size_t column) {
    return "<row r=\"2\"><c r=\"" + cell_name(column, 2) + "\"><v>1</v></c></row>";
}
std::string nested(std::size_t levels) {
    std::string text;
    for (std::size_t i = 0; i < levels; ++i) text += "<x>";
    for (std::size_t i = 0; i < levels; ++i) text += "</x>";
    return text;
}
std::string form_refused(const std::string& bytes) {
    const auto rows = open_rows([&] { return memory_source(bytes); }, desk_csv_limits, {});
    if (rows) return {};
    return rows.error().code == "xlsx.other_format" ? rows.error().arguments.front().value
                                                    : rows.error().code;
}

}

TEST_CASE("the limits of a workbook are those of the office", "[xlsx]") {
    CHECK(xlsx_limits.file_bytes == 20'971'520);
    CHECK(xlsx_limits.plain_bytes == 209'715'200);
    CHECK(xlsx_limits.ratio == 200);
    CHECK(xlsx_limits.entries == 1'000);
    CHECK(xlsx_limits.rows == 200'000);
    CHECK(xlsx_limits.columns == 200);
    CHECK(xlsx_limits.xml_depth == 64);
}

TEST_CASE("a workbook of one byte too many is refused", "[xlsx]") {
    const auto bytes = sheet_of("").bytes();
    auto limits = xlsx_limits;
    limits.file_bytes = bytes.size();
    CHECK(read_book(bytes, {}, limits).refusal.empty());
    --limits.file_bytes;
    CHECK(read_book(bytes, {}, limits).refusal == "exchange.file_too_large");
    CHECK(read_book("PK\x03\x04" + std::string(20 * limits::mib, 'x')).refusal == "exchange.file_too_large");
}

TEST_CASE("an archive with one part too many is refused", "[xlsx]") {
    auto book = sheet_of("");
    for (int i = 6; i < 1'000; ++i) book.part("xl/media/" + std::to_string(i), "");
    CHECK(code_of(book).empty());
    CHECK(code_of(book.part("xl/media/one_more", "")) == "xlsx.too_many_parts");
}

TEST_CASE("a row and a column too many are refused", "[xlsx]") {
    std::string rows;
    for (int i = 0; i < 200'000; ++i) rows += "<row><c><v>1</v></c></row>";
    // A title of the sheet that is no number keeps the part from being packed too well.
    CHECK(code_of(sheet_of(rows), {.ratio = 2'000}).empty());
    CHECK(code_of(sheet_of(rows + "<row><c><v>1</v></c></row>"), {.ratio = 2'000}) == "xlsx.too_many_rows");
    CHECK(code_of(sheet_of(cell_at(199))).empty());
    CHECK(code_of(sheet_of(cell_at(200))) == "xlsx.too_many_columns");
    CHECK(code_of(sheet_of("<row r=\"2\"><c r=\"GS2\" s=\"1\"/></row>")).empty());
    CHECK(code_of(sheet_of("<row r=\"1048577\"/>")) == "xlsx.broken");
}

TEST_CASE("a part that unpacks to too much is refused, also when the archive is silent about it", "[xlsx]") {
    const auto zeros = sheet_of("", "<x>" + std::string(3 * limits::mib, ' ') + "</x>");
    CHECK(code_of(zeros) == "xlsx.bomb");
    CHECK(code_of(zeros, {.ratio = 2'000}).empty());
    CHECK(code_of(zeros, {.plain_bytes = limits::mib, .ratio = 2'000}) == "xlsx.too_large");
    // The size of the sheet in both of its headers is made smaller than it is.
    auto bytes = sheet_of("", "<x>" + std::string(300'000, ' ') + "</x>").bytes();
    std::string size;
    for (std::size_t at = 0; (at = bytes.find("xl/worksheets/sheet1.xml", at)) != bytes.npos; ++at) {
        const bool central = bytes.compare(at - 46, 4, "PK\x01\x02") == 0;
        const auto place = central ? at - 46 + 24 : at - 30 + 22;
        bytes.replace(place, 4, std::string("\x00\x02\x00\x00", 4));
    }
    CHECK(read_book(bytes).refusal == "xlsx.broken");
}

TEST_CASE("XML that is nested too deeply, declares a document type or is cut is refused", "[xlsx]") {
    CHECK(code_of(sheet_of("", nested(63))).empty());
    CHECK(code_of(sheet_of("", nested(64))) == "xlsx.too_deep");
    const std::string entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    auto book = sheet_of("");
    CHECK(code_of(book.replace("xl/worksheets/sheet1.xml", entities + "<worksheet>&b;</worksheet>")) ==
          "xlsx.dtd");
    CHECK(code_of(book.replace("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")) == "xlsx.broken");
    CHECK(code_of(sheet_of("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>5</v></c></row>")) == "xlsx.broken");
    CHECK(code_of(sheet_of("<row r=\"2\"/><row r=\"2\"/>")) == "xlsx.broken");
    CHECK(code_of(sheet_of("<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>")) == "xlsx.broken");
}

TEST_CASE("a cell of a workbook of one byte too many is an error of its row alone", "[xlsx]") {
    const auto row = [](std::size_t size) {
        return "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>" + std::string(size, 'x') +
               "</v></c></row><row r=\"3\"><c r=\"A3\"><v>1</v></c></row>";
    };
    const auto fits = read_book(sheet_of(row(100)).bytes(), {}, {.cell_bytes = 100});
    CHECK(fits.rows.front().ends_with("x"));
    const auto longer = read_book(sheet_of(row(101)).bytes(), {}, {.cell_bytes = 100});
    CHECK(longer.rows == std::vector<std::string>{"2: xlsx.cell_too_long", "3: 1"});
}

TEST_CASE("what is no workbook of today is told by its content", "[xlsx]") {
    const std::string old("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    CHECK(form_refused(old + std::string(2'000, '\0')) == ".xls");
    CHECK(form_refused(old + std::string(500, '\0') +
                       std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)) == "encrypted");
    CHECK(form_refused("\n <HTML><table><tr><td>a</td></tr></table>") == "html");
    CHECK(form_refused("<?xml version=\"1.0\"?><Workbook/>") == "xml");
    CHECK(form_refused(Workbook().part("xl/workbook.bin", "").part("xl/workbook.xml", "").bytes()) ==
          ".xlsb");
    CHECK(form_refused(Workbook().part("mimetype", "x").part("content.xml", "").bytes()) == ".ods");
    CHECK(form_refused(Workbook().part("word/document.xml", "").bytes()) == "zip");
    CHECK(form_refused("PK\x03\x04 and nothing behind") == "xlsx.broken");
    CHECK(form_refused("a,b\n1,2\n").empty());
    CHECK(form_refused(sheet_of("").bytes()).empty());
}

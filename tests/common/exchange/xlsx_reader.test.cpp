// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a workbook in all the shapes that programs give them.
#include "tests/support/workbook.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

using Rows = std::vector<std::string>;

std::string text_cell(const std::string& place, const std::string& text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}
std::string header_row(const std::string& names = "abc") {
    std::string row = "<row r=\"1\" spans=\"1:3\" x14ac:dyDescent=\"0.2\">";
    for (std::size_t i = 0; i < names.size(); ++i)
        row += text_cell(std::string(1, static_cast<char>('A' + i)) + '1', std::string(1, names[i]));
    return row + "</row>";
}
ReadBook read_rows(const std::string& rows) {
    return read_book(excel_shape({.sheet_data = header_row() + rows}).bytes());
}
// One row with these cells.
Rows read_cells(const std::string& cells) { return read_rows("<row r=\"2\">" + cells + "</row>").rows; }

}

TEST_CASE("Excel's shape is read: shared strings, rich runs joined, readings left out", "[xlsx]") {
    const auto book = read_book(
        excel_shape(
            {.sheet_data =
                 "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                 "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"s\"><v>3</v></c></row>",
             .shared_strings = "<si><t>店名</t></si><si><t xml:space=\"preserve\"> 地址 </t></si>"
                               "<si><r><t>王记</t></r><r><rPr><b/></rPr><t>副食店</t></r>"
                               "<rPh sb=\"0\" eb=\"1\"><t>wang</t></rPh><phoneticPr fontId=\"1\"/></si>"
                               "<si><t>一_x000D_\n二_x005F_x000A_ _xD83D__xDE00_</t></si>"})
            .bytes());
    CHECK(book.refusal.empty());
    CHECK(book.header == "店名|地址");
    CHECK(book.rows == Rows{"2: 王记副食店|一\r\n二_x000A_ 😀"});
    CHECK(book.sheet == "Sheet1");
}

TEST_CASE("WPS's shape is read: prefixes, no places, other names of parts", "[xlsx]") {
    const auto book = read_book(
        wps_shape("<x:row><x:c t=\"str\"><x:v>店名</x:v></x:c><x:c t=\"str\"><x:v>数量</x:v></x:c></x:row>"
                  "<x:row><x:c/><x:c><x:v>1.0</x:v></x:c></x:row>"
                  "<x:row r=\"7\"><x:c t=\"inlineStr\"><x:is><x:t>甲</x:t></x:is></x:c><x:c "
                  "r=\"B7\"><x:v>5</x:v></x:c></x:row>")
            .bytes());
    CHECK(book.refusal.empty());
    CHECK(book.rows == Rows{"2: |1", "7: 甲|5"});
    CHECK(book.sheet == "表一");
}

TEST_CASE("sparse rows and cells stand where their places say", "[xlsx]") {
    const auto book =
        read_rows("<row r=\"3\"><c r=\"C3\"><v>3</v></c></row><row r=\"9\"><c r=\"B9\"><v>9</v></c></row>");
    CHECK(book.rows == Rows{"3: ||3", "9: |9|"});
}

TEST_CASE("numbers come as the text that a spreadsheet shows", "[xlsx]") {
    CHECK(read_cells("<c r=\"A2\"><v>12</v></c><c r=\"B2\"><v>12.50000000000001</v></c><c "
                     "r=\"C2\"><v>12.0000000001</v></c>") == Rows{"2: 12|12.5|12.0000000001"});
    CHECK(read_cells("<c r=\"A2\"><v>4.1E+17</v></c><c r=\"B2\" s=\"3\"><v>12.340000000000002</v></c><c "
                     "r=\"C2\" s=\"4\"><v>0.05</v></c>") == Rows{"2: 4.1e+17|12.34|5%"});
    CHECK(read_cells("<c r=\"A2\" s=\"5\"><v>1234</v></c><c r=\"B2\" s=\"6\"><v>41010000001</v></c><c "
                     "r=\"C2\"><v>-0.5</v></c>") == Rows{"2: 00001234|41010000001|-0.5"});
}

TEST_CASE("days of 1900 and 1904 are the days that people see", "[xlsx]") {
    const std::string row =
        "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>40008</v></c><c r=\"B2\" s=\"2\"><v>40008.354166666664</v></c>"
        "<c r=\"C2\" s=\"1\"><v>60</v></c></row>";
    CHECK(read_rows(row).rows == Rows{"2: 2009-07-14|2009-07-14T08:30:00|1900-02-29"});
    CHECK(read_cells("<c r=\"A2\" s=\"1\"><v>59</v></c><c r=\"B2\" s=\"1\"><v>61</v></c><c r=\"C2\" "
                     "t=\"d\"><v>2009-07-14T00:00:00</v></c>") ==
          Rows{"2: 1900-02-28|1900-03-01|2009-07-14"});
    const auto mac = read_book(
        excel_shape({.sheet_data = header_row() + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>38546</v></c></row>",
                     .from_1904 = true})
            .bytes());
    CHECK(mac.rows == Rows{"2: 2009-07-14||"});
    CHECK(mac.from_1904);
}

TEST_CASE("a formula gives its stored value, and one without value and an error value are marked", "[xlsx]") {
    CHECK(read_cells("<c r=\"A2\" t=\"str\"><f>\"a\"</f><v>a</v></c><c r=\"B2\"><f>1+1</f></c><c r=\"C2\" "
                     "t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>") == Rows{"2: a|!|!#DIV/0!"});
    CHECK(read_cells("<c r=\"A2\"><f>SUM(1)</f><v></v></c><c r=\"B2\" t=\"b\"><v>1</v></c>") ==
          Rows{"2: !|true|"});
}

TEST_CASE("rows that only look filled are blank, and a long run of them at the end is nothing", "[xlsx]") {
    const auto book =
        read_rows("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\" s=\"1\"/></row>"
                  "<row r=\"4\">" +
                  text_cell("A4", " \xe3\x80\x80") +
                  "<c r=\"B4\" t=\"str\"><f>\"\"</f><v></v></c></row>"
                  "<row r=\"5\"><c r=\"A5\"><v>2</v></c></row><row r=\"6\"/>");
    CHECK(book.rows == Rows{"2: 1||", "4: blank", "4: blank", "5: 2||", "6: blank"});
    std::string run;
    for (int i = 6; i < 700; ++i)
        run += "<row r=\"" + std::to_string(i) + "\"><c r=\"A" + std::to_string(i) + "\" s=\"1\"/></row>";
    CHECK(read_rows("<row r=\"5\"><c r=\"A5\"><v>2</v></c></row>" + run).rows == Rows{"5: 2||"});
    CHECK(read_rows(run + "<row r=\"700\"><c r=\"A700\"><v>2</v></c></row>").rows.size() == 695);
}

TEST_CASE("merged cells have the value of the first one, and say so", "[xlsx]") {
    const auto book = read_book(
        excel_shape(
            {.sheet_data =
                 header_row() + "<row r=\"2\">" + text_cell("A2", "城关") +
                 "<c r=\"B2\"><v>1</v></c></row>"
                 "<row r=\"3\"><c r=\"B3\"><v>2</v></c></row><row r=\"4\"><c r=\"A4\"><v>3</v></c></row>",
             .behind =
                 "<mergeCells count=\"2\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A4:C4\"/></mergeCells>"})
            .bytes());
    CHECK(book.rows == Rows{"2: 城关|1|", "3: 城关+|2|", "4: 3|3+|3+"});
}

TEST_CASE("hidden sheets are left out, hidden rows and columns read, and the notes name them", "[xlsx]") {
    auto book =
        excel_shape({.sheet_data = header_row() + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row>",
                     .columns = "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"});
    CHECK(read_book(book.bytes()).notes == Rows{"import.hidden_rows", "import.hidden_columns"});
    const std::string sheets =
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"旧\" state=\"hidden\" r:id=\"rId1\"/>";
    book.replace("xl/workbook.xml", sheets + "<sheet name=\"新\" r:id=\"rId1\"/></sheets></workbook>");
    const auto read = read_book(book.bytes());
    CHECK(read.sheet == "新");
    CHECK(read.notes.front() == "import.hidden_sheets");
    book.replace("xl/workbook.xml", sheets + "</sheets></workbook>");
    CHECK(read_book(book.bytes()).refusal == "xlsx.no_sheet");
}

TEST_CASE("the header is found below titles, and one of two lines is joined", "[xlsx]") {
    const RowOptions options{
        .is_known = [](std::string_view name) { return name == "code" || name == "name"; }};
    const std::string table = "<row r=\"1\">" + text_cell("A1", "2009年7月") + text_cell("B1", "单位:条") +
                              "</row><row r=\"3\">" + text_cell("A3", "code") + text_cell("B3", "name") +
                              text_cell("C3", "name") + "</row><row r=\"4\"><c r=\"A4\"><v>7</v></c></row>";
    const auto book = read_book(excel_shape({.sheet_data = table}).bytes(), options);
    CHECK(book.header == "code|name|name (2)");
    CHECK(book.header_row == 3);
    CHECK(book.rows == Rows{"4: 7||"});
    const std::string two_lines = "<row r=\"1\">" + text_cell("A1", "编号") + text_cell("B1", "数量") +
                                  "</row><row r=\"2\">" + text_cell("B2", "上月") + text_cell("C2", "本月") +
                                  "</row><row r=\"3\"><c r=\"C3\"><v>7</v></c></row>";
    const auto joined = read_book(
        excel_shape(
            {.sheet_data = two_lines,
             .behind = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"})
            .bytes());
    CHECK(joined.header == "编号|数量 上月|数量 本月");
    CHECK(joined.rows == Rows{"3: ||7"});
}

TEST_CASE("the first sheet with a known header is read, or the one that is asked for", "[xlsx]") {
    auto book = excel_shape({.sheet_data = header_row("xyz")});
    book.replace("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"封面\" "
                                    "r:id=\"rId1\"/><sheet name=\"数据\" r:id=\"rId9\"/>"
                                    "</sheets></workbook>");
    book.replace(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"a/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        "<Relationship Id=\"rId9\" Type=\"a/worksheet\" Target=\"worksheets/two.xml\"/></Relationships>");
    book.part("xl/worksheets/two.xml",
              "<worksheet><sheetData>" + header_row("abc") + "</sheetData></worksheet>");
    CHECK(read_book(book.bytes(), {.is_known = [](std::string_view name) { return name == "b"; }}).sheet ==
          "数据");
    CHECK(read_book(book.bytes()).sheet == "封面");
    CHECK(read_book(book.bytes(), {.sheet = "数据"}).header == "a|b|c");
    CHECK(read_book(book.bytes(), {.sheet = "无"}).refusal == "xlsx.unknown_sheet");
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What we write is what our reader and other programs read again.
#include "common/exchange/xlsx_writer.h"

#include "common/base/text.h"
#include "common/exchange/csv_reader.h"
#include "tests/support/spreadsheet_program.h"
#include "tests/support/temp_folder.h"
#include "tests/support/workbook.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <system_error>

using namespace liangheng;

namespace {

using Rows = std::vector<std::string>;

std::string content_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}

const std::vector<XlsxColumn> all_kinds{{"许可证号"},
                                        {"数量", XlsxColumnKind::number},
                                        {"金额", XlsxColumnKind::money},
                                        {"幅度", XlsxColumnKind::percent},
                                        {"日期", XlsxColumnKind::date},
                                        {"时间", XlsxColumnKind::moment}};

void write_all_kinds(XlsxWriter& writer) {
    writer.text("000000000001");
    writer.number(138);
    writer.amount({123456});
    writer.percent({525});
    writer.day(make_date(2009, 7, 14));
    writer.moment({instant_at(make_date(2009, 7, 14)).ms + 8 * 3'600'000 + 30 * minute_ms});
    writer.end_row();
    writer.text("=1+1");
    writer.blank();
    writer.amount({-5});
    writer.percent({10'000});
    writer.day(make_date(1900, 2, 28));
    writer.blank();
    writer.end_row();
    writer.finish("说明", {{"行数", "2"}});
}
const Rows all_kinds_read{"2: 000000000001|138|1234.56|5.25%|2009-07-14|2009-07-14T08:30:00",
                          "3: =1+1||-0.05|100%|1900-02-28|"};

}

TEST_CASE("a workbook that we write is read as it was meant", "[xlsx]") {
    TempFolder folder;
    const auto file = folder.path() / "零售户.xlsx";
    XlsxWriter writer(file, "零售户", all_kinds);
    write_all_kinds(writer);
    const auto book = read_book(content_of(file));
    CHECK(book.header == "许可证号|数量|金额|幅度|日期|时间");
    CHECK(book.rows == all_kinds_read);
    CHECK(read_book(content_of(file), {.sheet = "说明"}).header == "行数|2");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("texts of every kind come back, the longest ones cut with a mark", "[xlsx]") {
    TempFolder folder;
    const auto file = folder.path() / "texts.xlsx";
    const Rows texts{"+86 139",   "-1",         "@home", "'quoted'",      "a_x000D_b", "_x_",
                     "tab\there", "line\nline", "\x01",  "a & <b> \"c\"", "😀"};
    XlsxWriter writer(file, "a", {{"t"}});
    for (const auto& text : texts) {
        writer.text(text);
        writer.end_row();
    }
    std::string longest;
    for (std::size_t i = 0; i < xlsx_cell_characters; ++i) longest += "量";
    for (const auto& text : {longest, longest + "量"}) {
        writer.text(text);
        writer.end_row();
    }
    writer.finish("n", {});
    const auto book = read_book(content_of(file));
    REQUIRE(book.rows.size() == texts.size() + 2);
    for (std::size_t i = 0; i < texts.size(); ++i)
        CHECK(book.rows[i] == std::to_string(i + 2) + ": " + texts[i]);
    CHECK(book.rows[texts.size()].ends_with(longest));
    const auto& cut = book.rows.back();
    CHECK(cut.ends_with("量…"));
    CHECK(utf8_length(cut) == xlsx_cell_characters + 4); // "14: " before it
}

TEST_CASE("more rows than a sheet holds go on in the next sheet", "[xlsx]") {
    TempFolder folder;
    const auto file = folder.path() / "long.xlsx";
    XlsxWriter writer(file, "表", {{"n", XlsxColumnKind::number}}, 3);
    for (int i = 1; i <= 5; ++i) {
        writer.number(i);
        writer.end_row();
    }
    writer.finish("说明", {});
    CHECK(read_book(content_of(file)).rows == Rows{"2: 1", "3: 2"});
    CHECK(read_book(content_of(file), {.sheet = "表 (2)"}).rows == Rows{"2: 3", "3: 4"});
    CHECK(read_book(content_of(file), {.sheet = "表 (3)"}).rows == Rows{"2: 5"});
    CHECK(xlsx_sheet_rows == 1'048'576);
}

TEST_CASE("the name of a sheet is one that every program takes", "[xlsx]") {
    CHECK(clean_sheet_name("总量/核定: [7月]?") == "总量核定 7月");
    CHECK(clean_sheet_name("'' ") == "Sheet1");
    CHECK(clean_sheet_name("''").size() == 6);
    CHECK(utf8_length(
              clean_sheet_name("零售户零售户零售户零售户零售户零售户零售户零售户零售户零售户零售户")) == 31);
}

TEST_CASE("a workbook that is not finished leaves no file", "[xlsx]") {
    TempFolder folder;
    {
        XlsxWriter writer(folder.path() / "a.xlsx", "a", {{"n", XlsxColumnKind::number}});
        writer.number(1);
        writer.end_row();
    }
    CHECK(files_in(folder.path()) == 0);
    XlsxWriter nowhere(folder.path() / "no folder" / "a.xlsx", "a", {{"n", XlsxColumnKind::number}});
    CHECK_THROWS_AS(nowhere.finish("n", {}), std::system_error);
}

TEST_CASE("another spreadsheet program makes the same table of our workbook", "[xlsx]") {
    const auto programs = spreadsheet_programs();
    if (programs.empty()) WARN("skipped: neither soffice nor ssconvert is installed");
    TempFolder folder;
    const auto file = folder.path() / "ours.xlsx";
    XlsxWriter writer(file, "零售户", all_kinds);
    write_all_kinds(writer);
    for (const auto& program : programs) {
        CAPTURE(program.name);
        const auto table = folder.path() / (program.name + ".csv");
        REQUIRE(program.convert(file, table));
        auto csv = CsvReader::open(file_source(table), desk_csv_limits).value();
        CHECK(csv.header() == Rows{"许可证号", "数量", "金额", "幅度", "日期", "时间"});
        const auto& row = *csv.next().value();
        // LibreOffice writes what is shown, Gnumeric the values; the days in the form of each.
        const bool shown = program.name == "soffice";
        CHECK(Rows(row.cells.begin(), row.cells.end()) ==
              (shown
                   ? Rows{"000000000001", "138", "1,234.56", "5.25%", "2009-07-14", "2009-07-14 08:30:00"}
                   : Rows{"000000000001", "138", "1234.56", "0.0525", "2009/07/14", "2009/07/14 08:30:00"}));
        const auto again = folder.path() / (program.name + ".xlsx");
        REQUIRE(program.convert(file, again));
        CHECK(read_book(content_of(again)).rows == all_kinds_read);
    }
}

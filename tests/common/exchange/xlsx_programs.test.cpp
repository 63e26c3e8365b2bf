// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks that real programs wrote: libxlsxwriter with shared and with inline strings, Gnumeric,
// LibreOffice.
#include "tests/support/spreadsheet_program.h"
#include "tests/support/temp_folder.h"
#include "tests/support/workbook.h"

#include <catch2/catch.hpp>
#include <xlsxwriter.h>

#include <fstream>
#include <iterator>

using namespace liangheng;

namespace {

const std::vector<std::string> expected_rows{"2: 000123|王记 & <副食>|12|2009-07-14",
                                             "3: 410100000000000000|a_x0041_|-0.5|2009-07-15",
                                             "5: |第一行\n第二行||"};

std::string content_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_by_library(const std::filesystem::path& file, bool inline_strings) {
    lxw_workbook_options options{};
    options.constant_memory = inline_strings ? LXW_TRUE : LXW_FALSE;
    auto* book = workbook_new_opt(file.c_str(), &options);
    auto* sheet = workbook_add_worksheet(book, "零售户");
    auto* day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    const char* names[] = {"code", "name", "quantity", "day"};
    for (lxw_col_t i = 0; i < 4; ++i) worksheet_write_string(sheet, 0, i, names[i], nullptr);
    worksheet_write_string(sheet, 1, 0, "000123", nullptr);
    worksheet_write_string(sheet, 1, 1, "王记 & <副食>", nullptr);
    worksheet_write_number(sheet, 1, 2, 12, nullptr);
    worksheet_write_number(sheet, 1, 3, 40008, day);
    worksheet_write_string(sheet, 2, 0, "410100000000000000", nullptr);
    worksheet_write_string(sheet, 2, 1, "a_x0041_", nullptr);
    worksheet_write_number(sheet, 2, 2, -0.5, nullptr);
    worksheet_write_number(sheet, 2, 3, 40009, day);
    worksheet_write_string(sheet, 4, 1, "第一行\n第二行", nullptr);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
}

}

TEST_CASE("a workbook of libxlsxwriter is read with shared and with inline strings", "[xlsx]") {
    TempFolder folder;
    const bool inline_strings = GENERATE(false, true);
    const auto file = folder.path() / "written.xlsx";
    write_by_library(file, inline_strings);
    const auto book = read_book(content_of(file));
    CHECK(book.header == "code|name|quantity|day");
    // The library does not protect a text that looks like an escape; our own writer does.
    auto expected = expected_rows;
    expected[1] = "3: 410100000000000000|aA|-0.5|2009-07-15";
    CHECK(book.rows == expected);
    CHECK(book.sheet == "零售户");
}

TEST_CASE("a workbook of another spreadsheet program is read as it was meant", "[xlsx]") {
    const auto programs = spreadsheet_programs();
    if (programs.empty()) WARN("skipped: neither soffice nor ssconvert is installed");
    TempFolder folder;
    const auto written = folder.path() / "written.xlsx";
    write_by_library(written, false);
    for (const auto& program : programs) {
        CAPTURE(program.name);
        const auto again = folder.path() / (program.name + ".xlsx");
        REQUIRE(program.convert(written, again));
        const auto book = read_book(content_of(again));
        CHECK(book.header == "code|name|quantity|day");
        auto expected = expected_rows;
        expected[1] = "3: 410100000000000000|aA|-0.5|2009-07-15";
        CHECK(book.rows == expected);
    }
}

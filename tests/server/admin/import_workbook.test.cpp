// SPDX-License-Identifier: GPL-3.0-or-later
// The same import from a workbook: places as people find them, cells as they mean them.
#include "common/exchange/import_report.h"
#include "common/retailers/retailer.h"
#include "tests/server/admin/admin_store.h"
#include "tests/support/workbook.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

std::string text_cell(const std::string& place, const std::string& text) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}
std::string row(int number, const std::string& cells) {
    return "<row r=\"" + std::to_string(number) + "\">" + cells + "</row>";
}
std::string retailer_header(int number) {
    const auto at = std::to_string(number);
    return row(number, text_cell("A" + at, "licence_no") + text_cell("B" + at, "name") +
                           text_cell("C" + at, "territory") + text_cell("D" + at, "licence_valid_to"));
}
std::string retailer(int number, const std::string& licence, const std::string& day) {
    const auto at = std::to_string(number);
    return row(number, licence + text_cell("B" + at, "店" + at) + text_cell("C" + at, "T1") + day);
}
std::string serial(int row, const std::string& number, int style = 0) {
    return "<c r=\"D" + std::to_string(row) + "\" s=\"" + std::to_string(style) + "\"><v>" + number +
           "</v></c>";
}
std::string refusals(const ImportReport& report) {
    std::string text;
    for (const auto& note : report.refused) text += note.at + ' ' + note.code + "; ";
    return text;
}

}

TEST_CASE("retailers come from a workbook with a title above and a total below", "[admin]") {
    AdminStore store;
    store.fill();
    const auto report = store.import(
        "retailers",
        excel_shape({.sheet_data = row(1, text_cell("A1", "2026年零售户")) + retailer_header(3) +
                                   retailer(4, text_cell("A4", "000000000077"), serial(4, "47484", 1)) +
                                   retailer(5, text_cell("A5", "000000000078"), serial(5, "47484")) +
                                   row(6, text_cell("A6", " ")) + row(7, text_cell("A7", "合计"))})
            .bytes());
    CHECK(report.committed);
    CHECK(report.format == "xlsx");
    CHECK(report.accepted == 2);
    CHECK(report.blank == 2);
    CHECK(report.adds_up());
    CHECK(store.one<Retailer>("licence_no", "000000000077").licence_valid_to == make_date(2030, 1, 1));
    CHECK(store.one<Retailer>("licence_no", "000000000078").licence_valid_to == make_date(2030, 1, 1));
    CHECK(std::any_of(report.warnings.begin(), report.warnings.end(), [](const auto& note) {
        return note.code == "import.total_row" && note.at == "Sheet1!A7";
    }));
}

TEST_CASE("what a workbook has wrong is told by sheet and cell", "[admin]") {
    AdminStore store;
    store.fill();
    const auto report = store.import(
        "retailers",
        excel_shape({.sheet_data =
                         retailer_header(1) +
                         retailer(2, "<c r=\"A2\"><v>4.1E+17</v></c>", serial(2, "47484")) +
                         retailer(3, text_cell("A3", "000000000078"), serial(3, "60", 1)) +
                         retailer(4, "<c r=\"A4\"><f>B1</f></c>", serial(4, "47484")) +
                         retailer(9, text_cell("A9", "000000000079"), "<c r=\"D9\" t=\"e\"><v>#N/A</v></c>")})
            .bytes());
    CHECK_FALSE(report.committed);
    CHECK(refusals(report) == "Sheet1!A2 value.lost_digits; Sheet1!D3 value.not_a_date; "
                              "Sheet1!A4 value.formula_without_value; Sheet1!D9 value.error_value; ");
    CHECK(report.adds_up());
}

TEST_CASE("a file that is no workbook of today is refused with what to do", "[admin]") {
    AdminStore store;
    const auto report = store.import("retailers", std::string("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + "old");
    CHECK_FALSE(report.committed);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.front().code == "xlsx.other_format");
    CHECK(report.refused.front().reason.find("另存为 .xlsx") != std::string::npos);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of an import: all mistakes at once, in the rows where a spreadsheet shows them, from CSV and
// from a workbook alike.
#include "common/imports/import_preview.h"

#include "common/products/product_price.h"
#include "common/retailers/retailer.h"
#include "server/admin/import_store_rows.h"
#include "tests/server/admin/admin_store.h"
#include "tests/support/workbook.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

/// A row of the bad file and what is wrong with it; "" is a good one. Columns: licence, name, territory,
/// valid to, weekday, market, grade, birthday.
struct BadRow {
    std::vector<std::string> cells;
    std::string code;
};
const std::vector<BadRow> bad_rows{
    {{"000000000101", "好店", "T1", "2030-1-1", "monday", "", "3", ""}, ""},
    {{"", "无证", "T1", "2030-1-1", "", "", "", ""}, "value.missing"},
    {{"123", "短证", "T1", "2030-1-1", "", "", "", ""}, "value.wrong_digits"},
    {{"4.1E+17", "科学", "T1", "2030-1-1", "", "", "", ""}, "value.lost_digits"},
    {{"000000000101", "重复", "T1", "2030-1-1", "", "", "", ""}, "import.row_twice"},
    {{"000000000102", "无片区", "T9", "2030-1-1", "", "", "", ""}, "import.not_found"},
    {{"000000000103", "缺片区", "", "2030-1-1", "", "", "", ""}, "value.missing"},
    {{"000000000104", "错日期", "T1", "2030-13-1", "", "", "", ""}, "value.not_a_date"},
    {{"000000000105", "缺日期", "T1", "", "", "", "", ""}, "value.missing"},
    {{"000000000106", "假闰日", "T1", "1900-02-29", "", "", "", ""}, "value.not_a_date"},
    {{"000000000107", "错周日", "T1", "2030-1-1", "someday", "", "", ""}, "value.unmapped"},
    {{"000000000108", "错市场", "T1", "2030-1-1", "", "moon", "", ""}, "value.unmapped"},
    {{"000000000109", std::string(700, 'x'), "T1", "2030-1-1", "", "", "", ""}, "value.too_long"},
    {{"000000000110", "换\n行", "T1", "2030-1-1", "", "", "", ""}, "value.bad_text"},
    {{"000000000111", "非数", "T1", "2030-1-1", "", "", "many", ""}, "value.not_a_number"},
    {{"000000000112", "小数", "T1", "2030-1-1", "", "", "12.5", ""}, "value.not_a_number"},
    {{"000000000113", "负数", "T1", "2030-1-1", "", "", "-3", ""}, "value.out_of_range"},
    {{"000000000114", "带单位", "T1", "2030-1-1", "", "", "3档", ""}, "value.unit_in_cell"},
    {{"000000000115", "错生日", "T1", "2030-1-1", "", "", "", "1970-2-30"}, "value.not_a_date"},
    {{"000000000116", "   ", "T1", "2030-1-1", "", "", "", ""}, "rules.text_missing"},
    {{"000000000117", "错分隔", "T1", "2030-1-1", "", "", "1,23", ""}, "value.not_a_number"},
    {{"000000000001", "一店", "T1", "2030-1-1", "", "", "", ""}, ""},
};
const std::vector<std::string> header{"许可证号", "店名",     "片区", "有效期至",
                                      "订货日",   "市场类型", "档位", "生日"};

std::string quoted(const std::string& text) { return '"' + text + '"'; }
std::string csv_file() {
    std::string text = "2026年新户\n\n";
    for (std::size_t i = 0; i < header.size(); ++i) text += (i ? "," : "") + header[i];
    text += "\n,,,,,,,\n";
    for (const auto& row : bad_rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) text += (i ? "," : "") + quoted(row.cells[i]);
        text += '\n';
    }
    return text;
}
std::string xml_row(int number, const std::vector<std::string>& cells) {
    std::string row = "<row r=\"" + std::to_string(number) + "\">";
    for (std::size_t i = 0; i < cells.size(); ++i)
        row += "<c r=\"" + cell_name(i, static_cast<std::uint64_t>(number)) + "\" t=\"inlineStr\"><is><t>" +
               cells[i] + "</t></is></c>";
    return row + "</row>";
}
std::string book_file() {
    std::string rows =
        xml_row(1, {"2026年新户"}) + xml_row(3, header) + "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row>";
    for (std::size_t i = 0; i < bad_rows.size(); ++i)
        rows += xml_row(static_cast<int>(i) + 5, bad_rows[i].cells);
    return excel_shape({.sheet_data = rows}).bytes();
}

class Previewed {
public:
    Previewed(AdminStore& store, const std::string& kind, std::string bytes)
        : rows_(store.office().store()), preview_(ground(store), kind, "file", std::move(bytes)) {
        refusal_ = preview_.open({});
        if (!refusal_) refusal_ = preview_.begin();
        while (!refusal_ && preview_.decide_some(7).value()) {
        }
    }
    ImportPreview& operator*() { return preview_; }
    ImportPreview* operator->() { return &preview_; }
    std::string refusal() const { return refusal_ ? refusal_->code : std::string(); }

private:
    ImportPreview::Ground ground(AdminStore& store) {
        Context context;
        context.by_server = true;
        context.clock = store.now;
        return {rows_,
                store.office().facts(),
                context,
                {},
                {},
                [](const EnumInfo& info, std::int64_t value) {
                    return std::string(info.find(value)->label); }};
    }
    ImportStoreRows rows_;
    ImportPreview preview_;
    std::optional<Refusal> refusal_;
};

}

TEST_CASE("a file with twenty kinds of mistakes names all of them by their rows", "[imports]") {
    AdminStore store;
    store.fill();
    const auto bytes = GENERATE(csv_file(), book_file());
    Previewed preview(store, "retailers", bytes);
    REQUIRE(preview.refusal().empty());
    REQUIRE(preview->rows().size() == bad_rows.size() + 1);
    CHECK(preview->rows().front().state == ImportRowState::blank);
    std::set<std::string> codes;
    for (std::size_t i = 0; i < bad_rows.size(); ++i) {
        const auto& row = preview->rows()[i + 1];
        INFO(bad_rows[i].cells[0] << ' ' << bad_rows[i].cells[1] << " line " << row.line);
        CHECK((row.problems.empty() ? std::string() : row.problems.front().code) == bad_rows[i].code);
        CHECK(row.line == i + 5);
    }
    CHECK(preview->counts().in(ImportRowState::refused) == 20);
    CHECK(preview->counts().in(ImportRowState::added) == 1);
    CHECK(preview->counts().in(ImportRowState::same) == 1);
    CHECK(preview->counts().accepted() == 2);
}

TEST_CASE("a preview says old and new values, and its commands do what it said", "[imports]") {
    AdminStore store;
    store.fill();
    Previewed preview(
        store, "retailers",
        "许可证号,店名,片区,有效期\n000000000001,新名,T1,2030-01-01\n000000000002,二店,T2,2030-01-01\n"
        "000000000077,三店,T1,2031年2月3日\n");
    REQUIRE(preview->decided());
    const auto& rows = preview->rows();
    CHECK(rows[0].state == ImportRowState::changed);
    REQUIRE_FALSE(rows[0].changes.empty());
    CHECK(rows[0].changes.front().field->name == "name");
    CHECK(rows[0].changes.front().before.bytes == "一店");
    CHECK(rows[0].changes.front().after.bytes == "新名");
    CHECK(rows[1].state == ImportRowState::same);
    CHECK(rows[2].state == ImportRowState::added);
    const auto batches = preview->batches();
    REQUIRE(batches.size() == 1);
    CHECK(batches.front().accepted == Count{3});
    const auto outcome = store.office().run_one(make_derived_uuid({"import"}), batches.front());
    CHECK(outcome.outcome == Outcome::applied);
    CHECK(store.one<Retailer>("licence_no", "000000000001").name == "新名");
    CHECK(store.one<Retailer>("licence_no", "000000000077").licence_valid_to == make_date(2031, 2, 3));
    CHECK(store.all<ImportBatch>().size() == 1);
    Previewed again(store, "retailers", "许可证号,店名,片区,有效期\n000000000077,三店,T1,2031.2.3\n");
    CHECK(again->rows().front().state == ImportRowState::same);
}

TEST_CASE("prices in a person's file are yuan", "[imports]") {
    AdminStore store;
    store.fill();
    Previewed preview(
        store, "prices",
        "商品编码,调拨价(元),批发价,零售指导价,生效日期\nA,\"1,070.5\",1081,1290.00,2027-1-1\n");
    REQUIRE(preview->decided());
    CHECK(preview->counts().in(ImportRowState::added) == 1);
    store.office().run_one(make_derived_uuid({"import"}), preview->batches().front());
    for (const auto& price : store.all<ProductPrice>())
        if (price.effective_from == make_date(2027, 1, 1)) CHECK(price.allocation == Fen{107050});
}

TEST_CASE("a lower limit and a column by brand are refused by name in a file of agreed totals", "[imports]") {
    AdminStore store;
    store.fill();
    const auto column = GENERATE("最低量", "本月下限", "品牌", "规格数量", "min_quantity", "brand");
    Previewed preview(store, "agreed-totals", "许可证号,月份,核定总量," + std::string(column) + "\n");
    CHECK(preview.refusal() == "import.forbidden_column");
    const auto report =
        store.import("agreed-totals", "retailer,month,quantity," + std::string(column) + "\n1,2026-11,3,4\n");
    CHECK(report.refused.front().code == "import.forbidden_column");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/import_report.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

ImportReport sample_report() {
    ImportReport report;
    report.file = "lines.csv";
    report.kind = "orders";
    report.encoding = "GB18030";
    report.rows = 5;
    report.accepted = 3;
    report.changed = 1;
    report.blank = 1;
    report.left_out = 1;
    report.accepted_by_kind = {{"order", 2}, {"order_line", 3}};
    const auto value =
        refuse("value.out_of_range", {{"field", "requested"}, {"value", "-6"}, {"expected", "0 … 9"}});
    report.refuse_row(at_line("lines.csv", 4), "1389 / 0010807",
                      {value, refuse("orders.unheard_of", {{"code", "7"}})});
    report.warn("lines.csv:1", "retailer",
                refuse("import.code_made",
                       {{"field", "retailer"}, {"prefix", "5401"}, {"column", "store"}, {"pad", "8"}}));
    report.committed = true;
    return report;
}

}

TEST_CASE("the report of an import is one JSON object with the names that scripts rely on",
          "[import_report]") {
    CHECK(
        to_json(sample_report()) ==
        R"({"file":"lines.csv","kind":"orders","format":"csv","encoding":"GB18030","rows":5,"accepted":3,"changed":1,)"
        R"("left_out":1,"accepted_by_kind":{"order":2,"order_line":3},)"
        R"("refused":[{"at":"lines.csv:4","item":"1389 / 0010807","code":"value.out_of_range",)"
        R"("reason":"requested：-6 超出范围 0 … 9；orders.unheard_of code=7 / requested: -6 is outside 0 … 9; orders.unheard_of code=7"}],)"
        R"("warnings":[{"at":"lines.csv:1","item":"retailer","code":"import.code_made",)"
        R"("reason":"retailer：代码由“5401”和“store”列组成，补零到 8 位 / retailer: codes are made of \"5401\" and the text of \"store\", 8 characters with zeros"}],)"
        R"("committed":true})");
    CHECK(
        to_json({}) ==
        R"({"file":"","kind":"","format":"csv","encoding":"","rows":0,"accepted":0,"changed":0,"left_out":0,)"
        R"("accepted_by_kind":{},"refused":[],"warnings":[],"committed":false})");
}

TEST_CASE("the counts of an import add up or are said not to", "[import_report]") {
    auto report = sample_report();
    CHECK(report.adds_up());
    report.blank = 0;
    CHECK_FALSE(report.adds_up());
}

TEST_CASE("people read the report in both languages", "[import_report]") {
    CHECK(
        to_text(sample_report()) ==
        "lines.csv (orders, csv, GB18030)\n"
        "  行数 / rows: 5\n  接受 / accepted: 3\n  其中更新 / changed among them: 1\n  拒绝 / refused: 1\n"
        "  空行 / blank: 1\n  略过 / left out: 1\n  + order: 2\n  + order_line: 3\n"
        "拒绝 / refused\n"
        "  lines.csv:4 · 1389 / 0010807 · value.out_of_range · requested：-6 超出范围 0 … 9；"
        "orders.unheard_of code=7 / requested: -6 is outside 0 … 9; orders.unheard_of code=7\n"
        "提示 / warnings\n"
        "  lines.csv:1 · retailer · import.code_made · retailer：代码由“5401”和“store”列组成，补零到 8 位 / "
        "retailer: codes are made of \"5401\" and the text of \"store\", 8 characters with zeros\n"
        "已导入。/ Imported.\n");
    CHECK(to_text({}).ends_with("未导入任何数据。/ Nothing was imported.\n"));
}

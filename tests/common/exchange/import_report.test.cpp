// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/import_report.h"

#include <catch2/catch.hpp>

#include <set>

using namespace liangheng;

namespace {

ImportReport sample_report(Language language) {
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
    const auto value = refuse("value.out_of_range", {{"field", "requested"}, {"value", "-6"}, {"expected", "0 … 9"}});
    report.refuse_row(at_line("lines.csv", 4), "1389 / 0010807", {value, refuse("orders.unheard_of", {{"code", "7"}})},
                      language);
    report.warn("lines.csv:1", "retailer",
                refuse("import.code_made", {{"field", "retailer"}, {"prefix", "5401"}, {"column", "store"}, {"pad", "8"}}), language);
    report.committed = true;
    return report;
}

}

TEST_CASE("the report of an import is one JSON object with the names that scripts rely on", "[import_report]") {
    CHECK(to_json(sample_report(Language::en)) ==
          R"({"file":"lines.csv","kind":"orders","format":"csv","encoding":"GB18030","rows":5,"accepted":3,"changed":1,)"
          R"("left_out":1,"accepted_by_kind":{"order":2,"order_line":3},)"
          R"("refused":[{"at":"lines.csv:4","item":"1389 / 0010807","code":"value.out_of_range",)"
          R"("reason":"requested: -6 is outside 0 … 9; orders.unheard_of code=7"}],)"
          R"("warnings":[{"at":"lines.csv:1","item":"retailer","code":"import.code_made",)"
          R"("reason":"retailer: codes are made of \"5401\" and the text of \"store\", 8 characters with zeros"}],)"
          R"("committed":true})");
    CHECK(to_json({}) == R"({"file":"","kind":"","format":"csv","encoding":"","rows":0,"accepted":0,"changed":0,"left_out":0,)"
                         R"("accepted_by_kind":{},"refused":[],"warnings":[],"committed":false})");
}

TEST_CASE("the counts of an import add up or are said not to", "[import_report]") {
    auto report = sample_report(Language::en);
    CHECK(report.adds_up());
    report.blank = 0;
    CHECK_FALSE(report.adds_up());
}

TEST_CASE("people read the report in their language", "[import_report]") {
    const auto english = to_text(sample_report(Language::en), Language::en);
    CHECK(english ==
          "lines.csv (orders, csv, GB18030)\n"
          "rows: 5, accepted: 3, changed among them: 1, refused: 1, blank: 1, left out: 1\n"
          "  order: 2\n  order_line: 3\n"
          "refused\n  lines.csv:4 · 1389 / 0010807 · value.out_of_range · requested: -6 is outside 0 … 9; "
          "orders.unheard_of code=7\n"
          "warnings\n  lines.csv:1 · retailer · import.code_made · retailer: codes are made of \"5401\" and the text of "
          "\"store\", 8 characters with zeros\n"
          "Imported.\n");
    const auto chinese = to_text(sample_report(Language::zh), Language::zh);
    CHECK(chinese.find("行数：5，接受：3，其中更新：1，拒绝：1，空行：1，略过：1\n") != chinese.npos);
    CHECK(chinese.find("requested：-6 超出范围 0 … 9；") != chinese.npos);
    CHECK(to_text({}, Language::zh).ends_with("未导入任何数据。\n"));
}

TEST_CASE("each code of a file has one sentence in both languages with the same arguments", "[import_report]") {
    const auto arguments_of = [](std::string_view text) {
        std::set<std::string> names;
        for (auto open = text.find('{'); open != text.npos; open = text.find('{', open + 1))
            names.emplace(text.substr(open, text.find('}', open) - open));
        return names;
    };
    std::set<std::string_view> codes;
    for (const auto& line : file_sentences()) {
        CHECK(codes.insert(line.code).second);
        CHECK(arguments_of(line.en) == arguments_of(line.zh));
    }
}

TEST_CASE("a sentence of unknown code shows the code and its arguments", "[import_report]") {
    CHECK(sentence(refuse("orders.cap_reached", {{"cap", "5"}, {"asked", "7"}}), Language::zh) == "orders.cap_reached cap=5 asked=7");
    CHECK(sentence(refuse("csv.empty"), Language::en) == "the file has no header");
    CHECK(sentence(refuse("value.missing"), Language::en) == ": a value is missing");
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types to filter a column, and what it stands for.
#include "common/sql/column_filter.h"

#include "common/base/date.h"

#include <catch2/catch.hpp>

namespace liangheng {
namespace {

FieldInfo field_of(Kind kind, Unit unit = Unit::none, bool optional = false) {
    FieldInfo field;
    field.name = "field";
    field.kind = kind;
    field.unit = unit;
    field.optional = optional;
    return field;
}

// Two values with words: 0 on sale, 1 not on sale.
std::vector<std::int64_t> named(std::string_view text) {
    std::vector<std::int64_t> values;
    if (std::string_view("on sale").find(text) != std::string_view::npos) values.push_back(0);
    if (std::string_view("not on sale").find(text) != std::string_view::npos) values.push_back(1);
    return values;
}

std::string words_of(const CellTest& test) {
    const auto value = [](const OwnedCell& cell) {
        return cell.type == Cell::Type::text ? cell.bytes.substr(0, cell.bytes.find('\xF4'))
                                             : std::to_string(cell.integer);
    };
    switch (test.kind) {
    case CellTest::Kind::contains:
        return "has " + test.text;
    case CellTest::Kind::lacks:
        return "lacks " + test.text;
    case CellTest::Kind::empty:
        return "empty";
    case CellTest::Kind::filled:
        return "filled";
    case CellTest::Kind::range:
        break;
    }
    return (test.above_from ? "(" : "[") + (test.from ? value(*test.from) : "") + ".." +
           (test.to ? value(*test.to) : "") + (test.below_to ? ")" : "]");
}

std::string read(const FieldInfo& field, std::string_view typed) {
    const auto tests = parse_cell_tests(field, typed, [](std::string_view text) { return named(text); });
    if (!tests) return tests.error().code + " " + tests.error().arguments.at(0).value;
    std::string words;
    for (const auto& test : *tests) words += (words.empty() ? "" : ", ") + words_of(test);
    return words;
}

}

TEST_CASE("a text filter asks for parts, whole texts, ranges and lists", "[sql]") {
    const auto text = field_of(Kind::text);
    CHECK(read(text, " 永兴 ") == "has 永兴");
    CHECK(read(text, "永兴，烟酒、 9") == "has 永兴, has 烟酒, has 9");
    CHECK(read(text, "=永兴") == "[永兴..永兴]");
    CHECK(read(text, "!永兴") == "lacks 永兴");
    CHECK(read(text, "5401..5402") == "[5401..5402]");
    CHECK(read(text, "\"a, b\"") == "has a, b");
    CHECK(read(text, "ＡＢ") == "has ＡＢ");
    CHECK(read(text, "") == "");
}

TEST_CASE("empty and not empty can be asked for in every kind of column", "[sql]") {
    for (const auto kind : {Kind::text, Kind::number, Kind::date, Kind::enumeration}) {
        const auto field = field_of(kind, Unit::none, true);
        CHECK(read(field, "=") == "empty");
        CHECK(read(field, "空") == "empty");
        CHECK(read(field, "empty") == "empty");
        CHECK(read(field, "!=") == "filled");
        CHECK(read(field, "非空") == "filled");
        CHECK(read(field, "not empty") == "filled");
    }
}

TEST_CASE("a number filter compares, with signs of an input method too", "[sql]") {
    const auto number = field_of(Kind::number, Unit::cartons);
    CHECK(read(number, "5") == "[5..5]");
    CHECK(read(number, ">5") == "(5..]");
    CHECK(read(number, "＞＝５") == "[5..]");
    CHECK(read(number, "≤ 5") == "[..5]");
    CHECK(read(number, "<5") == "[..5)");
    CHECK(read(number, "10..20") == "[10..20]");
    CHECK(read(number, "１０。。２０") == "[10..20]");
    CHECK(read(number, "..-3") == "[..-3]");
    CHECK(read(number, "1,3,>10") == "[1..1], [3..3], (10..]");
    CHECK(read(number, "!5") == "[..5), (5..]");
    CHECK(read(field_of(Kind::number, Unit::cartons, true), "!5") == "[..5), (5..], empty");
}

TEST_CASE("money is typed in yuan and ratios in per cent", "[sql]") {
    CHECK(read(field_of(Kind::number, Unit::fen), ">12.5") == "(1250..]");
    CHECK(read(field_of(Kind::change, Unit::fen), "-0.05") == "[-5..-5]");
    CHECK(read(field_of(Kind::number, Unit::basis_points), "15%") == "[1500..1500]");
    CHECK(read(field_of(Kind::number, Unit::fen), "1.234") == "filter.not_understood 1.234");
}

TEST_CASE("a month or a year stands for its days", "[sql]") {
    const auto day = field_of(Kind::date);
    const auto days = [](Date from, Date to) {
        return "[" + std::to_string(from.days) + ".." + std::to_string(to.days) + "]";
    };
    const auto first = make_date(2026, 11, 1);
    const auto last = make_date(2026, 11, 30);
    CHECK(read(day, "2026-11") == days(first, last));
    CHECK(read(day, "2026年11月") == days(first, last));
    CHECK(read(day, "2026") == days(make_date(2026, 1, 1), make_date(2026, 12, 31)));
    for (const char* typed : {"2026-11-1", "2026/11/01", "2026.11.1", "20261101", "２０２６年１１月１日"})
        CHECK(read(day, typed) == days(first, first));
    CHECK(read(day, ">2026-11") == "(" + std::to_string(last.days) + "..]");
    CHECK(read(day, "2026-10..2026-11") == days(make_date(2026, 10, 1), last));
    CHECK(read(day, "2026.10..2026.11") == days(make_date(2026, 10, 1), last));
    CHECK(read(day, "2026-02-30") == "filter.not_understood 2026-02-30");
    CHECK(read(day, "2026-13") == "filter.not_understood 2026-13");
    const auto begin = instant_at(first).ms;
    CHECK(read(field_of(Kind::time), "2026-11-01") ==
          "[" + std::to_string(begin) + ".." + std::to_string(begin + day_ms - 1) + "]");
}

TEST_CASE("values with names are filtered by parts of their words", "[sql]") {
    const auto choice = field_of(Kind::enumeration);
    CHECK(read(choice, "not") == "[1..1]");
    CHECK(read(choice, "sale") == "[0..0], [1..1]");
    CHECK(read(choice, "!not") == "[0..0]");
    CHECK(read(choice, "cheap") == "filter.not_understood cheap");
    CHECK(read(choice, ">on") == "filter.not_understood >on");
}

TEST_CASE("a filter that is no number is refused with the part that is wrong", "[sql]") {
    const auto number = field_of(Kind::number);
    CHECK(read(number, "5, five") == "filter.not_understood five");
    CHECK(read(number, "..") == "filter.not_understood ..");
    CHECK(read(number, "9999999999999999999") == "filter.not_understood 9999999999999999999");
}

}

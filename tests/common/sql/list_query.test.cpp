// SPDX-License-Identifier: GPL-3.0-or-later
// Filters, orders, pages, sums and groups of a list, as a database answers them.
#include "common/sql/list_query.h"

#include "common/named_queries.h"
#include "common/sqlite/database.h"

#include <catch2/catch.hpp>

#include <random>

namespace liangheng {
namespace {

// Columns of a listed order line.
constexpr std::size_t sequence = 0;
constexpr std::size_t code = 1;
constexpr std::size_t requested = 3;
constexpr std::size_t accepted = 4;

// Lines with few different values, so that many are equal, and with absent ones.
struct Lines {
    Database database{":memory:", Database::Mode::read_write_create};
    const StructInfo& row = queries::lines_of_order.row();
    const SqlText all{R"(SELECT * FROM "t")", {}};

    Lines() {
        database.run(
            R"(CREATE TABLE "t" ("sequence" INTEGER, "code" TEXT, "product_name" TEXT, "requested" INTEGER, "accepted" INTEGER,
            "held" INTEGER, "cut_reason" INTEGER, "wholesale_price" INTEGER, "pending" INTEGER, "product" BLOB))");
    }
    void put(int number, const std::string& code_text, int wanted, const std::string& got) {
        database.run("INSERT INTO \"t\" VALUES (" + std::to_string(number) + ", " + code_text + ", 'x', " +
                     std::to_string(wanted) + ", " + got + ", 0, NULL, NULL, 0, x'')");
    }
    void put_many(int count) {
        std::mt19937 random(7);
        for (int i = 0; i < count; ++i) {
            const auto letter = random() % 4;
            put(i, letter == 0 ? "NULL" : "'" + std::string(1, static_cast<char>('a' + letter)) + "'",
                static_cast<int>(random() % 3), random() % 3 == 0 ? "NULL" : std::to_string(random() % 3));
        }
    }
    std::vector<ListRow> run(const SqlText& text) {
        Statement statement(database.handle(), text.sql);
        for (std::size_t i = 0; i < text.parameters.size(); ++i)
            statement.bind(static_cast<int>(i + 1), text.parameters[i].cell());
        std::vector<ListRow> rows;
        while (statement.step()) {
            auto& cells = rows.emplace_back();
            for (int column = 0; column < statement.column_count(); ++column) {
                const auto cell = statement.column(column);
                cells.push_back({cell.type, cell.integer, std::string(cell.bytes)});
            }
        }
        return rows;
    }
    std::string sequences(const std::vector<ListRow>& rows) {
        std::string numbers;
        for (const auto& cells : rows) numbers += std::to_string(cells.at(sequence).integer);
        return numbers;
    }
    std::string filtered(ColumnFilter filter) {
        ListFilter whole;
        whole.columns = {std::move(filter)};
        return sequences(run(list_page(row, all, whole, {}, nullptr, 100)));
    }
};

CellTest between(std::optional<OwnedCell> from, std::optional<OwnedCell> to) {
    CellTest test;
    test.kind = CellTest::Kind::range;
    test.from = std::move(from);
    test.to = std::move(to);
    return test;
}
CellTest plain(CellTest::Kind kind, std::string text = {}) {
    CellTest test;
    test.kind = kind;
    test.text = std::move(text);
    return test;
}

}

TEST_CASE("pages of any order of several columns hold each row once, in one sequence", "[sql]") {
    Lines lines;
    lines.put_many(60);
    for (int choice = 0; choice < 16; ++choice) {
        const ListOrder order{{choice & 1 ? code : requested, (choice & 2) != 0},
                              {choice & 4 ? accepted : sequence, (choice & 8) != 0}};
        const auto whole = lines.run(list_page(lines.row, lines.all, {}, order, nullptr, 1000));
        std::vector<ListRow> read;
        for (;;) {
            const auto page = lines.run(
                list_page(lines.row, lines.all, {}, order, read.empty() ? nullptr : &read.back(), 7));
            read.insert(read.end(), page.begin(), page.end());
            if (page.empty()) break;
            REQUIRE(read.size() <= whole.size());
        }
        INFO(choice);
        CHECK(whole.size() == 60);
        CHECK(read == whole);
    }
}

TEST_CASE("the first column of an order counts first, and absent values come last", "[sql]") {
    Lines lines;
    lines.put(1, "'b'", 5, "2");
    lines.put(2, "'a'", 5, "NULL");
    lines.put(3, "'a'", 7, "2");
    lines.put(4, "'a'", 5, "9");
    const auto by = [&](const ListOrder& order) {
        return lines.sequences(lines.run(list_page(lines.row, lines.all, {}, order, nullptr, 10)));
    };
    CHECK(by({{code, false}, {accepted, false}}) == "3421");
    CHECK(by({{code, false}, {accepted, true}}) == "4321");
    CHECK(by({{code, true}, {accepted, false}}) == "1342");
    CHECK(by({{requested, false}}) == "1243");
    CHECK(by({{requested, true}}) == "3421");
    CHECK(by({}) == "1234");
}

TEST_CASE("each test of a column filter passes the rows that it names", "[sql]") {
    Lines lines;
    lines.put(1, "'ab%'", 5, "2");
    lines.put(2, "''", 10, "NULL");
    lines.put(3, "NULL", 15, "4");
    lines.put(4, "'abc'", 20, "8");
    using enum CellTest::Kind;
    CHECK(lines.filtered({code, {plain(contains, "b")}}) == "14");
    CHECK(lines.filtered({code, {plain(contains, "b%")}}) == "1");
    CHECK(lines.filtered({code, {plain(lacks, "c")}}) == "123");
    CHECK(lines.filtered({code, {plain(empty)}}) == "23");
    CHECK(lines.filtered({code, {plain(filled)}}) == "14");
    CHECK(lines.filtered({accepted, {plain(empty)}}) == "2");
    CHECK(lines.filtered({accepted, {plain(filled)}}) == "134");
    CHECK(lines.filtered({requested, {between(OwnedCell::of(10), OwnedCell::of(15))}}) == "23");
    CHECK(lines.filtered({requested, {between(OwnedCell::of(15), {})}}) == "34");
    CHECK(lines.filtered({requested, {between({}, OwnedCell::of(10))}}) == "12");
    auto open = between(OwnedCell::of(5), OwnedCell::of(20));
    open.above_from = open.below_to = true;
    CHECK(lines.filtered({requested, {open}}) == "23");
    CHECK(lines.filtered({code, {plain(contains, "c"), plain(empty)}}) == "234");
    CHECK(lines.filtered({code, {}}).empty());
}

TEST_CASE("counts and sums taken piece by piece are those of the whole list", "[sql]") {
    Lines lines;
    lines.put_many(95);
    ListFilter filter;
    filter.columns = {{requested, {between(OwnedCell::of(1), {})}}};
    const auto whole = lines.run(list_tally(lines.row, lines.all, filter, {requested, accepted})).at(0);
    std::int64_t rows = 0;
    std::int64_t sum = 0;
    int pieces = 0;
    std::vector<ListRow> upto;
    do {
        const auto after = upto;
        upto = lines.run(list_boundary(lines.row, lines.all, after.empty() ? nullptr : &after[0], 10));
        const auto piece =
            lines.run(list_tally(lines.row, lines.all, filter, {requested, accepted},
                                 {after.empty() ? nullptr : &after[0], upto.empty() ? nullptr : &upto[0]}));
        rows += piece.at(0).at(0).integer;
        sum += piece.at(0).at(2).integer;
        ++pieces;
    } while (!upto.empty());
    CHECK(pieces == 10);
    CHECK(rows == whole.at(0).integer);
    CHECK(rows > 0);
    CHECK(sum == whole.at(2).integer);
}

TEST_CASE("the sum of a column without values is absent, not 0", "[sql]") {
    Lines lines;
    lines.put(1, "'a'", 5, "NULL");
    const auto sums = lines.run(list_tally(lines.row, lines.all, {}, {requested, accepted})).at(0);
    CHECK(sums.at(0).integer == 1);
    CHECK(sums.at(1).integer == 5);
    CHECK(sums.at(2).is_null());
}

TEST_CASE("groups have their rows and subtotals, absent values last", "[sql]") {
    Lines lines;
    lines.put(1, "'b'", 5, "1");
    lines.put(2, "NULL", 6, "1");
    lines.put(3, "'a'", 7, "NULL");
    lines.put(4, "'b'", 8, "3");
    const auto groups = lines.run(list_groups(lines.row, lines.all, {}, code, {requested, accepted}, 10));
    REQUIRE(groups.size() == 3);
    CHECK(groups[0] == ListRow{OwnedCell::text("a"), OwnedCell::of(1), OwnedCell::of(7), OwnedCell::null()});
    CHECK(groups[1] == ListRow{OwnedCell::text("b"), OwnedCell::of(2), OwnedCell::of(13), OwnedCell::of(4)});
    CHECK(groups[2] == ListRow{OwnedCell::null(), OwnedCell::of(1), OwnedCell::of(6), OwnedCell::of(1)});
}

TEST_CASE("quantities and money are added up, ratios and versions are not", "[sql]") {
    FieldInfo field;
    field.kind = Kind::number;
    field.unit = Unit::cartons;
    CHECK(can_be_added(field));
    field.unit = Unit::basis_points;
    CHECK_FALSE(can_be_added(field));
    field.unit = Unit::none;
    CHECK_FALSE(can_be_added(field));
}

}

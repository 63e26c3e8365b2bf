// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over the server's tables, and the text of lists around them.
#include "common/named_queries.h"
#include "common/catalogue.h"
#include "common/orders/order_queries.h"
#include "common/sql/ddl.h"
#include "common/sql/list_query.h"
#include "common/sqlite/database.h"

#include <catch2/catch.hpp>

namespace liangheng {
TEST_CASE("every named query runs over the server's tables and gives the columns of its row", "[sql]") {
    Database database(":memory:", Database::Mode::read_write_create);
    for (const auto* entity : all_entities())
        database.run(create_table(*entity, Dialect::sqlite, Side::server));
    for (const auto* query : all_queries()) {
        INFO(query->name);
        const std::vector<OwnedCell> parameters(static_cast<std::size_t>(query->parameters),
                                                OwnedCell::of(0));
        const SqlText text{over_tables(query->sql), parameters};
        for (const bool descending : {false, true}) {
            const auto page = list_page(query->row(), text, {}, {{0, descending}}, nullptr, 10);
            Statement statement(database.handle(), page.sql);
            CHECK(statement.column_count() == static_cast<int>(query->row().fields.size()));
        }
    }
}

TEST_CASE("the parameters of every named query appear in the order of their numbers", "[sql]") {
    for (const auto* query : all_queries()) {
        INFO(query->name);
        std::size_t at = 0;
        for (int number = 1; number <= query->parameters; ++number) {
            const auto found = query->sql.find("$" + std::to_string(number));
            REQUIRE(found != std::string_view::npos);
            CHECK(found >= at);
            at = found;
        }
    }
}

TEST_CASE("a page behind a row goes on exactly there, absent values last", "[sql]") {
    Database database(":memory:", Database::Mode::read_write_create);
    database.run(
        R"(CREATE TABLE "t" ("sequence" INTEGER, "code" TEXT, "product_name" TEXT, "requested" INTEGER, "accepted" INTEGER,
        "held" INTEGER, "cut_reason" INTEGER, "wholesale_price" INTEGER, "pending" INTEGER, "product" BLOB);
        INSERT INTO "t" VALUES (1,'a','x',1,7,0,NULL,NULL,0,x''), (2,'b','x',1,NULL,0,NULL,NULL,0,x''), (3,'c','x',1,7,0,NULL,NULL,0,x''),
        (4,'d','x',1,2,0,NULL,NULL,0,x''), (5,'e','x',1,NULL,0,NULL,NULL,0,x''))");
    const auto& row = queries::lines_of_order.row();
    constexpr std::size_t accepted = 4;
    const auto read = [&](bool descending) {
        std::string sequence;
        ListRow last;
        for (int page = 0; page < 5; ++page) {
            const auto text = list_page(row, {R"(SELECT * FROM "t")", {}}, {}, {{accepted, descending}},
                                        page == 0 ? nullptr : &last, 1);
            Statement statement(database.handle(), text.sql);
            for (std::size_t i = 0; i < text.parameters.size(); ++i)
                statement.bind(static_cast<int>(i + 1), text.parameters[i].cell());
            REQUIRE(statement.step());
            last.clear();
            for (int column = 0; column < statement.column_count(); ++column) {
                const auto cell = statement.column(column);
                last.push_back({cell.type, cell.integer, std::string(cell.bytes)});
            }
            sequence += std::to_string(last.front().integer);
        }
        return sequence;
    };
    CHECK(read(false) == "41325");
    CHECK(read(true) == "31452");
}

}

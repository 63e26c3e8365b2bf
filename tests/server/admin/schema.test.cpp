// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/commands.h"
#include "server/admin/schema_markdown.h"

#include <catch2/catch.hpp>

using namespace liangheng;

TEST_CASE("the tables for people name types, units, choices and who may", "[admin]") {
    const auto text = schema_markdown();
    CHECK(text.find("## order (Order, no. 22)") != text.npos);
    CHECK(text.find("| 3 | `wholesale` |") == text.npos);
    CHECK(text.find("| 4 | `wholesale` | number, fen |") != text.npos);
    CHECK(text.find("enum: active, suspended, closed") != text.npos);
    CHECK(text.find("12 digits") != text.npos);
    CHECK(text.find("list of requested_line") != text.npos);
    CHECK(text.find("May be given by: the server only.") != text.npos);
    CHECK(text.find("May be given by: order_desk.") != text.npos);
}

TEST_CASE("a schema without or with two choices is wrong usage", "[admin]") {
    CHECK(run_schema({}) == wrong_usage);
    CHECK(run_schema({.sql = "sqlite", .proto = true}) == wrong_usage);
}

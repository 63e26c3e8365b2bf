// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/record_history_order.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

#include "common/orders/order_line.h"

namespace {

RecordHistoryOrder of_last_year(const County& county) {
    return {.order = id_of<Order>("history"),
            .retailer = county.retailer.id,
            .date = make_date(2025, 3, 17),
            .source_ref = "S-000123",
            .incomplete = true,
            .lines = {{county.products[0].id, {7}}, {county.products[2].id, {400}}}};
}

}

TEST_CASE("an order of the past is settled, in no cycle, without price and outside the cap", "[orders]") {
    County county;
    county.retailer.status = RetailerStatus::closed;
    county.facts.put(county.retailer);
    const auto changes = decide(of_last_year(county), county.facts, county.server()).value();
    REQUIRE(changes.list().size() == 1);
    CHECK(!changes.otherwise());
    const auto& order = row_in<Order>(changes);
    CHECK(order.kind == OrderKind::history);
    CHECK(order.state == OrderState::settled);
    CHECK(order.month == make_date(2025, 3, 1));
    CHECK(order.captured_at == instant_at(make_date(2025, 3, 17)));
    CHECK(!order.cycle);
    CHECK(!order.order_day);
    CHECK(order.incomplete);
    CHECK(order.source_ref == "S-000123");
    county.facts.apply(changes);
    const auto lines = county.facts.details<OrderLine>(order.id).value();
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].sequence == Count{2});
    CHECK(lines[1].accepted == Cartons{400});
    CHECK(!lines[1].wholesale_price);
}

TEST_CASE("an order of the past with wrong lines, day, retailer or product is refused", "[orders]") {
    const County county;
    const auto refused_history = [&](auto change) {
        auto command = of_last_year(county);
        change(command);
        return refusal_code(decide(command, county.facts, county.server()));
    };
    CHECK(refused_history([](auto& c) { c.lines.clear(), c.incomplete = false; }) == "orders.no_lines");
    CHECK(refused_history([](auto& c) { c.lines[1].requested = {0}; }) == "orders.quantity_zero");
    CHECK(refused_history([](auto& c) { c.lines.resize(most_order_lines + 1); }) == "orders.too_many_lines");
    CHECK(refused_history([](auto& c) { c.date = make_date(2026, 11, 25); }) == "orders.history_in_future");
    CHECK(refused_history([](auto& c) { c.retailer = id_of<Retailer>("none"); }) ==
          "orders.retailer_unknown");
    CHECK(refused_history([](auto& c) { c.lines[0].product = id_of<Product>("none"); }) ==
          "orders.product_unknown");
}

TEST_CASE("an order of the past may name a product twice, and an incomplete one may have lost all lines",
          "[orders]") {
    const County county;
    auto command = of_last_year(county);
    command.lines[1].product = command.lines[0].product;
    CHECK(refusal_code(decide(command, county.facts, county.server())).empty());
    command.lines.clear();
    CHECK(row_in<Order>(decide(command, county.facts, county.server()).value()).incomplete);
}

TEST_CASE("with any facts withheld an order of the past is recorded in full or not at all", "[orders]") {
    County county;
    const auto command = of_last_year(county);
    CHECK(
        other_answers(county.facts, [&] { return decide(command, county.facts, county.server()); }).empty());
}

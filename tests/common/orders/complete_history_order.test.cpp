// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/complete_history_order.h"

#include "common/orders/order_line.h"
#include "common/orders/record_history_order.h"
#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

// An order of last year of which one line was left out.
struct IncompleteOrder {
    County county;
    Id<Order> id = id_of<Order>("history");

    explicit IncompleteOrder(bool incomplete = true) {
        const RecordHistoryOrder record{.order = id,
                                        .retailer = county.retailer.id,
                                        .date = make_date(2025, 3, 17),
                                        .source_ref = "S-000123",
                                        .incomplete = incomplete,
                                        .lines = {{county.products[0].id, {7}}}};
        county.facts.apply(decide(record, county.facts, county.server()).value());
    }
    CompleteHistoryOrder completion() const {
        return {
            .order = id, .seen_version = {1}, .incomplete = false, .lines = {{county.products[2].id, {4}}}};
    }
    Result<Changes> decided(const CompleteHistoryOrder& command) const {
        return decide(command, county.facts, county.server());
    }
    template<class F> std::string refused(F change) const {
        auto command = completion();
        change(command);
        return refusal_code(decided(command));
    }
};

}

TEST_CASE("the missing line stands behind the recorded ones, which keep their numbers", "[orders]") {
    IncompleteOrder order;
    order.county.facts.apply(order.decided(order.completion()).value());
    CHECK(!order.county.facts.find(order.id)->incomplete);
    const auto lines = order.county.facts.details<OrderLine>(order.id).value();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].sequence == Count{1});
    CHECK(lines[0].product == order.county.products[0].id);
    CHECK(lines[1].sequence == Count{2});
    CHECK(lines[1].product == order.county.products[2].id);
    CHECK(lines[1].accepted == Cartons{4});
}

TEST_CASE("an order of the past may stay incomplete, or turn out to be whole without another line",
          "[orders]") {
    const IncompleteOrder order;
    auto command = order.completion();
    command.incomplete = true;
    CHECK(row_in<Order>(order.decided(command).value()).incomplete);
    command.lines.clear();
    CHECK(refusal_code(order.decided(command)) == "orders.no_lines");
    command.incomplete = false;
    CHECK(!row_in<Order>(order.decided(command).value()).incomplete);
}

TEST_CASE("only an incomplete order of the past is completed, and on the version that was seen", "[orders]") {
    const IncompleteOrder order;
    CHECK(order.refused([](auto& c) { c.order = id_of<Order>("none"); }) == "orders.order_unknown");
    CHECK(order.refused([](auto& c) { c.seen_version = {2}; }) == "sync.changed_meanwhile");
    CHECK(order.refused([](auto& c) { c.lines[0].requested = {0}; }) == "orders.quantity_zero");
    CHECK(order.refused([](auto& c) { c.lines[0].product = id_of<Product>("none"); }) ==
          "orders.product_unknown");
    CHECK(order.refused([](auto& c) { c.lines.resize(most_order_lines, c.lines[0]); }) ==
          "orders.too_many_lines");
    const IncompleteOrder whole(false);
    CHECK(whole.refused([](auto&) {}) == "orders.history_whole");
    IncompleteOrder live;
    auto normal = *live.county.facts.find(live.id);
    normal.id = id_of<Order>("normal");
    normal.kind = OrderKind::normal;
    live.county.facts.put(normal);
    CHECK(live.refused([](auto& c) { c.order = id_of<Order>("normal"); }) == "orders.not_history");
}

TEST_CASE("with any facts withheld an order of the past is completed in full or not at all", "[orders]") {
    IncompleteOrder order;
    CHECK(other_answers(order.county.facts, [&] { return order.decided(order.completion()); }).empty());
}

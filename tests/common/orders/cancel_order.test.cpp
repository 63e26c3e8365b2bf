// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/cancel_order.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

#include "common/orders/order_line.h"

namespace {

Id<Order> placed_order(County& county, std::int64_t cartons) {
    const auto command = county.order({{0, cartons}}, "placed");
    county.facts.apply(decide(command, county.facts, county.desk()).value());
    return command.order;
}
std::string refused_cancel(const County& county, const Context& context, std::int64_t seen = 1) {
    return refusal_code(decide(CancelOrder{id_of<Order>("placed"), {seen}}, county.facts, context));
}

}

TEST_CASE("a cancelled order counts no more against the cap and keeps its lines", "[orders]") {
    County county;
    const auto id = placed_order(county, 30);
    REQUIRE(county.facts.find(county.position.id)->ordered == Cartons{30});
    const auto changes = decide(CancelOrder{id, {1}}, county.facts, county.desk()).value();
    CHECK(row_in<Order>(changes).state == OrderState::cancelled);
    CHECK(row_in<QuotaPosition>(changes).ordered == Cartons{0});
    county.facts.apply(changes);
    CHECK(county.facts.details<OrderLine>(id).value().at(0).accepted == Cartons{30});
    CHECK(refused_cancel(county, county.desk(), 2) == "orders.not_to_be_cancelled");
}

TEST_CASE("an order is cancelled before its cut-off only, out of an outbox within the grace time",
          "[orders]") {
    County county;
    placed_order(county, 30);
    auto late = county.desk();
    late.clock = instant_at(county.today, 17 * 60);
    CHECK(refused_cancel(county, late) == "orders.after_cutoff");
    late.made_online = false;
    CHECK(refused_cancel(county, late).empty());
    late.clock = instant_at(county.today, 18 * 60);
    CHECK(refused_cancel(county, late) == "orders.after_cutoff");
}

TEST_CASE("an order is cancelled by the desk of its department, and not by its own customer manager",
          "[orders]") {
    County county;
    placed_order(county, 30);
    CHECK(refused_cancel(county, county.as(Role::order_desk, county.clerk, county.second)) ==
          "auth.not_permitted");
    auto both = county.desk();
    both.territories = {county.territory.id};
    CHECK(refused_cancel(county, both) == "orders.own_territory");
    CHECK(refused_cancel(county, county.desk(), 2) == "sync.changed_meanwhile");
}

TEST_CASE("refused, dispatched and imported orders are not cancelled", "[orders]") {
    County county;
    auto order = *county.facts.find(placed_order(county, 30));
    for (const auto state :
         {OrderState::refused, OrderState::dispatched, OrderState::settled, OrderState::cancelled}) {
        order.state = state;
        county.facts.put(order);
        CHECK(refused_cancel(county, county.desk()) == "orders.not_to_be_cancelled");
    }
    order.kind = OrderKind::history;
    county.facts.put(order);
    CHECK(refused_cancel(county, county.desk()) == "orders.history_stays");
    county.facts.erase(order.id);
    CHECK(refused_cancel(county, county.desk()) == "orders.order_unknown");
}

TEST_CASE("with any facts withheld an order is cancelled in full or not at all", "[orders]") {
    County county;
    const auto id = placed_order(county, 30);
    auto context = county.desk();
    context.made_online = false;
    context.clock = instant_at(county.today, 17 * 60 + 1);
    CHECK(other_answers(county.facts, [&] {
              return decide(CancelOrder{id, {1}}, county.facts, context);
          }).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/submit_order.h"

#include "common/orders/order_line.h"
#include "common/policies/parameter.h"
#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

std::string refusal_of(const County& county, const SubmitOrder& command, const Context& context) {
    return refusal_code(decide(command, county.facts, context));
}
std::string refusal_of(const County& county) {
    return refusal_of(county, county.order({{0, 5}}), county.desk());
}

const Order& order_in(const Changes& changes) {
    return *static_cast<const Order*>(changes.list().at(0).after.get());
}
const OrderLine& line_in(const Changes& changes, std::size_t i) {
    return *static_cast<const OrderLine*>(changes.list().at(0).details.at(0).row(i));
}
Cartons ordered_in(const Changes& changes) {
    return static_cast<const QuotaPosition*>(changes.list().at(1).after.get())->ordered;
}

}

TEST_CASE("an order within the cap is accepted with the price of its day and counted", "[orders]") {
    County county;
    county.facts.put(ProductPrice{
        id_of<ProductPrice>("new"), county.products[0].id, {9'000}, {12'000}, {13'000}, county.today});
    county.facts.put(ProductPrice{id_of<ProductPrice>("next"),
                                  county.products[0].id,
                                  {9'000},
                                  {15'000},
                                  {16'000},
                                  make_date(2026, 11, 25)});
    const auto changes = decide(county.order({{0, 5}, {2, 7}}), county.facts, county.desk()).value();
    CHECK(!changes.otherwise());
    REQUIRE(changes.list().size() == 2);
    const auto& order = order_in(changes);
    CHECK(order.state == OrderState::accepted);
    CHECK(order.entered_by == county.clerk.id);
    CHECK(order.territory == county.territory.id);
    CHECK(order.month == county.month);
    CHECK(order.captured_at == county.clock);
    CHECK(line_in(changes, 0).wholesale_price == Fen{12'000});
    CHECK(line_in(changes, 1).accepted == Cartons{7});
    CHECK(line_in(changes, 1).sequence == Count{2});
    CHECK(line_in(changes, 1).wholesale_price == Fen{10'000});
    CHECK(ordered_in(changes) == Cartons{12});
}

TEST_CASE("the cap cuts the lines that the retailer named last", "[orders]") {
    County county;
    county.position.ordered = {100};
    county.facts.put(county.position);
    const auto changes = decide(county.order({{0, 10}, {1, 8}, {2, 3}}), county.facts, county.desk()).value();
    CHECK(changes.code() == "orders.cut_by_cap");
    CHECK(changes.arguments() == Arguments{{"requested", "21"}, {"accepted", "15"}});
    CHECK(order_in(changes).state == OrderState::partly_accepted);
    CHECK(line_in(changes, 0).accepted == Cartons{10});
    CHECK(!line_in(changes, 0).cut_reason);
    CHECK(line_in(changes, 1).accepted == Cartons{5});
    CHECK(line_in(changes, 1).requested == Cartons{8});
    CHECK(line_in(changes, 1).cut_reason == CutReason::cap);
    CHECK(line_in(changes, 2).accepted == Cartons{0});
    CHECK(ordered_in(changes) == Cartons{115});
}

TEST_CASE("a fully cut order is a refused order and no refused command", "[orders]") {
    County county;
    county.position.ordered = county.position.cap;
    county.facts.put(county.position);
    const auto changes = decide(county.order({{0, 10}}), county.facts, county.desk()).value();
    CHECK(changes.code() == "orders.cut_by_cap");
    CHECK(order_in(changes).state == OrderState::refused);
    CHECK(line_in(changes, 0).requested == Cartons{10});
    CHECK(changes.list().size() == 1);
}

TEST_CASE("a product that is not on sale is cut and takes nothing from the cap", "[orders]") {
    County county;
    county.products[0].withdrawn_on = county.today;
    county.facts.put(county.products[0]);
    county.products[1].on_sale_from = make_date(2026, 11, 25);
    county.facts.put(county.products[1]);
    county.facts.erase(id_of<ProductPrice>("P2"));
    const auto changes =
        decide(county.order({{0, 110}, {1, 4}, {2, 9}}), county.facts, county.desk()).value();
    CHECK(changes.code() == "orders.cut_not_on_sale");
    CHECK(line_in(changes, 0).cut_reason == CutReason::not_on_sale);
    CHECK(line_in(changes, 0).accepted == Cartons{0});
    CHECK(line_in(changes, 1).cut_reason == CutReason::not_on_sale);
    CHECK(line_in(changes, 2).accepted == Cartons{9});
    CHECK(order_in(changes).state == OrderState::partly_accepted);
    CHECK(ordered_in(changes) == Cartons{9});
}

TEST_CASE("an order whose lines are wrong is refused without a look at the facts", "[orders]") {
    County county;
    county.facts.withhold_all(true);
    const auto refused = [&](const SubmitOrder& command) {
        return refusal_of(county, command, county.desk());
    };
    CHECK(refused(county.order({})) == "orders.no_lines");
    CHECK(refused(county.order({{0, 0}})) == "orders.quantity_zero");
    CHECK(refused(county.order({{0, -3}})) == "orders.quantity_zero");
    const auto twice = decide(county.order({{0, 1}, {1, 1}, {0, 2}}), county.facts, county.desk());
    REQUIRE(!twice);
    CHECK(twice.error() == refuse("orders.product_twice", {{"sequence", "3"}}));
    auto many = county.order({});
    many.lines.resize(most_order_lines + 1);
    CHECK(refused(many) == "orders.too_many_lines");
    CHECK(refused(county.order({{0, 5}})) == cannot_tell_code);
}

TEST_CASE("only an active retailer with a licence valid that day gets an order", "[orders]") {
    County county;
    county.retailer.licence_valid_to = county.today;
    county.facts.put(county.retailer);
    CHECK(refusal_of(county).empty());
    county.retailer.licence_valid_to = make_date(2026, 11, 23);
    county.facts.put(county.retailer);
    CHECK(refusal_of(county) == "orders.licence_expired");
    county.retailer.status = RetailerStatus::suspended;
    county.facts.put(county.retailer);
    CHECK(refusal_of(county) == "orders.retailer_not_active");
    county.facts.erase(county.retailer.id);
    CHECK(refusal_of(county) == "orders.retailer_unknown");
}

TEST_CASE("a desk orders for the retailers of its own department only", "[orders]") {
    County county;
    const auto far_desk = county.as(Role::order_desk, county.clerk, county.second);
    CHECK(refusal_of(county, county.order({{0, 5}}), far_desk) == "auth.not_permitted");
    county.cycle.department = county.second.id;
    county.facts.put(county.cycle);
    CHECK(refusal_of(county) == "orders.cycle_of_other_department");
}

TEST_CASE("a customer manager never orders for his own territory, whatever second role he holds",
          "[orders]") {
    County county;
    auto both = county.desk();
    both.territories = {county.territory.id};
    CHECK(refusal_of(county, county.order({{0, 5}}), both) == "orders.own_territory");
    const auto only = county.as(Role::customer_manager, county.walker, county.first);
    CHECK(refusal_of(county, county.order({{0, 5}}), only) == "auth.not_permitted");
    both.territories = {county.other_territory.id};
    CHECK(refusal_of(county, county.order({{0, 5}}), both).empty());
}

TEST_CASE("an order needs an open cycle and a regular day of it on the retailer's weekday", "[orders]") {
    County county;
    county.day.weekday = Weekday::wednesday;
    county.facts.put(county.day);
    CHECK(refusal_of(county) == "orders.not_his_weekday");
    county.day.kind = OrderDayKind::batch_only;
    county.facts.put(county.day);
    CHECK(refusal_of(county) == "orders.day_not_regular");
    county.day.cycle = id_of<OrderCycle>("another");
    county.facts.put(county.day);
    CHECK(refusal_of(county) == "orders.day_of_other_cycle");
    county.facts.erase(county.day.id);
    CHECK(refusal_of(county) == "orders.day_unknown");
    for (const auto state : {CycleState::planned, CycleState::closed}) {
        county.cycle.state = state;
        county.facts.put(county.cycle);
        CHECK(refusal_of(county) == "orders.cycle_not_open");
    }
    county.facts.erase(county.cycle.id);
    CHECK(refusal_of(county) == "orders.cycle_unknown");
}

TEST_CASE(
    "an order made on the connection is late from the cut-off on, one out of an outbox after the grace time",
    "[orders]") {
    County county;
    const auto at = [&](int minutes, bool online) {
        auto context = county.desk();
        context.clock = instant_at(county.today, minutes);
        context.made_online = online;
        return refusal_of(county, county.order({{0, 5}}), context);
    };
    CHECK(at(16 * 60 + 59, true).empty());
    CHECK(at(17 * 60, true) == "orders.after_cutoff");
    CHECK(at(17 * 60 + 59, false).empty());
    CHECK(at(18 * 60, false) == "orders.after_cutoff");
    county.facts.put(Parameter{.id = id_of<Parameter>("grace"),
                               .key = "orders.arrival_grace_minutes",
                               .value = "90",
                               .department = county.first.id,
                               .effective_from = county.month});
    CHECK(at(18 * 60, false).empty());
    CHECK(at(18 * 60 + 30, false) == "orders.after_cutoff");
}

TEST_CASE("an unknown product and a missing price refuse the order and name the line", "[orders]") {
    County county;
    county.facts.erase(id_of<ProductPrice>("P2"));
    const auto unpriced = decide(county.order({{0, 1}, {1, 1}}), county.facts, county.desk());
    REQUIRE(!unpriced);
    CHECK(unpriced.error() == refuse("orders.price_missing", {{"sequence", "2"}}));
    county.facts.erase(county.products[1].id);
    CHECK(refusal_of(county, county.order({{0, 1}, {1, 1}}), county.desk()) == "orders.product_unknown");
}

TEST_CASE("an order without a counter row is refused", "[orders]") {
    County county;
    county.facts.erase(county.position.id);
    CHECK(refusal_of(county) == "quota.position_missing");
}

TEST_CASE("with any facts withheld an order is decided in full or not at all", "[orders]") {
    County county;
    county.position.ordered = {110};
    county.facts.put(county.position);
    auto context = county.desk();
    context.made_online = false;
    context.clock = instant_at(county.today, 17 * 60 + 10);
    const auto command = county.order({{0, 4}, {1, 4}});
    CHECK(other_answers(county.facts, [&] { return decide(command, county.facts, context); }).empty());
    county.facts.erase(county.position.id);
    CHECK(other_answers(county.facts, [&] { return decide(command, county.facts, context); }).empty());
    county.retailer.status = RetailerStatus::closed;
    county.facts.put(county.retailer);
    CHECK(other_answers(county.facts, [&] { return decide(command, county.facts, context); }).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/acceptance.h"

#include "common/orders/cancel_order.h"
#include "common/orders/replace_order.h"
#include "tests/support/builders.h"

#include <catch2/catch.hpp>

#include <random>

using namespace liangheng;

namespace {

std::vector<OrderLine> undecided(std::initializer_list<std::int64_t> requested) {
    std::vector<OrderLine> lines;
    for (const auto cartons : requested)
        lines.push_back({.sequence = {static_cast<std::int64_t>(lines.size() + 1)}, .requested = {cartons}});
    return lines;
}

// What the retailer's orders that are not cancelled have got, counted anew from their lines.
Cartons counted_anew(const County& county, const std::vector<Id<Order>>& orders) {
    Cartons total;
    for (const auto& id : orders)
        if (county.facts.find(id)->state != OrderState::cancelled)
            total += counted_cartons(county.facts.details<OrderLine>(id).value());
    return total;
}

}

TEST_CASE("a line held for the release run counts with what it asks for", "[orders]") {
    auto lines = undecided({5, 7});
    lines[0].accepted = Cartons{3};
    lines[1].held = true;
    CHECK(counted_cartons(lines) == Cartons{10});
}

TEST_CASE("a cap that is used up accepts nothing and takes nothing back", "[orders]") {
    auto lines = undecided({5, 7});
    CHECK(accept_within_cap(lines, {0}) == Cartons{0});
    CHECK(decided_state(lines) == OrderState::refused);
    lines = undecided({5, 7});
    CHECK(accept_within_cap(lines, {-4}) == Cartons{0});
    CHECK(lines[0].accepted == Cartons{0});
}

TEST_CASE("lines get the cap in their sequence, whole lines first, one in part, the rest nothing",
          "[orders]") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<std::int64_t> cartons(1, 60);
    std::uniform_int_distribution<std::size_t> count(1, 12);
    std::uniform_int_distribution<std::int64_t> remaining(0, 300);
    for (int round = 0; round < 1'000; ++round) {
        std::vector<OrderLine> lines(count(random));
        Cartons requested;
        for (auto& line : lines) requested += line.requested = {cartons(random)};
        const Cartons left{remaining(random)};
        const auto accepted = accept_within_cap(lines, left);
        REQUIRE(accepted == std::min(left, requested));
        REQUIRE(counted_cartons(lines) == accepted);
        bool cut = false;
        for (const auto& line : lines) {
            REQUIRE((line.accepted >= Cartons{0} && *line.accepted <= line.requested));
            if (cut) REQUIRE(line.accepted == Cartons{0});
            cut = cut || *line.accepted < line.requested;
            REQUIRE((*line.accepted < line.requested) == (line.cut_reason == CutReason::cap));
        }
    }
}

TEST_CASE("whatever is ordered, cancelled and replaced, the counter row stays true and within the cap",
          "[orders]") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<std::int64_t> cartons(1, 40);
    County county;
    std::vector<Id<Order>> orders;
    for (int step = 0; step < 300; ++step) {
        const auto name = "order " + std::to_string(step);
        const auto fresh =
            county.order({{0, cartons(random)}, {1, cartons(random)}, {2, cartons(random)}}, name);
        const auto act = orders.empty() ? 0 : random() % 3;
        const auto& old = orders.empty() ? fresh.order : orders[random() % orders.size()];
        const Count seen{orders.empty() ? 0 : county.facts.find(old).row().version()};
        Result<Changes> answer = Changes{};
        if (act == 0) answer = decide(fresh, county.facts, county.desk());
        if (act == 1) answer = decide(CancelOrder{old, seen}, county.facts, county.desk());
        if (act == 2)
            answer = decide(ReplaceOrder{old, seen, fresh.order, fresh.lines}, county.facts, county.desk());
        if (!answer) {
            REQUIRE(answer.error().code == "orders.not_to_be_cancelled");
            continue;
        }
        county.facts.apply(*answer);
        if (act != 1) orders.push_back(fresh.order);
        const auto position = county.facts.find(county.position.id);
        REQUIRE(position->ordered == counted_anew(county, orders));
        REQUIRE((position->ordered >= Cartons{0} && position->ordered <= position->cap));
    }
    REQUIRE(orders.size() > 20);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/retailers/move_retailer.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

Context manager_of(const County& county) {
    return county.as(Role::market_manager, county.manager, county.first);
}
AgreedTotal total_of(const County& county, Date month, AgreedTotalState state) {
    return {.id = agreed_total_id(county.retailer.id, month),
            .retailer = county.retailer.id,
            .territory = county.territory.id,
            .month = month,
            .quantity = {50},
            .state = state};
}

}

TEST_CASE("a retailer moves with contact, profiles, coming totals and open counter rows", "[retailers]") {
    County county;
    county.facts.put(RetailerContact{.id = retailer_contact_id(county.retailer.id),
                                     .retailer = county.retailer.id,
                                     .territory = county.territory.id,
                                     .phone = "1"});
    county.facts.put(total_of(county, make_date(2026, 12, 1), AgreedTotalState::confirmed));
    const MoveRetailer command{county.retailer.id, {1}, county.other_territory.id};
    const auto moved = decide(command, county.facts, manager_of(county)).value();
    CHECK(moved.list().size() == 5);
    CHECK(row_in<Retailer>(moved).territory == county.other_territory.id);
    CHECK(row_in<RetailerContact>(moved).territory == county.other_territory.id);
    CHECK(row_in<RetailerProfile>(moved).territory == county.other_territory.id);
    CHECK(row_in<AgreedTotal>(moved).territory == county.other_territory.id);
    CHECK(row_in<QuotaPosition>(moved).territory == county.other_territory.id);
    CHECK(row_in<QuotaPosition>(moved).cap == county.position.cap);
}

TEST_CASE("an effective total in an open month holds a retailer, unless the server moves him",
          "[retailers]") {
    County county;
    county.facts.put(total_of(county, county.month, AgreedTotalState::effective));
    const MoveRetailer command{county.retailer.id, {1}, county.other_territory.id};
    CHECK(refusal_code(decide(command, county.facts, manager_of(county))) ==
          "retailers.effective_total_in_open_month");
    CHECK(row_in<AgreedTotal>(decide(command, county.facts, county.server()).value()).territory ==
          county.other_territory.id);
}

TEST_CASE("what belongs to a closed month stays in the territory in which it arose", "[retailers]") {
    County county;
    county.cycle.state = CycleState::closed;
    county.facts.put(county.cycle);
    county.facts.put(total_of(county, county.month, AgreedTotalState::closed));
    const MoveRetailer command{county.retailer.id, {1}, county.other_territory.id};
    const auto moved = decide(command, county.facts, manager_of(county)).value();
    CHECK(moved.list().size() == 2);
    CHECK_THROWS_AS(row_in<QuotaPosition>(moved), std::out_of_range);
}

TEST_CASE("a move between departments needs a right in both and gives counter rows there", "[retailers]") {
    County county;
    auto next = county.cycle;
    next.id = id_of<OrderCycle>("there");
    next.department = county.second.id;
    next.month = make_date(2026, 12, 1);
    county.facts.put(next);
    const MoveRetailer command{county.retailer.id, {1}, county.far_territory.id};
    auto manager = manager_of(county);
    CHECK(refusal_code(decide(command, county.facts, manager)) == "auth.not_permitted");
    manager.roles.push_back({Role::market_manager, county.second.id, {}});
    const auto moved = decide(command, county.facts, manager).value();
    CHECK(row_in<QuotaPosition>(moved, 0).id == county.position.id);
    CHECK(row_in<QuotaPosition>(moved, 1).id == quota_position_id(county.retailer.id, next.month));
    CHECK(row_in<QuotaPosition>(moved, 1).territory == county.far_territory.id);
}

TEST_CASE("a move of an unknown or changed retailer, or to where he is, is refused", "[retailers]") {
    const County county;
    const auto refused_move = [&](const MoveRetailer& command) {
        return refusal_code(decide(command, county.facts, manager_of(county)));
    };
    CHECK(refused_move({id_of<Retailer>("none"), {1}, county.territory.id}) == "retailers.retailer_unknown");
    CHECK(refused_move({county.retailer.id, {2}, county.other_territory.id}) == "sync.changed_meanwhile");
    CHECK(refused_move({county.retailer.id, {1}, county.territory.id}) == "retailers.already_there");
    CHECK(refused_move({county.retailer.id, {1}, id_of<Territory>("none")}) == "staff.territory_unknown");
}

TEST_CASE("with any facts withheld a retailer moves in full or not at all", "[retailers]") {
    County county;
    county.cycle.state = CycleState::closed;
    county.facts.put(county.cycle);
    for (int distance : {-1, 1, 2}) {
        auto closed = county.cycle;
        closed.id = id_of<OrderCycle>(std::to_string(distance));
        closed.month = add_months(county.month, distance);
        county.facts.put(closed);
    }
    const MoveRetailer command{county.retailer.id, {1}, county.other_territory.id};
    CHECK(other_answers(county.facts, [&] {
              return decide(command, county.facts, manager_of(county));
          }).empty());
    county.facts.erase(id_of<OrderCycle>("2"));
    CHECK(other_answers(county.facts, [&] {
              return decide(command, county.facts, manager_of(county));
          }).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/retailers/put_shop_person.h"

#include "common/retailers/move_retailer.h"
#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

Context walker_of(const County& county) {
    return county.as(Role::market_manager, county.manager, county.first);
}
PutShopPerson clerk_of(const County& county) {
    return {.id = id_of<ShopPerson>("clerk"),
            .seen_version = {},
            .retailer = county.retailer.id,
            .name = "王芳",
            .phone = "1",
            .birthday = {},
            .relation = "店员",
            .may_receive = true,
            .from = county.today,
            .to = {}};
}
ShopPerson person_since(const County& county, Date from, bool may_receive) {
    return {.id = id_of<ShopPerson>("clerk"),
            .retailer = county.retailer.id,
            .territory = county.territory.id,
            .name = "王芳",
            .may_receive = may_receive,
            .from = from};
}

}

TEST_CASE("a person of a shop is registered in the territory of the retailer", "[retailers]") {
    County county;
    const auto command = clerk_of(county);
    const auto made = decide(command, county.facts, walker_of(county)).value();
    CHECK(row_in<ShopPerson>(made).territory == county.territory.id);
    CHECK(row_in<ShopPerson>(made).may_receive);
    CHECK(other_answers(county.facts, [&] {
              return decide(command, county.facts, walker_of(county));
          }).empty());
}

TEST_CASE("a person without name, of no shop, or of another department's shop is refused", "[retailers]") {
    County county;
    auto command = clerk_of(county);
    command.name = " ";
    CHECK(refusal_code(decide(command, county.facts, walker_of(county))) == "rules.text_missing");
    command = clerk_of(county);
    command.to = Date{command.from.days - 1};
    CHECK(refusal_code(decide(command, county.facts, walker_of(county))) ==
          "retailers.person_ends_before_he_begins");
    command = clerk_of(county);
    command.retailer = id_of<Retailer>("none");
    CHECK(refusal_code(decide(command, county.facts, walker_of(county))) == "retailers.retailer_unknown");
    command = clerk_of(county);
    CHECK(refusal_code(decide(command, county.facts,
                              county.as(Role::market_manager, county.manager, county.second))) ==
          "auth.not_permitted");
}

TEST_CASE("nobody becomes a receiver for a day that is over", "[retailers]") {
    County county;
    auto command = clerk_of(county);
    command.from = Date{county.today.days - 1};
    CHECK(refusal_code(decide(command, county.facts, walker_of(county))) == "rules.day_in_past");
    county.facts.put(person_since(county, make_date(2026, 11, 1), false));
    command.seen_version = {1};
    command.from = make_date(2026, 10, 1);
    CHECK(refusal_code(decide(command, county.facts, walker_of(county))) == "retailers.person_has_begun");
    command.from = make_date(2026, 11, 1);
    CHECK(refusal_code(decide(command, county.facts, walker_of(county))) == "retailers.person_has_begun");
    command.may_receive = false;
    command.to = county.today;
    CHECK(row_in<ShopPerson>(decide(command, county.facts, walker_of(county)).value()).to == county.today);
}

TEST_CASE("an entry stays with its shop and is changed only as it was seen", "[retailers]") {
    County county;
    auto command = clerk_of(county);
    command.seen_version = {1};
    CHECK(refusal_code(decide(command, county.facts, walker_of(county))) == "retailers.person_unknown");
    county.facts.put(person_since(county, county.today, true), 2);
    CHECK(refusal_code(decide(command, county.facts, walker_of(county))) == "sync.changed_meanwhile");
    command.seen_version = {2};
    auto elsewhere = county.retailer;
    elsewhere.id = id_of<Retailer>("elsewhere");
    county.facts.put(elsewhere);
    command.retailer = elsewhere.id;
    CHECK(refusal_code(decide(command, county.facts, walker_of(county))) ==
          "retailers.person_keeps_retailer");
}

TEST_CASE("the persons of a shop move with the retailer", "[retailers]") {
    County county;
    county.facts.put(person_since(county, county.today, true));
    const MoveRetailer command{county.retailer.id, {1}, county.other_territory.id};
    const auto moved = decide(command, county.facts, walker_of(county)).value();
    CHECK(row_in<ShopPerson>(moved).territory == county.other_territory.id);
}

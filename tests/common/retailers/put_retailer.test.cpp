// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/retailers/put_retailer.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

PutRetailer new_retailer(const County& county) {
    PutRetailer command{.id = id_of<Retailer>("new"),
                        .licence_no = "000000000042",
                        .name = "New shop",
                        .holder = "Holder",
                        .territory = county.territory.id,
                        .order_weekday = Weekday::friday,
                        .licence_valid_to = make_date(2028, 1, 1)};
    command.profile.push_back({.id = id_of<RetailerProfile>("new"),
                               .size_class = SizeClass::medium,
                               .effective_from = county.today});
    command.contact.push_back({.phone = "123", .holder_birthday = make_date(1970, 1, 1)});
    return command;
}
PutRetailer same_retailer(const County& county) {
    const auto& row = county.retailer;
    return {.id = row.id,
            .seen_version = {1},
            .licence_no = row.licence_no,
            .name = row.name,
            .holder = row.holder,
            .address = row.address,
            .territory = row.territory,
            .order_weekday = row.order_weekday,
            .status = row.status,
            .licence_valid_to = row.licence_valid_to};
}
Context walker_of(const County& county) {
    return county.as(Role::customer_manager, county.walker, county.first);
}
template<class Change>
std::string refused_retailer(const County& county, const PutRetailer& base, Change change) {
    auto command = base;
    change(command);
    return refusal_code(decide(command, county.facts, walker_of(county)));
}

}

TEST_CASE("a new retailer comes with profile, contact and a counter row of each open month", "[retailers]") {
    County county;
    auto next = county.cycle;
    next.id = id_of<OrderCycle>("december");
    next.month = make_date(2026, 12, 1);
    county.facts.put(next);
    const auto made = decide(new_retailer(county), county.facts, walker_of(county)).value();
    CHECK(row_in<Retailer>(made).licence_no == "000000000042");
    CHECK(row_in<RetailerProfile>(made).size_class == SizeClass::medium);
    CHECK(row_in<RetailerProfile>(made).territory == county.territory.id);
    CHECK(row_in<RetailerContact>(made).id == retailer_contact_id(id_of<Retailer>("new")));
    REQUIRE(made.list().size() == 5);
    CHECK(row_in<QuotaPosition>(made, 0).month == county.month);
    CHECK(row_in<QuotaPosition>(made, 1).month == next.month);
    CHECK(row_in<QuotaPosition>(made, 1).cap == Cartons{0});
    CHECK(row_in<QuotaPosition>(made, 1).id == quota_position_id(id_of<Retailer>("new"), next.month));
}

TEST_CASE("a retailer is saved by those who care for his territory alone", "[retailers]") {
    const County county;
    const auto by = [&](Role role, const Employee& employee, const Department& department) {
        return refusal_code(
            decide(new_retailer(county), county.facts, county.as(role, employee, department)));
    };
    CHECK(by(Role::customer_manager, county.walker, county.first).empty());
    CHECK(by(Role::market_manager, county.manager, county.first).empty());
    CHECK(by(Role::service_staff, county.staff, county.first).empty());
    CHECK(by(Role::customer_manager, county.other_walker, county.first) == "auth.not_permitted");
    CHECK(by(Role::market_manager, county.manager, county.second) == "auth.not_permitted");
    CHECK(by(Role::order_desk, county.clerk, county.first) == "auth.not_permitted");
}

TEST_CASE("a licence number is exactly 12 digits and a new retailer needs a profile", "[retailers]") {
    const County county;
    const auto command = new_retailer(county);
    for (const char* number : {"", "12345678901", "1234567890123", "12345678901x", "１23456789012"})
        CHECK(refused_retailer(county, command, [&](PutRetailer& c) { c.licence_no = number; }) ==
              "retailers.licence_no_malformed");
    CHECK(refused_retailer(county, command, [](PutRetailer& c) { c.profile.clear(); }) ==
          "retailers.profile_missing");
    CHECK(refused_retailer(county, command, [](PutRetailer& c) { c.profile.push_back(c.profile[0]); }) ==
          "retailers.more_than_one_entry");
    CHECK(refused_retailer(county, command, [](PutRetailer& c) { c.profile[0].grade = Count{31}; }) ==
          "retailers.grade_out_of_range");
    CHECK(refused_retailer(county, command, [](PutRetailer& c) { c.name = " "; }) == "rules.text_missing");
    CHECK(refused_retailer(county, command, [](PutRetailer& c) { c.territory = id_of<Territory>("none"); }) ==
          "staff.territory_unknown");
}

TEST_CASE("a profile names a trade area of the list, or none", "[retailers]") {
    County county;
    auto command = new_retailer(county);
    command.profile[0].trade_area = id_of<TradeAreaKind>("school");
    CHECK(refusal_code(decide(command, county.facts, walker_of(county))) == "retailers.trade_area_unknown");
    county.facts.put(TradeAreaKind{.id = id_of<TradeAreaKind>("school"), .name = "学校"});
    const auto made = decide(command, county.facts, walker_of(county)).value();
    CHECK(row_in<RetailerProfile>(made).trade_area == id_of<TradeAreaKind>("school"));
}

TEST_CASE("a change of a retailer adds a profile from its day on and edits none in use", "[retailers]") {
    County county;
    auto command = same_retailer(county);
    command.name = "Other name";
    command.profile.push_back(
        {.id = id_of<RetailerProfile>("next"), .effective_from = make_date(2026, 12, 1)});
    command.contact.push_back({.phone = "456"});
    const auto changed = decide(command, county.facts, walker_of(county)).value();
    CHECK(row_in<Retailer>(changed).name == "Other name");
    CHECK(changed.list().size() == 3);
    county.facts.apply(changed);
    CHECK(county.facts.count<RetailerProfile>() == 2);
    command.profile[0].effective_from = make_date(2026, 11, 1);
    CHECK(refused_retailer(county, command, [](PutRetailer&) {}) == "rules.day_in_past");
    command.profile.clear();
    CHECK(refused_retailer(county, command, [](PutRetailer&) {}) == "sync.changed_meanwhile");
    command.seen_version = {2};
    CHECK(refused_retailer(county, command, [&](PutRetailer& c) {
              c.territory = county.other_territory.id;
          }) == "auth.not_permitted");
    CHECK(refused_retailer(county, command, [](PutRetailer& c) { c.contact[0].seen_version = {9}; }) ==
          "sync.changed_meanwhile");
    command.contact[0].seen_version = {1};
    const auto again = decide(command, county.facts, walker_of(county)).value();
    CHECK(row_in<RetailerContact>(again).phone == "456");
}

TEST_CASE("a retailer does not change his territory by being saved", "[retailers]") {
    const County county;
    auto command = same_retailer(county);
    command.territory = county.other_territory.id;
    const auto manager = county.as(Role::market_manager, county.manager, county.first);
    CHECK(refusal_code(decide(command, county.facts, manager)) == "retailers.territory_by_move_retailer");
}

TEST_CASE("a retailer who comes back gets the counter row that he lacks", "[retailers]") {
    County county;
    county.retailer.status = RetailerStatus::closed;
    county.facts.put(county.retailer);
    auto command = same_retailer(county);
    command.status = RetailerStatus::active;
    CHECK(decide(command, county.facts, walker_of(county)).value().list().size() == 1);
    county.facts.erase(county.position.id);
    const auto back = decide(command, county.facts, walker_of(county)).value();
    CHECK(row_in<QuotaPosition>(back).id == county.position.id);
    CHECK(other_answers(county.facts, [&] {
              return decide(command, county.facts, walker_of(county));
          }).empty());
}

TEST_CASE("with any facts withheld a new retailer is saved in full or not at all", "[retailers]") {
    County county;
    const auto command = new_retailer(county);
    CHECK(other_answers(county.facts, [&] {
              return decide(command, county.facts, walker_of(county));
          }).empty());
}

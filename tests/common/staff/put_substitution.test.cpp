// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/put_substitution.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

PutSubstitution new_substitution(const County& county) {
    return {.id = id_of<Substitution>("new"),
            .for_employee = county.walker.id,
            .by_employee = county.other_walker.id,
            .role = Role::customer_manager,
            .department = county.first.id,
            .from = county.today,
            .to = make_date(2026, 12, 4),
            .reason = "Ill"};
}
template<class Change> std::string refused_substitution(const County& county, Change change) {
    auto command = new_substitution(county);
    change(command);
    return refusal_code(decide(command, county.facts, county.administrator()));
}

}

TEST_CASE("somebody stands in for a role that the person holds", "[staff]") {
    County county;
    const auto made = decide(new_substitution(county), county.facts, county.administrator()).value();
    CHECK(row_in<Substitution>(made).department == county.first.id);
    CHECK(refused_substitution(county, [](PutSubstitution& c) { c.role = Role::market_manager; }) ==
          "staff.role_not_held");
    CHECK(refused_substitution(county, [&](PutSubstitution& c) { c.department = county.second.id; }) ==
          "staff.role_not_held");
    CHECK(refused_substitution(county, [](PutSubstitution& c) { c.by_employee = c.for_employee; }) ==
          "staff.substitutes_himself");
    CHECK(refused_substitution(county, [](PutSubstitution& c) { c.reason.clear(); }) == "rules.text_missing");
    CHECK(refused_substitution(county, [](PutSubstitution& c) { c.to = make_date(2026, 11, 23); }) ==
          "staff.ends_before_it_begins");
    CHECK(refused_substitution(county, [](PutSubstitution& c) { c.from = make_date(2026, 11, 23); }) ==
          "rules.day_in_past");
    CHECK(refused_substitution(county, [](PutSubstitution& c) { c.by_employee = id_of<Employee>("none"); }) ==
          "staff.employee_unknown");
    county.other_walker.active = false;
    county.facts.put(county.other_walker);
    CHECK(refused_substitution(county, [](PutSubstitution&) {}) == "staff.employee_not_active");
}

TEST_CASE("of a substitution that has begun only the last day and the reason change", "[staff]") {
    County county;
    auto command = new_substitution(county);
    county.facts.apply(decide(command, county.facts, county.administrator()).value());
    command.seen_version = {1};
    command.to = county.today;
    command.reason = "Back sooner";
    CHECK(row_in<Substitution>(decide(command, county.facts, county.administrator()).value()).to ==
          county.today);
    command.by_employee = county.clerk.id;
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) == "staff.substitution_begun");
    auto later = county.administrator();
    later.clock = instant_at(make_date(2026, 12, 5));
    command.to = make_date(2026, 12, 6);
    CHECK(refusal_code(decide(command, county.facts, later)) == "staff.substitution_over");
    command.seen_version = {3};
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) == "sync.changed_meanwhile");
}

TEST_CASE("with any facts withheld a substitution is decided in full or not at all", "[staff]") {
    County county;
    auto command = new_substitution(county);
    county.facts.apply(decide(command, county.facts, county.administrator()).value());
    command.seen_version = {1};
    CHECK(other_answers(county.facts, [&] {
              return decide(command, county.facts, county.administrator());
          }).empty());
}

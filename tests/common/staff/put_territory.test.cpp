// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/put_territory.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

PutTerritory new_territory(const County& county) {
    return {.id = id_of<Territory>("new"),
            .code = "D01-T03",
            .name = "Third",
            .department = county.first.id,
            .customer_manager = county.walker.id,
            .holder = id_of<TerritoryHolder>("new"),
            .effective_from = county.today};
}
template<class Change> std::string refused_territory(const County& county, Change change) {
    auto command = new_territory(county);
    change(command);
    return refusal_code(decide(command, county.facts, county.administrator()));
}

}

TEST_CASE("a new territory comes with its first holder", "[staff]") {
    const County county;
    const auto made = decide(new_territory(county), county.facts, county.administrator()).value();
    CHECK(row_in<Territory>(made).customer_manager == county.walker.id);
    CHECK(row_in<TerritoryHolder>(made).employee == county.walker.id);
    CHECK(row_in<TerritoryHolder>(made).territory == row_in<Territory>(made).id);
}

TEST_CASE("the holder of a territory is a customer manager of its department", "[staff]") {
    County county;
    CHECK(refused_territory(county, [&](PutTerritory& c) { c.customer_manager = county.far_walker.id; }) ==
          "staff.not_customer_manager_there");
    CHECK(refused_territory(county, [&](PutTerritory& c) { c.customer_manager = county.clerk.id; }) ==
          "staff.not_customer_manager_there");
    CHECK(refused_territory(county, [](PutTerritory& c) { c.customer_manager = id_of<Employee>("none"); }) ==
          "staff.employee_unknown");
    CHECK(refused_territory(county, [](PutTerritory& c) { c.holder.reset(); }) ==
          "staff.first_holder_missing");
    CHECK(refused_territory(county, [](PutTerritory& c) { c.effective_from = make_date(2026, 11, 25); }) ==
          "staff.first_holder_in_future");
    CHECK(refused_territory(county, [&](PutTerritory& c) { c.department = county.county.id; }) ==
          "staff.not_a_service_department");
    county.walker.active = false;
    county.facts.put(county.walker);
    CHECK(refused_territory(county, [](PutTerritory&) {}) == "staff.employee_not_active");
}

TEST_CASE("a territory is renamed, but keeps department and holder", "[staff]") {
    County county;
    PutTerritory command{.id = county.territory.id,
                         .seen_version = {1},
                         .code = "D01-T09",
                         .name = "New name",
                         .department = county.first.id,
                         .customer_manager = county.walker.id};
    const auto renamed = decide(command, county.facts, county.administrator()).value();
    CHECK(row_in<Territory>(renamed).code == "D01-T09");
    CHECK(renamed.list().size() == 1);
    command.customer_manager = county.other_walker.id;
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) ==
          "staff.holder_by_assign_territory");
    command.department = county.second.id;
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) ==
          "staff.territory_keeps_department");
    command.seen_version = {7};
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) == "sync.changed_meanwhile");
}

TEST_CASE("with any facts withheld a territory is decided in full or not at all", "[staff]") {
    County county;
    const auto command = new_territory(county);
    CHECK(other_answers(county.facts, [&] {
              return decide(command, county.facts, county.administrator());
          }).empty());
}

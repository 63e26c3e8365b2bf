// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/assign_territory.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

AssignTerritory to_other(const County& county, Date day) {
    return {.id = id_of<TerritoryHolder>("next"),
            .territory = county.territory.id,
            .seen_version = {1},
            .employee = county.other_walker.id,
            .effective_from = day};
}

}

TEST_CASE("a territory changes hands today at once, on a coming day later", "[staff]") {
    const County county;
    const auto at_once = decide(to_other(county, county.today), county.facts, county.administrator()).value();
    CHECK(row_in<Territory>(at_once).customer_manager == county.other_walker.id);
    CHECK(row_in<TerritoryHolder>(at_once).effective_from == county.today);
    const auto later =
        decide(to_other(county, make_date(2026, 12, 1)), county.facts, county.administrator()).value();
    CHECK(later.list().size() == 1);
    CHECK(row_in<TerritoryHolder>(later).employee == county.other_walker.id);
}

TEST_CASE("a territory goes to a customer manager of its department only, and not back in time", "[staff]") {
    const County county;
    auto command = to_other(county, county.today);
    command.employee = county.far_walker.id;
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) ==
          "staff.not_customer_manager_there");
    CHECK(refusal_code(decide(to_other(county, make_date(2026, 11, 23)), county.facts,
                              county.administrator())) == "rules.day_in_past");
    command.seen_version = {2};
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) == "sync.changed_meanwhile");
    command.territory = id_of<Territory>("none");
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) == "staff.territory_unknown");
}

TEST_CASE("with any facts withheld a territory is assigned in full or not at all", "[staff]") {
    County county;
    const auto command = to_other(county, county.today);
    CHECK(other_answers(county.facts, [&] {
              return decide(command, county.facts, county.administrator());
          }).empty());
}

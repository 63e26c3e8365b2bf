// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/hand_over_territory.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

TEST_CASE("the server hands a territory over on the day of its next holder, once", "[staff]") {
    County county;
    county.facts.put(TerritoryHolder{id_of<TerritoryHolder>("next"), county.territory.id,
                                     county.other_walker.id, make_date(2026, 12, 1)});
    const HandOverTerritory command{county.territory.id};
    CHECK(decide(command, county.facts, county.server()).value().list().empty());
    auto server = county.server();
    server.clock = instant_at(make_date(2026, 12, 1));
    const auto changes = decide(command, county.facts, server).value();
    CHECK(row_in<Territory>(changes).customer_manager == county.other_walker.id);
    county.facts.apply(changes);
    CHECK(decide(command, county.facts, server).value().list().empty());
    CHECK(other_answers(county.facts, [&] { return decide(command, county.facts, server); }).empty());
    CHECK(refusal_code(decide(HandOverTerritory{id_of<Territory>("none")}, county.facts, server)) ==
          "staff.territory_unknown");
}

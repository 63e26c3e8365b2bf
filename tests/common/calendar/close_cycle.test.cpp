// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/close_cycle.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

TEST_CASE("the server closes a cycle after its last batch day, once", "[calendar]") {
    County county;
    const CloseCycle command{county.cycle.id};
    auto late = county.server();
    late.clock = instant_at(make_date(2026, 11, 30), 24 * 60 - 1);
    CHECK(refusal_code(decide(command, county.facts, late)) == "calendar.too_early");
    late.clock = instant_at(make_date(2026, 12, 1));
    CHECK(other_answers(county.facts, [&] { return decide(command, county.facts, late); }).empty());
    const auto changes = decide(command, county.facts, late).value();
    CHECK(row_in<OrderCycle>(changes).state == CycleState::closed);
    county.facts.apply(changes);
    CHECK(decide(command, county.facts, late).value().list().empty());
    county.cycle.state = CycleState::planned;
    county.facts.put(county.cycle);
    CHECK(refusal_code(decide(command, county.facts, late)) == "calendar.cycle_not_open");
}

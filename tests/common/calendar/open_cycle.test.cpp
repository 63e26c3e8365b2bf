// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/open_cycle.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

#include "common/calendar/month_state.h"

TEST_CASE("the server opens a planned cycle when its time has come, once", "[calendar]") {
    County county;
    county.cycle.state = CycleState::planned;
    county.facts.put(county.cycle);
    const OpenCycle command{county.cycle.id};
    auto early = county.server();
    early.clock = {county.cycle.opens_at.ms - 1};
    CHECK(refusal_code(decide(command, county.facts, early)) == "calendar.too_early");
    CHECK(
        other_answers(county.facts, [&] { return decide(command, county.facts, county.server()); }).empty());
    const auto changes = decide(command, county.facts, county.server()).value();
    CHECK(row_in<OrderCycle>(changes).state == CycleState::open);
    county.facts.apply(changes);
    CHECK(decide(command, county.facts, county.server()).value().list().empty());
    CHECK(refusal_code(decide(OpenCycle{id_of<OrderCycle>("none")}, county.facts, early)) ==
          "calendar.cycle_unknown");
}

TEST_CASE("a month is open from the opening of its first cycle to the close of its last", "[calendar]") {
    County county;
    auto other = county.cycle;
    other.id = id_of<OrderCycle>("other");
    other.number = {5};
    const auto state = [&](CycleState first, CycleState second) {
        county.cycle.state = first;
        other.state = second;
        county.facts.put(county.cycle);
        county.facts.put(other);
        return month_state(county.facts, county.first.id, county.month).value();
    };
    CHECK(state(CycleState::planned, CycleState::planned) == MonthState::planned);
    CHECK(state(CycleState::open, CycleState::planned) == MonthState::open);
    CHECK(state(CycleState::closed, CycleState::planned) == MonthState::open);
    CHECK(open_months(county.facts, county.first.id, make_date(2026, 12, 1)).value() ==
          std::vector<Date>{county.month});
    CHECK(state(CycleState::closed, CycleState::closed) == MonthState::closed);
    CHECK(month_state(county.facts, county.second.id, county.month).value() == MonthState::unplanned);
    CHECK(open_months(county.facts, county.first.id, county.today).value().empty());
}

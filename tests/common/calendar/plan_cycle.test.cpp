// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/plan_cycle.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

// The first cycle of December: Tuesday to Friday, batch days after it.
PlanCycle december_plan(const County& county) {
    PlanCycle command{.id = id_of<OrderCycle>("december"),
                      .department = county.first.id,
                      .month = make_date(2026, 12, 1),
                      .number = {1},
                      .opens_at = instant_at(make_date(2026, 12, 1), 6 * 60),
                      .last_order_on = make_date(2026, 12, 4),
                      .last_sign_on = make_date(2026, 12, 7),
                      .last_batch_on = make_date(2026, 12, 8)};
    for (unsigned day = 1; day <= 4; ++day) {
        const auto date = make_date(2026, 12, day);
        command.days.push_back({.id = id_of<OrderDay>(to_text(date)),
                                .weekday = weekday(date),
                                .date = date,
                                .cutoff_at = instant_at(date, 17 * 60)});
    }
    command.days.push_back({.id = id_of<OrderDay>("batch"),
                            .kind = OrderDayKind::batch_only,
                            .weekday = Weekday::tuesday,
                            .date = make_date(2026, 12, 8),
                            .cutoff_at = instant_at(make_date(2026, 12, 8), 17 * 60)});
    return command;
}
Context planner(const County& county) { return county.as(Role::service_staff, county.staff, county.first); }
template<class Change> std::string refused_plan(const County& county, Change change) {
    auto command = december_plan(county);
    change(command);
    return refusal_code(decide(command, county.facts, planner(county)));
}

}

TEST_CASE("a cycle is planned with its order days", "[calendar]") {
    County county;
    const auto made = decide(december_plan(county), county.facts, planner(county)).value();
    CHECK(row_in<OrderCycle>(made).state == CycleState::planned);
    CHECK(made.list().size() == 6);
    CHECK(row_in<OrderDay>(made, 4).kind == OrderDayKind::batch_only);
    CHECK(row_in<OrderDay>(made, 4).cycle == id_of<OrderCycle>("december"));
}

TEST_CASE("service staff plan for their own department, the department head for all", "[calendar]") {
    const County county;
    auto command = december_plan(county);
    command.department = county.second.id;
    CHECK(refusal_code(decide(command, county.facts, planner(county))) == "auth.not_permitted");
    CHECK(refusal_code(
              decide(command, county.facts, county.as(Role::department_head, county.head, county.county)))
              .empty());
    CHECK(refusal_code(decide(command, county.facts, county.server())).empty());
    command.department = county.county.id;
    CHECK(refusal_code(decide(command, county.facts, county.server())) == "staff.not_a_service_department");
}

TEST_CASE("the days of a cycle lie in it and follow each other", "[calendar]") {
    const County county;
    CHECK(refused_plan(county, [](PlanCycle& c) { c.month = make_date(2026, 12, 2); }) ==
          "rules.not_first_of_month");
    CHECK(refused_plan(county, [](PlanCycle& c) { c.number = {}; }) == "calendar.number_zero");
    CHECK(refused_plan(county, [](PlanCycle& c) { c.last_sign_on = make_date(2026, 12, 3); }) ==
          "calendar.last_days_out_of_order");
    CHECK(refused_plan(county, [](PlanCycle& c) { c.last_batch_on = make_date(2026, 12, 6); }) ==
          "calendar.last_days_out_of_order");
    CHECK(refused_plan(county, [](PlanCycle& c) { c.days.erase(c.days.begin(), c.days.begin() + 4); }) ==
          "calendar.no_regular_day");
    CHECK(refused_plan(county, [](PlanCycle& c) { c.days[3].date = make_date(2026, 12, 5); }) ==
          "calendar.cutoff_before_its_day");
    CHECK(refused_plan(county, [](PlanCycle& c) { c.last_order_on = make_date(2026, 12, 3); }) ==
          "calendar.day_outside_cycle");
    CHECK(refused_plan(county, [](PlanCycle& c) { c.days[4].date = make_date(2026, 12, 4); }) ==
          "calendar.day_outside_cycle");
    CHECK(refused_plan(county, [](PlanCycle& c) {
              c.opens_at = instant_at(make_date(2026, 12, 1), 18 * 60);
          }) == "calendar.cutoff_before_opening");
    CHECK(refused_plan(county, [](PlanCycle& c) { c.days[2].weekday = c.days[1].weekday; }) ==
          "calendar.weekday_twice");
}

TEST_CASE("the cycles of a month have numbers of their own, and a closed month gets none", "[calendar]") {
    County county;
    const auto in_november = [](PlanCycle& c) { c.month = make_date(2026, 11, 1), c.number = {4}; };
    CHECK(refused_plan(county, in_november) == "calendar.number_taken");
    county.cycle.state = CycleState::closed;
    county.facts.put(county.cycle);
    CHECK(refused_plan(county, in_november) == "calendar.month_closed");
}

TEST_CASE("a planned cycle is planned anew, an open one is not", "[calendar]") {
    County county;
    auto command = december_plan(county);
    county.facts.apply(decide(command, county.facts, planner(county)).value());
    command.seen_version = {1};
    command.days.erase(command.days.begin());
    command.days.push_back({.id = id_of<OrderDay>("moved"),
                            .weekday = Weekday::tuesday,
                            .date = make_date(2026, 12, 2),
                            .cutoff_at = instant_at(make_date(2026, 12, 2), 17 * 60)});
    const auto changed = decide(command, county.facts, planner(county)).value();
    county.facts.apply(changed);
    CHECK(county.facts.each<OrderDay>("cycle", command.id).value().size() == 5);
    CHECK(county.facts.find(id_of<OrderDay>("moved")));
    CHECK(county.facts.find(id_of<OrderDay>("2026-12-01")).absent());
    CHECK(county.facts.find(id_of<OrderDay>("batch")).row().version() == 2);
    CHECK(refusal_code(decide(command, county.facts, planner(county))) == "sync.changed_meanwhile");
    auto opened = row_in<OrderCycle>(changed);
    opened.state = CycleState::open;
    county.facts.put(opened, 3);
    command.seen_version = {3};
    CHECK(refusal_code(decide(command, county.facts, planner(county))) == "calendar.cycle_begun");
}

TEST_CASE("with any facts withheld a cycle is planned in full or not at all", "[calendar]") {
    County county;
    auto command = december_plan(county);
    county.facts.apply(decide(command, county.facts, planner(county)).value());
    command.seen_version = {1};
    CHECK(
        other_answers(county.facts, [&] { return decide(command, county.facts, planner(county)); }).empty());
}

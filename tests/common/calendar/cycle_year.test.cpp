// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/cycle_year.h"

#include "common/calendar/set_workdays.h"
#include "common/policies/parameter.h"
#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

struct Year {
    County county;
    int ids = 0;

    ProposedCycles propose(int year, Date today) {
        return propose_cycles(county.first.id, year, today, county.facts,
                              [this] {
                                  return make_derived_uuid({"cycle year", std::to_string(++ids)});
                              })
            .value();
    }
    void holiday(Date from, Date to) {
        county.facts.apply(
            decide(SetWorkdays{.from = from, .to = to, .kind = WorkdayKind::holiday, .name = "节"},
                   county.facts, county.server())
                .value());
    }
    const PlanCycle& week(const ProposedCycles& proposed, Date monday) {
        for (const auto& cycle : proposed.cycles)
            if (monday <= date_of(cycle.opens_at) && date_of(cycle.opens_at).days < monday.days + 7)
                return cycle;
        throw std::out_of_range("no cycle of this week");
    }
};

}

TEST_CASE("a year has a cycle of five order days each week, of the month of its Monday", "[calendar]") {
    Year year;
    const auto proposed = year.propose(2027, year.county.today);
    CHECK(proposed.cycles.size() == 52);
    CHECK(proposed.left_out.empty());
    const auto& first = proposed.cycles.front();
    CHECK(first.month == make_date(2027, 1, 1));
    CHECK(first.number.value == 1);
    CHECK(first.last_order_on == make_date(2027, 1, 8));
    CHECK(first.last_sign_on == make_date(2027, 1, 11)); // the Monday after
    CHECK(first.last_batch_on == make_date(2027, 1, 12));
    CHECK(first.days.size() == 7);
    CHECK(first.days[0].cutoff_at == instant_at(make_date(2027, 1, 4), 17 * 60));
}

TEST_CASE("every proposed cycle may be planned", "[calendar]") {
    Year year;
    year.holiday(make_date(2027, 2, 15), make_date(2027, 2, 21));
    year.holiday(make_date(2027, 10, 1), make_date(2027, 10, 7));
    const auto staff = year.county.as(Role::service_staff, year.county.staff, year.county.first);
    for (const auto& cycle : year.propose(2027, year.county.today).cycles) {
        INFO(to_text(cycle.month) << ' ' << cycle.number.value);
        const auto planned = decide(cycle, year.county.facts, staff);
        REQUIRE(refusal_code(planned).empty());
        year.county.facts.apply(*planned);
    }
}

TEST_CASE("an order day on a holiday moves to the next working day of its week, else to the last before",
          "[calendar]") {
    Year year;
    const auto monday = make_date(2027, 4, 5);
    year.holiday(monday, monday);
    year.holiday(make_date(2027, 4, 9), make_date(2027, 4, 9));
    const auto proposed = year.propose(2027, year.county.today);
    const auto& week = year.week(proposed, monday);
    CHECK(week.days[0].weekday == Weekday::monday);
    CHECK(week.days[0].date == make_date(2027, 4, 6));
    CHECK(week.days[4].weekday == Weekday::friday);
    CHECK(week.days[4].date == make_date(2027, 4, 8));
    CHECK(week.last_sign_on == make_date(2027, 4, 12));
}

TEST_CASE("a week without a working day, or with a cycle already, gets none and is named", "[calendar]") {
    Year year;
    const auto monday = make_date(2027, 2, 15);
    year.holiday(monday, make_date(2027, 2, 21));
    auto proposed = year.propose(2027, year.county.today);
    REQUIRE(proposed.left_out.size() == 1);
    CHECK(proposed.left_out[0].monday == monday);
    CHECK(proposed.left_out[0].why == WeekWithout::no_working_day);
    year.county.facts.apply(decide(proposed.cycles[1], year.county.facts, year.county.server()).value());
    proposed = year.propose(2027, year.county.today);
    CHECK(proposed.left_out.size() == 2);
    CHECK(proposed.left_out[0].why == WeekWithout::planned_already);
    // Numbers go on behind the one that is there.
    CHECK(proposed.cycles[0].number.value == 3);
}

TEST_CASE("weeks that have begun are over, and the cut-off is the parameter's of the day", "[calendar]") {
    Year year;
    year.county.facts.put(Parameter{.id = id_of<Parameter>("cutoff"),
                                    .key = "orders.cutoff_time",
                                    .type = ParameterType::text,
                                    .value = "16:30",
                                    .department = {},
                                    .effective_from = make_date(2026, 12, 14),
                                    .reason = "r"});
    const auto proposed = year.propose(2026, year.county.today);
    CHECK(date_of(proposed.cycles.front().opens_at) == make_date(2026, 11, 30));
    CHECK(year.week(proposed, make_date(2026, 12, 7)).days[0].cutoff_at ==
          instant_at(make_date(2026, 12, 7), 17 * 60));
    CHECK(year.week(proposed, make_date(2026, 12, 14)).days[0].cutoff_at ==
          instant_at(make_date(2026, 12, 14), 16 * 60 + 30));
}

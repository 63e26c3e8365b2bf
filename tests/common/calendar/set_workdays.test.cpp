// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/set_workdays.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

Context staff_of(const County& county) { return county.as(Role::service_staff, county.staff, county.first); }
SetWorkdays holiday(Date from, Date to) {
    return {.from = from, .to = to, .kind = WorkdayKind::holiday, .name = "元旦"};
}

}

TEST_CASE("the days of a span become holidays, and one of them an ordinary day again", "[calendar]") {
    County county;
    const auto friday = make_date(2027, 1, 1);
    const auto command = holiday(friday, make_date(2027, 1, 3));
    const auto made = decide(command, county.facts, staff_of(county)).value();
    CHECK(made.list().size() == 3);
    CHECK(
        other_answers(county.facts, [&] { return decide(command, county.facts, staff_of(county)); }).empty());
    county.facts.apply(made);
    CHECK_FALSE(is_working_day(county.facts, friday).value());
    const SetWorkdays again{.from = friday, .to = friday, .kind = WorkdayKind::working, .name = {}};
    county.facts.apply(decide(again, county.facts, staff_of(county)).value());
    CHECK(is_working_day(county.facts, friday).value());
}

TEST_CASE("without a row the office works from Monday to Friday, and a moved working day is worked",
          "[calendar]") {
    County county;
    const auto saturday = make_date(2026, 11, 28);
    CHECK(is_working_day(county.facts, county.today).value());
    CHECK_FALSE(is_working_day(county.facts, saturday).value());
    const SetWorkdays moved{.from = saturday, .to = saturday, .kind = WorkdayKind::moved_working, .name = {}};
    county.facts.apply(decide(moved, county.facts, staff_of(county)).value());
    CHECK(is_working_day(county.facts, saturday).value());
}

TEST_CASE("a span that is empty, too long, past or without the holiday's name is refused", "[calendar]") {
    County county;
    const auto refused = [&](const SetWorkdays& command) {
        return refusal_code(decide(command, county.facts, staff_of(county)));
    };
    const Date later{county.today.days + 40};
    CHECK(refused(holiday(later, county.today)) == "calendar.span_ends_before_it_begins");
    CHECK(refused(holiday(county.today, Date{county.today.days + 31})) == "calendar.span_too_long");
    CHECK(refused(holiday(county.today, Date{county.today.days + 30})).empty());
    CHECK(refused(holiday(Date{county.today.days - 1}, later)) == "calendar.span_too_long");
    CHECK(refused(holiday(Date{county.today.days - 1}, county.today)) == "rules.day_in_past");
    auto nameless = holiday(later, later);
    nameless.name = {};
    CHECK(refused(nameless) == "rules.text_missing");
}

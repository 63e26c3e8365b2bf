// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/date.h"

#include <catch2/catch.hpp>

using namespace liangheng;

TEST_CASE("a date is written and read back", "[date]") {
    for (const auto* text : {"1969-12-31", "1970-01-01", "2008-02-29", "2026-11-24"})
        CHECK(to_text(*date_from_text(text)) == text);
}

TEST_CASE("a day that does not exist is no date", "[date]") {
    for (const auto* text : {"2026-02-29", "2026-13-01", "26-1-1", "2026-1", "", "2026-1-1-1", "abcd-01-01"})
        CHECK(date_from_text(text).has_value() == (std::string(text) == "2026-1"));
}

TEST_CASE("the office's day begins at 16:00 UTC of the day before", "[date]") {
    const auto day = make_date(2026, 11, 24);
    CHECK(to_text(instant_at(day)) == "2026-11-23T16:00:00.000Z");
    CHECK(date_of(instant_at(day)) == day);
    CHECK(date_of({instant_at(day).ms - 1}).days == day.days - 1);
    CHECK(time_from_text("2026-11-23T16:00:00Z") == instant_at(day));
}

TEST_CASE("months are added and day 31 becomes the last day", "[date]") {
    CHECK(add_months(make_date(2026, 1, 31), 1) == make_date(2026, 2, 28));
    CHECK(add_months(make_date(2026, 1, 31), -2) == make_date(2025, 11, 30));
    CHECK(month_of(make_date(2026, 11, 24)) == make_date(2026, 11, 1));
}

TEST_CASE("a half-year names the period of a bucket", "[date]") {
    CHECK(half_year_name(make_date(2026, 6, 30)) == "2026H1");
    CHECK(half_year_name(make_date(2026, 7, 1)) == "2026H2");
    CHECK(half_year_start(make_date(2026, 12, 31)) == make_date(2026, 7, 1));
    CHECK(weekday_of(make_date(2026, 11, 24)) == 2);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Civil days and instants. The office lives in Asia/Shanghai, a fixed +8 h; there is no clock in here.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace liangheng {

/// A civil day in Asia/Shanghai, counted from 1970-01-01. A month is the Date of its first day.
struct Date {
    std::int32_t days = 0;

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// An instant: milliseconds of UTC since 1970-01-01.
struct UtcTime {
    std::int64_t ms = 0;

    friend auto operator<=>(const UtcTime&, const UtcTime&) = default;
};

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t day_ms = 24 * 60 * minute_ms;
constexpr std::int64_t shanghai_offset_ms = 8 * 60 * minute_ms;

Date make_date(int year, unsigned month, unsigned day);
std::chrono::year_month_day civil(Date day);
/// First day of the month that holds this day.
Date month_of(Date day);
/// The same day of another month, day 31 becoming the last day where there is none.
Date add_months(Date day, int months);
/// 1 = Monday … 7 = Sunday.
int weekday_of(Date day);
/// The civil day in Asia/Shanghai that this instant falls on.
Date date_of(UtcTime instant);
/// The instant at which this day begins in Asia/Shanghai, plus some minutes.
UtcTime instant_at(Date day, int minutes = 0);
/// "2026H2": the half-year that names the period of a bucket (sync.md 6).
std::string half_year_name(Date day);
/// First day of the half-year that holds this day.
Date half_year_start(Date day);

/// "2026-11-24".
std::string to_text(Date day);
/// "2026-11-24T06:50:15.123Z".
std::string to_text(UtcTime instant);
/// Reads "2026-11-24", "2026-11", "20261124" or "2026/11/24"; nothing for a day that does not exist.
std::optional<Date> date_from_text(std::string_view text);
/// Reads what to_text(UtcTime) writes, milliseconds optional.
std::optional<UtcTime> time_from_text(std::string_view text);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/date.h"

#include "common/base/text.h"

#include <array>
#include <cstdio>

namespace liangheng {
namespace {

std::chrono::sys_days sys(Date day) { return std::chrono::sys_days{std::chrono::days{day.days}}; }
Date from_sys(std::chrono::sys_days day) {
    return {static_cast<std::int32_t>(day.time_since_epoch().count())};
}
std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

std::optional<Date> checked_date(std::int64_t year, std::int64_t month, std::int64_t day) {
    const std::chrono::year_month_day ymd{std::chrono::year{static_cast<int>(year)},
                                          std::chrono::month{static_cast<unsigned>(month)},
                                          std::chrono::day{static_cast<unsigned>(day)}};
    if (year < 1 || year > 9999 || !ymd.ok()) return std::nullopt;
    return from_sys(std::chrono::sys_days{ymd});
}

}

Date make_date(int year, unsigned month, unsigned day) {
    return from_sys(
        std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}});
}

std::chrono::year_month_day civil(Date day) { return std::chrono::year_month_day{sys(day)}; }

Date month_of(Date day) {
    const auto ymd = civil(day);
    return from_sys(std::chrono::sys_days{ymd.year() / ymd.month() / 1});
}

Date add_months(Date day, int months) {
    const auto ymd = civil(day);
    const auto target = ymd.year() / ymd.month() + std::chrono::months{months};
    const auto last = std::chrono::year_month_day_last{target / std::chrono::last};
    return from_sys(std::chrono::sys_days{target / std::min(ymd.day(), last.day())});
}

int weekday_of(Date day) { return static_cast<int>(std::chrono::weekday{sys(day)}.iso_encoding()); }

Date date_of(UtcTime instant) {
    return {static_cast<std::int32_t>(floor_div(instant.ms + shanghai_offset_ms, day_ms))};
}

UtcTime instant_at(Date day, int minutes) {
    return {day.days * day_ms - shanghai_offset_ms + minutes * minute_ms};
}

std::string half_year_name(Date day) {
    const auto ymd = civil(day);
    return std::to_string(static_cast<int>(ymd.year())) +
           (static_cast<unsigned>(ymd.month()) <= 6 ? "H1" : "H2");
}

Date half_year_start(Date day) {
    const auto ymd = civil(day);
    return make_date(static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()) <= 6 ? 1 : 7, 1);
}

std::string to_text(Date day) {
    const auto ymd = civil(day);
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                  static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
    return buffer.data();
}

std::string to_text(UtcTime instant) {
    const auto days = floor_div(instant.ms, day_ms);
    const auto rest = instant.ms - days * day_ms;
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02d.%03dZ", static_cast<int>(rest / 3'600'000),
                  static_cast<int>(rest / minute_ms % 60), static_cast<int>(rest / 1000 % 60),
                  static_cast<int>(rest % 1000));
    return to_text(Date{static_cast<std::int32_t>(days)}) + buffer.data();
}

std::optional<Date> date_from_text(std::string_view text) {
    std::array<std::string_view, 3> part;
    if (text.size() == 8 && text.find_first_of("-/") == text.npos) {
        part = {text.substr(0, 4), text.substr(4, 2), text.substr(6, 2)};
    } else {
        const auto first = text.find_first_of("-/");
        if (first == text.npos) return std::nullopt;
        const auto second = text.find_first_of("-/", first + 1);
        part[0] = text.substr(0, first);
        part[1] = second == text.npos ? text.substr(first + 1) : text.substr(first + 1, second - first - 1);
        part[2] = second == text.npos ? std::string_view{"1"} : text.substr(second + 1);
    }
    const auto year = parse_whole_number(part[0]);
    const auto month = parse_whole_number(part[1]);
    const auto day = parse_whole_number(part[2]);
    if (part[0].size() != 4 || part[1].size() > 2 || part[2].size() > 2 || !year || !month || !day)
        return std::nullopt;
    return checked_date(*year, *month, *day);
}

std::optional<UtcTime> time_from_text(std::string_view text) {
    if (text.size() < 20 || text[10] != 'T' || text.back() != 'Z' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto day = date_from_text(text.substr(0, 10));
    const auto hour = parse_whole_number(text.substr(11, 2));
    const auto minute = parse_whole_number(text.substr(14, 2));
    const auto second = parse_whole_number(text.substr(17, 2));
    std::optional<std::int64_t> ms = 0;
    if (text.size() == 24 && text[19] == '.')
        ms = parse_whole_number(text.substr(20, 3));
    else if (text.size() != 20)
        return std::nullopt;
    if (!day || !hour || !minute || !second || !ms || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    return UtcTime{day->days * day_ms + *hour * 3'600'000 + *minute * minute_ms + *second * 1000 + *ms};
}

}

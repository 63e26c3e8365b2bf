// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sql/filter_text.h"

#include "common/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace liangheng {
namespace {

// Longest first: two ideographic stops are the two dots of a range, one is a letter like others.
constexpr std::array<std::pair<std::string_view, std::string_view>, 11> signs{{
    {"。。", ".."},
    {"……", ".."},
    {"，", ","},
    {"、", ","},
    {"＞", ">"},
    {"＜", "<"},
    {"＝", "="},
    {"！", "!"},
    {"≥", ">="},
    {"≤", "<="},
    {"＂", "\""},
}};

// U+FF01 to U+FF5E are EF BC 81 to EF BD 9E.
std::optional<char> narrow_letter(std::string_view text) {
    if (text.size() < 3 || text[0] != '\xEF') return std::nullopt;
    const auto second = static_cast<unsigned char>(text[1]);
    const auto third = static_cast<unsigned char>(text[2]);
    if (second == 0xBC && third >= 0x81) return static_cast<char>(third - 0x81 + 0x21);
    if (second == 0xBD && third <= 0x9E) return static_cast<char>(third - 0x80 + 0x60);
    return std::nullopt;
}

constexpr std::string_view ideographic_blank = "\xE3\x80\x80";

std::optional<int> year_of(std::string_view digits) {
    const auto year = digits.size() == 4 ? parse_whole_number(digits) : std::nullopt;
    if (!year || *year < 1900) return std::nullopt;
    return static_cast<int>(*year);
}

// 1 to 2 digits between 1 and the greatest.
std::optional<unsigned> part_of_day(std::string_view digits, unsigned greatest) {
    const auto number = digits.size() <= 2 ? parse_whole_number(digits) : std::nullopt;
    if (!number || *number < 1 || *number > greatest) return std::nullopt;
    return static_cast<unsigned>(*number);
}

std::string with_dashes(std::string_view text) {
    std::string dashed;
    while (!text.empty()) {
        std::size_t skip = 1;
        for (const std::string_view mark : {"年", "月", "日"})
            if (text.starts_with(mark)) skip = mark.size();
        const bool mark = skip > 1 || text.front() == '/' || text.front() == '.';
        dashed += mark ? '-' : text.front();
        text.remove_prefix(skip);
    }
    while (dashed.ends_with('-')) dashed.pop_back();
    return dashed;
}

}

std::string narrow_signs(std::string_view text) {
    std::string narrow;
    while (!text.empty()) {
        const auto* sign = std::find_if(signs.begin(), signs.end(),
                                        [&](const auto& one) { return text.starts_with(one.first); });
        narrow += sign != signs.end() ? sign->second : text.substr(0, 1);
        text.remove_prefix(sign != signs.end() ? sign->first.size() : 1);
    }
    return narrow;
}

std::string narrow_all(std::string_view text) {
    const auto with_signs = narrow_signs(text);
    std::string_view rest = with_signs;
    std::string narrow;
    while (!rest.empty()) {
        if (const auto letter = narrow_letter(rest)) {
            narrow += *letter;
            rest.remove_prefix(3);
        } else if (rest.starts_with(ideographic_blank)) {
            narrow += ' ';
            rest.remove_prefix(ideographic_blank.size());
        } else {
            narrow += rest.front();
            rest.remove_prefix(1);
        }
    }
    return narrow;
}

std::vector<std::string_view> list_parts(std::string_view text) {
    std::vector<std::string_view> parts;
    bool in_quotes = false;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"') in_quotes = !in_quotes;
        if (text[at] != ',' || in_quotes) continue;
        parts.push_back(text.substr(begin, at - begin));
        begin = at + 1;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

std::optional<std::int64_t> hundredths_typed(std::string_view text) {
    if (text.ends_with('%')) text = trimmed(text.substr(0, text.size() - 1));
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const auto dot = text.find('.');
    const auto whole = parse_whole_number(text.substr(0, dot));
    std::string decimals(dot == text.npos ? "" : text.substr(dot + 1));
    if (!whole || *whole > 1'000'000'000'000'000 || decimals.size() > 2) return std::nullopt;
    decimals.resize(2, '0');
    const auto rest = parse_whole_number(decimals);
    if (!rest) return std::nullopt;
    const auto value = *whole * 100 + *rest;
    return negative ? -value : value;
}

std::optional<Days> days_from_text(std::string_view text) {
    const auto dashed = with_dashes(text);
    const std::string_view all = dashed;
    const auto first_dash = all.find('-');
    const auto year = year_of(all.substr(0, first_dash));
    if (!year) {
        // 20261124
        const auto day = all.size() == 8 && all_digits(all) ? date_from_text(all) : std::nullopt;
        if (!day) return std::nullopt;
        return Days{*day, *day};
    }
    if (first_dash == all.npos) return Days{make_date(*year, 1, 1), make_date(*year, 12, 31)};
    const auto rest = all.substr(first_dash + 1);
    const auto second_dash = rest.find('-');
    const auto month = part_of_day(rest.substr(0, second_dash), 12);
    if (!month) return std::nullopt;
    const auto begin = make_date(*year, *month, 1);
    const auto end = Date{add_months(begin, 1).days - 1};
    if (second_dash == rest.npos) return Days{begin, end};
    const auto number = part_of_day(rest.substr(second_dash + 1), 31);
    if (!number) return std::nullopt;
    const Date day{begin.days + static_cast<std::int32_t>(*number) - 1};
    if (day > end) return std::nullopt;
    return Days{day, day};
}

}

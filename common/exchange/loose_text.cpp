// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/loose_text.h"

#include "common/base/text.h"

#include <algorithm>
#include <array>

namespace liangheng {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// U+FF01 … U+FF5E are the plain characters once more; in UTF-8 EF BC 81 … EF BD 9E.
std::string half_width(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = [&](std::size_t at) {
            return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
        };
        const bool first =
            byte(i) == 0xef && byte(i + 1) == 0xbc && byte(i + 2) >= 0x81 && byte(i + 2) <= 0xbf;
        const bool second =
            byte(i) == 0xef && byte(i + 1) == 0xbd && byte(i + 2) >= 0x80 && byte(i + 2) <= 0x9e;
        if (!first && !second) {
            plain += text[i];
            continue;
        }
        plain += static_cast<char>(byte(i + 2) - (first ? 0x81 : 0x80) + (first ? 0x21 : 0x60));
        i += 2;
    }
    return plain;
}

// The whole part with its separators: "1,234,567". Nothing when the groups are no groups.
std::optional<std::string> without_separators(std::string_view whole) {
    std::string digits;
    std::size_t group = 0;
    bool separated = false;
    for (const char c : whole) {
        if (c == ',') {
            if (group == 0 || (separated ? group != 3 : group > 3)) return std::nullopt;
            separated = true;
            group = 0;
        } else if (is_digit(c)) {
            digits += c;
            ++group;
        } else {
            return std::nullopt;
        }
    }
    if (digits.empty() || (separated && group != 3)) return std::nullopt;
    return digits;
}

std::string padded(std::string_view digits) { return (digits.size() == 1 ? "0" : "") + std::string(digits); }

struct DayMarks {
    std::string_view year;
    std::string_view month;
    std::string_view day;
};
constexpr std::array day_marks{DayMarks{"-", "-", ""}, DayMarks{"/", "/", ""}, DayMarks{".", ".", ""},
                               DayMarks{"年", "月", "日"}, DayMarks{"年", "月", "号"}};

// Takes digits, up to `most`, and the mark behind them.
std::optional<std::string_view> take(std::string_view& text, std::size_t most, std::string_view mark) {
    std::size_t count = 0;
    while (count < text.size() && is_digit(text[count])) ++count;
    if (count == 0 || count > most || !text.substr(count).starts_with(mark)) return std::nullopt;
    const auto digits = text.substr(0, count);
    text.remove_prefix(count + mark.size());
    return digits;
}

std::optional<std::string> day_by(std::string_view text, const DayMarks& marks) {
    const auto year = take(text, 4, marks.year);
    if (!year || year->size() != 4) return std::nullopt;
    const auto month = take(text, 2, marks.month);
    if (!month) return std::nullopt;
    const auto begin = std::string(*year) + '-' + padded(*month);
    if (text.empty() && !marks.day.empty()) return begin;
    const auto day = take(text, 2, marks.day);
    if (!day || !text.empty()) return std::nullopt;
    return begin + '-' + padded(*day);
}

}

std::string plain_number(std::string_view text) {
    const auto plain = half_width(trimmed(text));
    std::string_view rest = plain;
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+')) rest.remove_prefix(1);
    const auto point = rest.find('.');
    const auto whole = without_separators(rest.substr(0, point));
    if (!whole) return std::string(text);
    if (point != rest.npos && !all_digits(rest.substr(point + 1))) return std::string(text);
    // "12.0" is 12; a person who writes it means a whole number.
    auto decimals = point == rest.npos ? std::string_view() : rest.substr(point + 1);
    const bool only_zeros = decimals.find_first_not_of('0') == decimals.npos;
    return (negative ? "-" : "") + *whole + (only_zeros ? "" : '.' + std::string(decimals));
}

std::string plain_day(std::string_view text) {
    const auto plain = half_width(trimmed(text));
    for (const auto& marks : day_marks)
        if (auto day = day_by(plain, marks)) return *day;
    return std::string(text);
}

std::optional<std::string> trailing_unit(std::string_view text) {
    const auto plain = half_width(trimmed(text));
    const auto end = plain.find_first_not_of("0123456789.,-");
    if (end == plain.npos || end == 0 || !is_digit(plain[end - 1])) return std::nullopt;
    auto unit = trimmed(std::string_view(plain).substr(end));
    // 条, 元, 档, or %; "12x" is only a slip.
    const bool word = !unit.empty() && (unit == "%" || static_cast<unsigned char>(unit.front()) >= 0x80);
    if (!word || std::any_of(unit.begin(), unit.end(), is_digit)) return std::nullopt;
    return std::string(unit);
}

bool lost_digits(std::string_view text) {
    text = trimmed(text);
    const auto mark = text.find_first_of("eE");
    if (mark == text.npos || mark == 0) return false;
    const auto number = text.substr(0, mark);
    auto exponent = text.substr(mark + 1);
    if (exponent.starts_with('+')) exponent.remove_prefix(1);
    const auto point = number.find('.');
    const bool one_digit = is_digit(number[0]) && (number.size() == 1 || point == 1);
    return one_digit && all_digits(exponent) && !exponent.empty() &&
           (point == number.npos || all_digits(number.substr(point + 1)));
}

bool is_total_word(std::string_view text) {
    std::string word;
    for (const char c : text)
        if (c != ' ' && c != ':') word += c;
    for (const std::string_view gone : {"\xe3\x80\x80", "："}) // the ideographic space, the wide colon
        for (auto at = word.find(gone); at != word.npos; at = word.find(gone)) word.erase(at, gone.size());
    return word == "合计" || word == "总计" || word == "小计";
}

}

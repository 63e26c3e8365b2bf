// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/xlsx_formats.h"

#include "common/base/date.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace liangheng {
namespace {

constexpr std::uint64_t last_row = 1'048'576;
constexpr std::size_t last_column = 16'384;
constexpr double largest_serial = 2'958'466; // the day after 9999-12-31
constexpr double exact_limit = 9'007'199'254'740'992.0;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// The first section of a code, without what stands for itself: quoted, escaped, padding, [colours].
std::string bare_code(std::string_view code) {
    std::string bare;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';') break;
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const auto close = std::min(code.find(']', i), code.size());
            const auto inside = code.substr(i + 1, close - i - 1);
            // Hours beyond a day are a duration, no day; but a number of days all the same.
            if (inside == "h" || inside == "hh" || inside == "mm" || inside == "ss") bare += 'h';
            i = close;
        } else {
            bare += lower(c);
        }
    }
    return bare;
}

std::optional<double> to_double(std::string_view raw) {
    double value = 0;
    if (raw.starts_with('+')) raw.remove_prefix(1);
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (error != std::errc() || end != raw.data() + raw.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::string printed(double value) {
    std::array<char, 64> text{};
    if (std::abs(value) < exact_limit && value == std::floor(value))
        std::snprintf(text.data(), text.size(), "%.0f", value == 0 ? 0.0 : value);
    else
        std::snprintf(text.data(), text.size(), "%.15g", value);
    std::string written = text.data();
    // What differs from a whole number behind the 15th digit is one.
    return written == "-0" ? "0" : written;
}

std::string money_text(double value) {
    const auto plain = printed(value);
    const auto point = plain.find('.');
    if (plain.find('e') != plain.npos) return plain;
    if (point == plain.npos) return plain + ".00";
    return plain.size() - point == 2 ? plain + '0' : plain;
}

}

NumberFormat built_in_format(unsigned number) {
    const auto is_between = [number](unsigned low, unsigned high) { return number >= low && number <= high; };
    if (is_between(14, 22) || is_between(27, 36) || is_between(45, 47) || is_between(50, 58))
        return {CellKind::date};
    if (number == 9 || number == 10) return {CellKind::percent};
    if (number == 2 || number == 4 || number == 7 || number == 8 || number == 39 || number == 40 ||
        number == 43 || number == 44)
        return {CellKind::money};
    return {};
}

NumberFormat format_of_code(std::string_view code) {
    const auto bare = bare_code(code);
    if (bare.empty() || bare.starts_with("general") || bare.starts_with("g/") || bare == "@") return {};
    if (bare.find_first_of("ymdhs") != bare.npos) return {CellKind::date};
    if (bare.find('%') != bare.npos) return {CellKind::percent};
    if (bare.find('e') != bare.npos || bare.find('/') != bare.npos) return {};
    if (bare.find_first_not_of('0') == bare.npos && bare.size() > 1) return {CellKind::number, bare.size()};
    const auto point = bare.find(".00");
    if (point != bare.npos && bare.substr(point + 3).find_first_of("0#?") == bare.npos)
        return {CellKind::money};
    return {};
}

std::optional<std::string> shown_number(std::string_view raw) {
    const auto value = to_double(raw);
    if (!value) return std::nullopt;
    return printed(*value);
}

std::optional<std::string> serial_date_text(double serial, bool from_1904) {
    if (!(serial >= 0) || serial >= largest_serial) return std::nullopt;
    auto day = static_cast<std::int64_t>(std::floor(serial));
    auto ms = std::llround((serial - std::floor(serial)) * day_ms);
    if (ms == day_ms) {
        ++day;
        ms = 0;
    }
    std::string text;
    if (from_1904)
        text = to_text(Date{make_date(1904, 1, 1).days + static_cast<std::int32_t>(day)});
    else if (day == 60)
        text = "1900-02-29";
    else if (day == 0)
        text = "1900-01-00";
    else
        text = to_text(Date{make_date(1899, 12, day < 60 ? 31 : 30).days + static_cast<std::int32_t>(day)});
    if (ms == 0) return text;
    std::array<char, 24> clock{};
    std::snprintf(clock.data(), clock.size(), "T%02d:%02d:%02d", static_cast<int>(ms / 3'600'000),
                  static_cast<int>(ms / 60'000 % 60), static_cast<int>(ms / 1000 % 60));
    text += clock.data();
    if (ms % 1000 == 0) return text;
    std::snprintf(clock.data(), clock.size(), ".%03d", static_cast<int>(ms % 1000));
    return text + clock.data();
}

std::string percent_text(double value) { return printed(value * 100) + '%'; }

std::optional<std::string> formatted_text(std::string_view raw, const NumberFormat& format, bool from_1904) {
    const auto value = to_double(raw);
    if (!value) return std::nullopt;
    if (format.kind == CellKind::date) return serial_date_text(*value, from_1904);
    if (format.kind == CellKind::percent) return percent_text(*value);
    if (format.kind == CellKind::money) return money_text(*value);
    auto text = printed(*value);
    if (text.size() < format.zeros && text.find_first_not_of("0123456789") == text.npos)
        text.insert(0, format.zeros - text.size(), '0');
    return text;
}

std::optional<CellPlace> cell_place(std::string_view text) {
    std::size_t column = 0;
    std::size_t letters = 0;
    while (letters < text.size() && letters < 4 && lower(text[letters]) >= 'a' && lower(text[letters]) <= 'z')
        column = column * 26 + static_cast<std::size_t>(lower(text[letters++]) - 'a' + 1);
    std::uint64_t row = 0;
    const auto digits = text.substr(letters);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), row);
    if (letters == 0 || digits.empty() || error != std::errc() || end != digits.data() + digits.size() ||
        row == 0 || row > last_row || column > last_column)
        return std::nullopt;
    return CellPlace{column - 1, row};
}

std::string cell_name(std::size_t column, std::uint64_t row) {
    std::string letters;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters + std::to_string(row);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/text.h"

#include <algorithm>
#include <charconv>

namespace liangheng {
namespace {

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

// Bytes of the character that starts here, 0 where it is not well formed.
std::size_t utf8_step(std::string_view rest) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    const auto continues = [&](std::size_t i) { return i < rest.size() && (byte(i) & 0xc0) == 0x80; };
    const unsigned lead = byte(0);
    if (lead < 0x80) return lead == 0 ? 0 : 1;
    if (lead < 0xc2) return 0;
    if (lead < 0xe0) return continues(1) ? 2 : 0;
    if (lead < 0xf0) {
        if (!continues(1) || !continues(2)) return 0;
        if (lead == 0xe0 && byte(1) < 0xa0) return 0;
        return lead == 0xed && byte(1) > 0x9f ? 0 : 3;
    }
    if (lead > 0xf4 || !continues(1) || !continues(2) || !continues(3)) return 0;
    if (lead == 0xf0 && byte(1) < 0x90) return 0;
    return lead == 0xf4 && byte(1) > 0x8f ? 0 : 4;
}

constexpr std::string_view ideographic_space = "\xe3\x80\x80";
constexpr std::string_view blanks = " \t\r\n";

}

std::string hex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        text += digits[static_cast<unsigned char>(c) >> 4];
        text += digits[static_cast<unsigned char>(c) & 15];
    }
    return text;
}

std::optional<std::string> unhex(std::string_view digits) {
    if (digits.size() % 2 != 0) return std::nullopt;
    std::string bytes;
    bytes.reserve(digits.size() / 2);
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const int high = hex_value(digits[i]);
        const int low = hex_value(digits[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<std::int64_t> parse_whole_number(std::string_view text) {
    if (text.empty() || text.size() > 18 || !all_digits(text)) return std::nullopt;
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::optional<std::int64_t> parse_signed_number(std::string_view text) {
    if (!text.starts_with('-')) return parse_whole_number(text);
    const auto number = parse_whole_number(text.substr(1));
    return number ? std::optional{-*number} : std::nullopt;
}

bool is_valid_utf8(std::string_view text) {
    while (!text.empty()) {
        const auto step = utf8_step(text);
        if (step == 0) return false;
        text.remove_prefix(step);
    }
    return true;
}

std::size_t utf8_length(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string_view trimmed(std::string_view text) {
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && blanks.find(text.front()) != blanks.npos) text.remove_prefix(1), again = true;
        while (!text.empty() && blanks.find(text.back()) != blanks.npos) text.remove_suffix(1), again = true;
        if (text.starts_with(ideographic_space)) text.remove_prefix(ideographic_space.size()), again = true;
        if (text.ends_with(ideographic_space)) text.remove_suffix(ideographic_space.size()), again = true;
    }
    return text;
}

}

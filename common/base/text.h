// SPDX-License-Identifier: GPL-3.0-or-later
// The few things that we do with text everywhere: hex, whole numbers, UTF-8 checks, trimming.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace liangheng {

std::string hex(std::string_view bytes);
std::optional<std::string> unhex(std::string_view digits);
/// A whole number without sign, blanks or leading plus, up to 18 digits; nothing otherwise.
std::optional<std::int64_t> parse_whole_number(std::string_view text);
/// As parse_whole_number, a leading minus allowed.
std::optional<std::int64_t> parse_signed_number(std::string_view text);
/// Well-formed UTF-8 without overlong forms, surrogates and NUL.
bool is_valid_utf8(std::string_view text);
/// Number of characters (code points) of valid UTF-8.
std::size_t utf8_length(std::string_view text);
/// Without blanks at both ends, the ideographic space included.
std::string_view trimmed(std::string_view text);
bool all_digits(std::string_view text);

}

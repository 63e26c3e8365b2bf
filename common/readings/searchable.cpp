// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/readings/searchable.h"

#include "common/base/text.h"

#include <algorithm>

namespace liangheng {
namespace {

// 0 for a sign, which nobody types in a search.
char32_t compared(char32_t character) {
    constexpr char32_t full_width = 0xff01;
    constexpr char32_t full_width_end = 0xff5e;
    if (character >= full_width && character <= full_width_end) character -= full_width - U'!';
    if (character >= U'A' && character <= U'Z') return character - U'A' + U'a';
    const bool plain = (character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9');
    if (character < 0xc0) return plain ? character : 0;
    const bool sign = (character >= 0x2000 && character <= 0x2bff) ||
                      (character >= 0x3000 && character <= 0x303f) ||
                      (character >= 0xfe10 && character <= 0xfe6f) || character >= 0xff00;
    return sign && character < 0x10000 ? 0 : character;
}

}

char32_t take_character(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    auto character = static_cast<char32_t>(length == 1 ? first : first & (0xff >> (length + 1)));
    for (std::size_t i = 1; i < length && i < text.size(); ++i)
        character = (character << 6) | (static_cast<unsigned char>(text[i]) & 0x3f);
    text.remove_prefix(std::min(length, text.size()));
    return character;
}

void append_character(std::string& text, char32_t character) {
    const auto byte = [&](char32_t bits) { text += static_cast<char>(bits); };
    if (character < 0x80) return byte(character);
    if (character < 0x800) {
        byte(0xc0 | (character >> 6));
    } else if (character < 0x10000) {
        byte(0xe0 | (character >> 12));
        byte(0x80 | ((character >> 6) & 0x3f));
    } else {
        byte(0xf0 | (character >> 18));
        byte(0x80 | ((character >> 12) & 0x3f));
        byte(0x80 | ((character >> 6) & 0x3f));
    }
    byte(0x80 | (character & 0x3f));
}

std::string searchable(std::string_view text) {
    std::string result;
    if (!is_valid_utf8(text)) return result;
    while (!text.empty())
        if (const auto character = compared(take_character(text))) append_character(result, character);
    return result;
}

}

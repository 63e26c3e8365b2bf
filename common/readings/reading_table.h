// SPDX-License-Identifier: GPL-3.0-or-later
// The table behind reading.h, made by make_reading_table while the program is built: the union of ICU's plain
// and name transforms, and in front of them resources/readings.txt.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace liangheng::reading_table {

/// Readings of the characters from `first` on: "dan shan", and behind a bar the order for people where it is
/// another one, "dan shan|shan dan". Empty: no character, or one without a reading.
struct Block {
    char32_t first;
    std::span<const char* const> readings;
};
/// By their first character.
extern const std::span<const Block> blocks;

/// A word whose characters are read in one certain way: "商行", "shang hang".
struct Word {
    std::string_view characters;
    std::string_view reading;
};
/// Longest first.
extern const std::span<const Word> words;

}

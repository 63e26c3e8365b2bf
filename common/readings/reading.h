// SPDX-License-Identifier: GPL-3.0-or-later
// How names are read, for search and order (desk.md 9). Characters with several readings give several: 烟酒行
// is found by yjh and by yjx. No Qt, no database; the desk keeps what is made here beside the row, and
// imports make mnemonics of it.
#pragma once

#include "common/schema/info.h"

#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

/// One way to read a name.
struct Reading {
    std::string full;     ///< "yanjiuhang"; letters and digits of the name stand in it in lower case
    std::string initials; ///< "yjh"; a Latin word or a number stays whole
};

/// Most readings of one name; with more characters of several readings than that, the later ones have their
/// usual reading only.
inline constexpr std::size_t most_readings = 32;

/// All readings of a name, the usual one first; one at least. `correction` is how staff say that it is read,
/// by syllables ("shan wen") or by initials alone ("sw"): it comes first, and the computed ones stay behind
/// it, so that nobody finds less than before. Empty: none.
std::vector<Reading> readings_of(std::string_view name, ReadAs as, std::string_view correction = {});

/// The usual initials as a mnemonic of at most `longest` bytes: "岚湾（细支）" -> "lwxz".
std::string usual_initials(std::string_view name, std::size_t longest);

/// What is kept beside a name (name_full, name_keys of common/sql/ddl.h).
struct ReadingKeys {
    std::string full; ///< lists are sorted by it: the usual reading
    /// " 永兴烟酒行 yongxingyanjiuhang … yxyjh … ": instr() finds a part, with a blank before it a beginning.
    std::string keys;
};
ReadingKeys reading_keys(std::string_view name, ReadAs as, std::string_view correction = {});

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for what goes wrong with a file, in both languages: programs without Qt print them in reports.
// Every code that common/exchange and cell_text refuse with stands in the table.
#pragma once

#include "common/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace liangheng {

enum class Language : std::uint8_t { en, zh };

/// A code with its sentences; {name} stands for the argument of that name.
struct FileSentence {
    std::string_view code;
    std::string_view en;
    std::string_view zh;
};
std::span<const FileSentence> file_sentences();

/// The sentence with the arguments filled in; for a code of elsewhere the code and its arguments.
std::string sentence(const Refusal& refusal, Language language);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk's programs say to a person on standard error: in both languages, because they may run before
// anybody has chosen one.
#pragma once

#include "common/base/result.h"

#include <span>
#include <string>
#include <string_view>

namespace liangheng {

/// A code of the desk's programs with its sentences; {name} stands for the argument of that name.
struct DeskSentence {
    std::string_view code;
    std::string_view zh;
    std::string_view en;
};
std::span<const DeskSentence> desk_sentences();

/// "中文 / English [code]"; for codes that only the translation files say in Chinese, the English sentence
/// alone.
std::string people_text(const Refusal& refusal);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The English sentence of each refusal code and of each code of a changed outcome. The translation files pick
// the sentences up by FIELD_LABEL; pages and the command line show them with the arguments filled in.
#pragma once

#include "common/base/result.h"

#include <span>
#include <string>
#include <string_view>

namespace liangheng {

/// A stable code and its sentence; `%{name}` stands for the argument of this name.
struct RefusalSentence {
    std::string_view code;
    const char* sentence;
};

/// All sentences, by code.
std::span<const RefusalSentence> refusal_sentences();

/// The sentence of a code, or null.
const char* refusal_sentence(std::string_view code);

/// A sentence, in whatever language, with its arguments; an argument that is not given shows as its name.
std::string fill_sentence(std::string_view sentence, const Arguments& arguments);

/// The English text of a refusal; the code itself when it has no sentence.
std::string refusal_text(const Refusal& refusal);

}

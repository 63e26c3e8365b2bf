// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of all codes, refused or changed or warned of, in both languages and without Qt: pages, the
// command lines and the reports of imports show them with the arguments filled in.
#pragma once

#include "common/base/result.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace liangheng {

/// A stable code and its sentences: what, where and what to do. `{name}` stands for the argument of this
/// name.
struct RefusalSentence {
    std::string_view code;
    std::string_view english;
    std::string_view chinese;
};

// The tables, each sorted by code.
std::span<const RefusalSentence> sentences_of_rules();
std::span<const RefusalSentence> sentences_of_link();
std::span<const RefusalSentence> sentences_of_files();
std::span<const RefusalSentence> sentences_of_programs();
std::span<const RefusalSentence> sentences_of_story();

/// All tables.
std::array<std::span<const RefusalSentence>, 5> refusal_sentences();

/// The sentences of a code, or null.
const RefusalSentence* find_sentence(std::string_view code);

/// A sentence, in whatever language, with its arguments; an argument that is not given shows as its name.
std::string fill_sentence(std::string_view sentence, const Arguments& arguments);

/// The sentence of a refusal; where its code has none, the code and its arguments.
std::string chinese_text(const Refusal& refusal);
std::string english_text(const Refusal& refusal);
/// "中文 / English": where nobody has chosen a language.
std::string both_texts(const Refusal& refusal);

}

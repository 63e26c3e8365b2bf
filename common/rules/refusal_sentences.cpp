// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rules/refusal_sentences.h"

#include <algorithm>

namespace liangheng {
namespace {

std::string bare_text(const Refusal& refusal) {
    std::string text = refusal.code;
    for (const auto& argument : refusal.arguments) text += ' ' + argument.name + '=' + argument.value;
    return text;
}

}

std::array<std::span<const RefusalSentence>, 5> refusal_sentences() {
    return {sentences_of_rules(), sentences_of_link(), sentences_of_files(), sentences_of_programs(),
            sentences_of_story()};
}

const RefusalSentence* find_sentence(std::string_view code) {
    for (const auto& table : refusal_sentences()) {
        const auto found =
            std::lower_bound(table.begin(), table.end(), code,
                             [](const RefusalSentence& row, std::string_view c) { return row.code < c; });
        if (found != table.end() && found->code == code) return &*found;
    }
    return nullptr;
}

std::string fill_sentence(std::string_view sentence, const Arguments& arguments) {
    std::string text;
    while (!sentence.empty()) {
        const auto begin = sentence.find('{');
        const auto end = begin == sentence.npos ? begin : sentence.find('}', begin);
        text += sentence.substr(0, end == sentence.npos ? sentence.npos : begin);
        if (end == sentence.npos) break;
        const auto name = sentence.substr(begin + 1, end - begin - 1);
        const auto given = std::find_if(arguments.begin(), arguments.end(),
                                        [&](const Argument& argument) { return argument.name == name; });
        text += given == arguments.end() ? std::string(name) : given->value;
        sentence.remove_prefix(end + 1);
    }
    return text;
}

std::string chinese_text(const Refusal& refusal) {
    const auto* found = find_sentence(refusal.code);
    return found ? fill_sentence(found->chinese, refusal.arguments) : bare_text(refusal);
}

std::string english_text(const Refusal& refusal) {
    const auto* found = find_sentence(refusal.code);
    return found ? fill_sentence(found->english, refusal.arguments) : bare_text(refusal);
}

std::string both_texts(const Refusal& refusal) {
    const auto* found = find_sentence(refusal.code);
    if (!found) return bare_text(refusal);
    return fill_sentence(found->chinese, refusal.arguments) + " / " +
           fill_sentence(found->english, refusal.arguments);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/refusal_words.h"

#include "client/widgets/field_text.h"
#include "common/rules/refusal_sentences.h"

#include <QLocale>

namespace liangheng {
namespace {

// An instant as a person reads it; every other argument stays as it is.
std::string argument_text(const std::string& value) {
    if (value.find('T') != value.npos)
        if (const auto instant = time_from_text(value)) return plain_text(time_text(*instant));
    return value;
}

}

QString words_of(const Refusal& refusal) {
    const auto* sentence = find_sentence(refusal.code);
    if (!sentence) return qt_text(refusal.code);
    auto arguments = refusal.arguments;
    for (auto& argument : arguments) argument.value = argument_text(argument.value);
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return qt_text(fill_sentence(chinese ? sentence->chinese : sentence->english, arguments));
}

}

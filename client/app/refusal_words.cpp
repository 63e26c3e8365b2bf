// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/refusal_words.h"

#include "client/program/desk_texts.h"
#include "client/widgets/field_text.h"
#include "common/rules/refusal_sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace liangheng {
namespace {

// An instant as a person reads it; every other argument stays as it is.
std::string argument_text(const std::string& value) {
    if (value.find('T') != value.npos)
        if (const auto instant = time_from_text(value)) return plain_text(time_text(*instant));
    return value;
}

// The codes of the desk's own files and line have their sentences in both languages beside each other.
QString desk_words(const Refusal& refusal) {
    const auto all = desk_sentences();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto& sentence) { return sentence.code == refusal.code; });
    if (found == all.end()) return {};
    auto text = qt_text(QLocale().language() == QLocale::Chinese ? found->zh : found->en);
    for (const auto& argument : refusal.arguments)
        text.replace(QStringLiteral("{%1}").arg(qt_text(argument.name)), qt_text(argument.value));
    return text;
}

}

QString words_of(const Refusal& refusal) {
    const auto* sentence = refusal_sentence(refusal.code);
    if (!sentence) {
        const auto words = desk_words(refusal);
        return words.isEmpty() ? qt_text(refusal.code) : words;
    }
    auto arguments = refusal.arguments;
    for (auto& argument : arguments) argument.value = argument_text(argument.value);
    return qt_text(fill_sentence(plain_text(QCoreApplication::translate("refusal", sentence)), arguments));
}

}

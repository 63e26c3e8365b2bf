// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/quantity_edit.h"

namespace liangheng {
namespace {

// Ten million cartons are more than any department ever sells.
constexpr qsizetype most_digits = 7;

QString digits_of(const QString& text) {
    QString digits;
    for (const auto character : text)
        if (const auto value = character.digitValue(); value >= 0) digits += QChar('0' + value);
    return digits.left(most_digits);
}

}

std::optional<std::int64_t> quantity_from_text(const QString& text) {
    QString digits;
    for (const auto character : text) {
        if (character.isSpace() || character == u',' || character == u'，') continue;
        if (character.digitValue() < 0) return std::nullopt;
        digits += QChar('0' + character.digitValue());
    }
    if (digits.isEmpty() || digits.size() > most_digits) return std::nullopt;
    return digits.toLongLong();
}

QuantityEdit::QuantityEdit(QWidget* parent) : QLineEdit(parent) {
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhDigitsOnly);
    connect(this, &QLineEdit::textChanged, this, &QuantityEdit::clean);
}

std::optional<std::int64_t> QuantityEdit::value() const { return quantity_from_text(text()); }

void QuantityEdit::set_value(std::optional<std::int64_t> value) {
    setText(value ? QString::number(*value) : QString());
}

void QuantityEdit::clean() {
    const auto typed = text();
    if (typed == QLatin1String("..") && above_) {
        set_value(above_);
        return;
    }
    // One dot may be the first half of "..".
    const auto wanted = typed == QLatin1String(".") && above_ ? typed : digits_of(typed);
    if (wanted != typed) {
        setText(wanted);
        return;
    }
    Q_EMIT value_changed();
}

}

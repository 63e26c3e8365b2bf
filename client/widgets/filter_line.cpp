// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/filter_line.h"

#include "client/widgets/enter_guard.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QShortcut>

namespace liangheng {
namespace {

constexpr int pause_ms = 150;

}

FilterLine::FilterLine(QWidget* parent) : QLineEdit(parent) {
    addAction(icon("search"), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    pause_.setSingleShot(true);
    pause_.setInterval(pause_ms);
    connect(&pause_, &QTimer::timeout, this, &FilterLine::apply_now);
    connect(this, &QLineEdit::textChanged, &pause_, qOverload<>(&QTimer::start));
    new EnterGuard(this, [this](Direction) { apply_now(); });
    retranslate();
}

std::vector<std::string> FilterLine::words() const {
    std::vector<std::string> words;
    // The ideographic space separates words as well.
    for (const auto& word : text().simplified().split(u' ', Qt::SkipEmptyParts))
        words.push_back(plain_text(word));
    return words;
}

void FilterLine::apply_now() {
    pause_.stop();
    auto now = words();
    if (now == told_) return;
    told_ = std::move(now);
    Q_EMIT words_changed();
}

void FilterLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        apply_now();
        return;
    }
    if (event->key() == Qt::Key_Down && list_) {
        apply_now();
        return list_->setFocus(Qt::OtherFocusReason);
    }
    QLineEdit::keyPressEvent(event);
}

void FilterLine::say_what(const QString& fields) {
    fields_ = fields;
    retranslate();
}

void FilterLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QLineEdit::changeEvent(event);
}

void FilterLine::retranslate() {
    setPlaceholderText(fields_.isEmpty() ? tr("Search") : tr("Search: %1").arg(fields_));
    setAccessibleName(tr("Search in the list"));
    setToolTip(tr("Search in the list (Ctrl+F)"));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/choice_editor.h"

#include "client/widgets/field_text.h"

#include <QComboBox>
#include <QKeyEvent>

namespace liangheng {

ChoiceEditor::ChoiceEditor(const FieldInfo& field) : FieldEditor(field), box_(new QComboBox) {
    fill();
    // The filter that is asked first comes last: Enter moves on before the box sees it.
    watch(box_);
    new EnterGuard(box_);
    connect(box_, &QComboBox::activated, this, &FieldEditor::edited);
}

// An empty line stands first: nothing chosen.
void ChoiceEditor::fill() {
    box_->addItem(QString(), -1);
    if (field().kind == Kind::boolean) {
        for (const int value : {1, 0}) box_->addItem(display_text(field(), Cell::of(value)), value);
        return;
    }
    for (const auto& value : field().enumeration->values)
        box_->addItem(value_label(*field().enumeration, value.value), value.value);
}

QWidget* ChoiceEditor::widget() const { return box_; }
bool ChoiceEditor::empty() const { return box_->currentIndex() <= 0; }

Result<OwnedCell> ChoiceEditor::value() const {
    if (!empty()) return OwnedCell::of(box_->currentData().toLongLong());
    if (field().optional) return OwnedCell::null();
    return refuse_value("value.missing", field(), {}, {});
}

void ChoiceEditor::show(const OwnedCell& value) {
    const auto at = value.is_null() ? 0 : box_->findData(static_cast<qlonglong>(value.integer));
    box_->setCurrentIndex(std::max(0, at));
}

QString ChoiceEditor::typed() const { return empty() ? QString() : box_->currentData().toString(); }

void ChoiceEditor::type(const QString& text) {
    box_->setCurrentIndex(std::max(0, box_->findData(text.isEmpty() ? -1 : text.toInt())));
}

void ChoiceEditor::set_read_only(bool read_only) { box_->setEnabled(!read_only); }

void ChoiceEditor::retranslate() {
    const auto at = box_->currentIndex();
    box_->clear();
    fill();
    box_->setCurrentIndex(at);
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event) {
    // F7 opens the choices, as it opens every list of a form.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F7) {
        box_->showPopup();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

}

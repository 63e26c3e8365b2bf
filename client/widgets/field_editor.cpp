// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/field_editor.h"

#include "client/widgets/choice_editor.h"
#include "client/widgets/line_editor.h"
#include "client/widgets/lookup_editor.h"

#include <QKeyEvent>

namespace liangheng {

void FieldEditor::watch(QWidget* widget) { widget->installEventFilter(this); }

bool FieldEditor::has_own_undo(bool) const { return false; }

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason) Q_EMIT left();
    }
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        const bool redo = key->matches(QKeySequence::Redo);
        if ((undo || redo) && !has_own_undo(redo)) {
            Q_EMIT undo_wanted(redo);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

std::unique_ptr<FieldEditor> make_editor(const FieldInfo& field, const EditorParts& parts) {
    if (field.kind == Kind::id) return std::make_unique<LookupEditor>(field, parts);
    if (field.kind == Kind::enumeration || field.kind == Kind::boolean)
        return std::make_unique<ChoiceEditor>(field);
    if (field.kind == Kind::date) return std::make_unique<DateEditor>(field, parts);
    return std::make_unique<LineEditor>(field, parts);
}

}

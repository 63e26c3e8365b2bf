// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/enter_guard.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTimer>

#include <utility>

namespace liangheng {
namespace {

bool is_enter(const QKeyEvent& key) {
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) return false;
    return (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

}

void move_focus(QWidget& from, Direction direction) {
    const bool backward = direction == Direction::backward;
    QWidget* next = &from;
    do next = backward ? next->previousInFocusChain() : next->nextInFocusChain();
    while (next != &from && (!(next->focusPolicy() & Qt::TabFocus) || !next->isEnabled() ||
                             !next->isVisibleTo(from.window()) || from.isAncestorOf(next)));
    next->setFocus(backward ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

EnterGuard::EnterGuard(QWidget* widget, Action action)
    : QObject(widget), widget_(widget), action_(std::move(action)) {
    widget->installEventFilter(this);
}

bool EnterGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::InputMethod) {
        const bool composes = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
        // Some input methods send the Enter that ended the composition on, right behind it.
        if (composing_ && !composes) {
            just_committed_ = true;
            QTimer::singleShot(0, this, [this] { just_committed_ = false; });
        }
        composing_ = composes;
        return false;
    }
    if (event->type() == QEvent::FocusOut) composing_ = false;
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (!is_enter(key)) return false;
    if (composing()) return true;
    const auto direction = key.modifiers() & Qt::ShiftModifier ? Direction::backward : Direction::forward;
    if (action_)
        action_(direction);
    else if (widget_)
        move_focus(*widget_, direction);
    return true;
}

}

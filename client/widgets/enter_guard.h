// SPDX-License-Identifier: GPL-3.0-or-later
// What Enter does in an entry field: it moves on, and never acts on what an input method is still composing.
// Every entry widget has one.
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace liangheng {

enum class Direction : std::uint8_t { forward, backward };

/// Gives the focus to the next field, or with `backward` to the one before.
void move_focus(QWidget& from, Direction direction);

class EnterGuard : public QObject {
    Q_OBJECT
public:
    using Action = std::function<void(Direction)>;

    /// Watches the widget. Enter runs the action, Shift+Enter runs it backward; without an action the focus
    /// moves.
    explicit EnterGuard(QWidget* widget, Action action = {});

    /// True while an input method composes, and until the event that ended the composition is over.
    bool composing() const { return composing_ || just_committed_; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QWidget> widget_;
    Action action_;
    bool composing_ = false;
    bool just_committed_ = false;
};

}

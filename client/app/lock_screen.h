// SPDX-License-Identifier: GPL-3.0-or-later
// What stands before the pages while the desk is locked. The pages stay as they are; the password of the
// person brings them back: that of his last sign-in here, or the server's word.
#pragma once

#include "client/app/desk_session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace liangheng {

class StateBar;

class LockScreen : public QWidget {
    Q_OBJECT
public:
    /// Wrong tries before one must wait.
    static constexpr int free_tries = 5;
    static constexpr int wait_ms = 30'000;

    explicit LockScreen(DeskSession& session, QWidget* parent = nullptr);

    /// Empty, the cursor in the field.
    void begin();
    QLineEdit& password() { return *password_; }
    StateBar& bar() { return *bar_; }
    void unlock();

Q_SIGNALS:
    void unlocked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void wrong(const QString& words);
    void open();

    DeskSession& session_;
    QLabel* who_;
    QLabel* label_;
    QLineEdit* password_;
    QPushButton* unlock_;
    StateBar* bar_;
    QTimer pause_;
    int wrong_tries_ = 0;
    bool asking_ = false; ///< the server
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A person changes his own password: the present one, the new one twice. Needs the link.
#pragma once

#include "client/app/desk_session.h"
#include "client/app/password_fields.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace liangheng {

class StateBar;

class PasswordDialog : public QDialog {
    Q_OBJECT
public:
    PasswordDialog(DeskSession& session, QWidget* parent);

    QLineEdit& present() { return *present_; }
    PasswordFields& fields() { return *fields_; }
    StateBar& bar() { return *bar_; }
    void change();

    void reject() override;

private:
    void set_busy(bool busy);

    DeskSession& session_;
    QLineEdit* present_;
    PasswordFields* fields_;
    StateBar* bar_;
    QPushButton* change_;
};

}

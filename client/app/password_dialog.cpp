// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/password_dialog.h"

#include "client/app/refusal_words.h"
#include "client/widgets/enter_guard.h"
#include "client/widgets/field_text.h"
#include "client/widgets/measure.h"
#include "client/widgets/page_state.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace liangheng {

PasswordDialog::PasswordDialog(DeskSession& session, QWidget* parent)
    : QDialog(parent),
      session_(session),
      present_(new QLineEdit),
      bar_(new StateBar(Status::bad)),
      change_(new QPushButton(tr("Change the password"))) {
    setWindowTitle(tr("Change the password of %1").arg(session_.user_name()));
    present_->setEchoMode(QLineEdit::Password);
    auto* form = new QFormLayout;
    auto* label = new QLabel(tr("Present password"));
    label->setBuddy(present_);
    form->addRow(label, present_);
    fields_ = new PasswordFields(*form);
    fields_->setParent(this);
    auto* cancel = new QPushButton(tr("Keep the old one"));
    for (auto* button : {change_, cancel}) button->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(change_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(bar_);
    column->addStretch(1);
    column->addLayout(foot);
    setMinimumWidth(letters(fontMetrics(), 56));
    new EnterGuard(present_);
    new EnterGuard(&fields_->again(), [this](Direction direction) {
        if (direction == Direction::backward)
            move_focus(fields_->again(), direction);
        else
            change();
    });
    connect(change_, &QPushButton::clicked, this, &PasswordDialog::change);
    connect(cancel, &QPushButton::clicked, this, &PasswordDialog::reject);
    connect(&session_, &DeskSession::password_accepted, this, &QDialog::accept);
    connect(&session_, &DeskSession::password_refused, this, [this](const Refusal& reason) {
        set_busy(false);
        bar_->set_status(Status::bad);
        bar_->say(words_of(reason));
        present_->selectAll();
        present_->setFocus();
    });
    present_->setFocus();
}

void PasswordDialog::change() {
    if (session_.proving_password()) return;
    auto trouble = fields_->trouble(present_->text());
    if (present_->text().isEmpty()) trouble = tr("Please type the present password.");
    bar_->set_status(trouble.isEmpty() ? Status::info : Status::bad);
    bar_->say(trouble.isEmpty() ? tr("Changing the password …") : trouble);
    if (!trouble.isEmpty()) return;
    set_busy(true);
    session_.change_password(plain_text(present_->text()), plain_text(fields_->wanted()));
}

// The server may have taken it already: the answer is waited for.
void PasswordDialog::reject() {
    if (!session_.proving_password()) QDialog::reject();
}

void PasswordDialog::set_busy(bool busy) {
    change_->setEnabled(!busy);
    present_->setEnabled(!busy);
    fields_->set_enabled(!busy);
}

}

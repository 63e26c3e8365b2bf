// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/lock_screen.h"

#include "client/app/refusal_words.h"
#include "client/widgets/enter_guard.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"
#include "client/widgets/page_state.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace liangheng {

LockScreen::LockScreen(DeskSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      who_(new QLabel),
      label_(new QLabel),
      password_(new QLineEdit),
      unlock_(new QPushButton),
      bar_(new StateBar(Status::bad)) {
    auto big = who_->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    who_->setFont(big);
    password_->setEchoMode(QLineEdit::Password);
    label_->setBuddy(password_);
    auto* box = new QWidget;
    box->setMinimumWidth(letters(fontMetrics(), 50));
    auto* row = new QHBoxLayout;
    row->addWidget(label_);
    row->addWidget(password_, 1);
    row->addWidget(unlock_);
    auto* middle = new QVBoxLayout(box);
    middle->setSpacing(letters(fontMetrics(), 2));
    middle->addWidget(who_);
    middle->addLayout(row);
    middle->addWidget(bar_);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(box);
    across->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(across);
    column->addStretch(3);
    new EnterGuard(password_, [this](Direction) { unlock(); });
    connect(unlock_, &QPushButton::clicked, this, &LockScreen::unlock);
    pause_.setSingleShot(true);
    pause_.setInterval(wait_ms);
    connect(&pause_, &QTimer::timeout, this, [this] {
        wrong_tries_ = 0;
        begin();
    });
    connect(&session_, &DeskSession::password_accepted, this, [this] {
        if (std::exchange(asking_, false)) open();
    });
    connect(&session_, &DeskSession::password_refused, this, [this](const Refusal& reason) {
        if (std::exchange(asking_, false)) wrong(words_of(reason));
    });
    retranslate();
}

void LockScreen::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void LockScreen::retranslate() {
    who_->setText(tr("Locked for %1").arg(session_.user_name()));
    label_->setText(tr("Password"));
    password_->setAccessibleName(tr("Password"));
    unlock_->setText(tr("Unlock"));
}

void LockScreen::begin() {
    retranslate();
    password_->clear();
    password_->setEnabled(!pause_.isActive());
    unlock_->setEnabled(!pause_.isActive());
    if (!pause_.isActive()) bar_->say({});
    password_->setFocus();
}

void LockScreen::unlock() {
    if (asking_ || pause_.isActive() || password_->text().isEmpty()) return;
    const auto typed = plain_text(password_->text());
    if (session_.knows_password(typed)) return open();
    // Perhaps it was changed at another desk.
    if (!session_.office().online()) return wrong(tr("This is not the password of the last sign-in."));
    asking_ = true;
    session_.prove_password(typed);
}

void LockScreen::open() {
    wrong_tries_ = 0;
    password_->clear();
    bar_->say({});
    Q_EMIT unlocked();
}

void LockScreen::wrong(const QString& words) {
    bar_->say(words);
    password_->selectAll();
    password_->setFocus();
    if (++wrong_tries_ < free_tries) return;
    pause_.start();
    password_->setEnabled(false);
    unlock_->setEnabled(false);
    bar_->say(tr("Too many wrong passwords. Wait for %n second(s).", nullptr, wait_ms / 1000));
}

}

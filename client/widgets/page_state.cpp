// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/page_state.h"

#include "client/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace liangheng {
namespace {

const char* icon_name(Status status) {
    switch (status) {
    case Status::ok:
        return "ok";
    case Status::warn:
        return "warn";
    case Status::bad:
        return "bad";
    case Status::info:
        break;
    }
    return "info";
}

}

StateBar::StateBar(Status status, QWidget* parent)
    : QFrame(parent), status_(status), icon_(new QLabel), text_(new QLabel), button_(new QToolButton) {
    setAutoFillBackground(true);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setFocusPolicy(Qt::NoFocus);
    button_->hide();
    connect(button_, &QToolButton::clicked, this, [this] {
        if (action_) action_();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    row->addWidget(button_);
    hide();
    recolour();
}

void StateBar::set_status(Status status) {
    status_ = status;
    recolour();
}

void StateBar::say(const QString& sentence) {
    text_->setText(sentence);
    setVisible(!sentence.isEmpty());
}

QString StateBar::sentence() const { return text_->text(); }

void StateBar::offer(const QString& text, std::function<void()> action) {
    button_->setText(text);
    button_->setVisible(!text.isEmpty());
    action_ = std::move(action);
}

void StateBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && !colouring_) recolour();
    QFrame::changeEvent(event);
}

void StateBar::recolour() {
    colouring_ = true;
    auto own = parentWidget() ? parentWidget()->palette() : QPalette();
    own.setColor(QPalette::Window, status_bar_colour(own, status_));
    setPalette(own);
    icon_->setPixmap(icon(icon_name(status_)).pixmap(fontMetrics().height(), fontMetrics().height()));
    colouring_ = false;
}

PageState::PageState(QWidget* parent)
    : QWidget(parent),
      offline_(new StateBar(Status::warn, this)),
      error_(new StateBar(Status::bad, this)),
      notice_(new StateBar(Status::info, this)),
      empty_(new StateBar(Status::info, this)),
      loading_(new StateBar(Status::info, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (auto* bar : {error_, offline_, notice_, loading_, empty_}) column->addWidget(bar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void PageState::set_loading(std::optional<int> percent) {
    percent_ = percent;
    retranslate();
}

bool PageState::loading() const { return percent_.has_value(); }

void PageState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PageState::retranslate() {
    loading_->say(percent_ ? tr("Loading %1 %. What has come already can be used.").arg(*percent_)
                           : QString());
}

}

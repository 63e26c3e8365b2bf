// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/jobs/job_entry.h"

#include "client/jobs/job_service.h"
#include "client/jobs/job_words.h"
#include "client/widgets/elided_label.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace liangheng {
namespace {

constexpr int entry_letters = 44;

}

JobEntry::JobEntry(JobService& jobs, QWidget* parent)
    : QWidget(parent), jobs_(jobs), text_(new ElidedLabel), cancel_(new QToolButton), list_(new QToolButton) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (auto* button : {cancel_, list_}) button->setAutoRaise(true);
    cancel_->setIcon(icon("cancel"));
    list_->setIcon(icon("jobs"));
    list_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(text_, 1);
    row->addWidget(cancel_);
    row->addWidget(list_);
    connect(&jobs_, &JobService::changed, this, &JobEntry::show_state);
    connect(cancel_, &QToolButton::clicked, this, [this] {
        if (auto* job = jobs_.shown()) job->cancel();
    });
    connect(list_, &QToolButton::clicked, this, [this] {
        seen_ = jobs_.jobs().empty() ? nullptr : jobs_.jobs().front();
        show_state();
        Q_EMIT list_wanted();
    });
    retranslate();
}

QString JobEntry::text() const { return text_->text(); }

void JobEntry::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void JobEntry::retranslate() {
    list_->setText(tr("Jobs"));
    list_->setToolTip(tr("Exports, imports and prints since the program was started (Ctrl+J)"));
    list_->setAccessibleName(tr("Jobs"));
    cancel_->setToolTip(tr("Cancels it; nothing is left behind"));
    cancel_->setAccessibleName(tr("Cancel the job"));
    show_state();
}

void JobEntry::show_state() {
    setVisible(!jobs_.jobs().empty());
    const auto* running = jobs_.shown();
    const auto* job = running;
    if (!job && !jobs_.jobs().empty()) {
        const auto* last = jobs_.jobs().front();
        if (last->ended() && last != seen_) job = last;
    }
    cancel_->setVisible(running != nullptr);
    text_->setVisible(job != nullptr);
    text_->setMinimumWidth(job ? letters(fontMetrics(), entry_letters) / 2 : 0);
    text_->setMaximumWidth(letters(fontMetrics(), entry_letters));
    text_->set_text(job ? tr("%1: %2").arg(job->title(), progress_words(*job)) : QString());
}

}

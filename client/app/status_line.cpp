// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/status_line.h"

#include "client/app/link_words.h"
#include "client/replica/local_office.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"
#include "client/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>

namespace liangheng {
namespace {

// Below this the remaining time is coloured.
constexpr std::int64_t soon_ms = 30 * minute_ms;

}

StatusLine::StatusLine(LocalOffice& office, NextCutoff next_cutoff, QWidget* parent)
    : QStatusBar(parent),
      office_(office),
      next_cutoff_(std::move(next_cutoff)),
      rows_(new QLabel),
      selection_(new QLabel),
      countdown_(new QLabel),
      link_(new QToolButton) {
    setSizeGripEnabled(false);
    link_->setAutoRaise(true);
    link_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    rows_->setContentsMargins(letters(fontMetrics(), 1), 0, 0, 0);
    addWidget(rows_);
    addWidget(selection_);
    addPermanentWidget(countdown_);
    addPermanentWidget(link_);
    connect(link_, &QToolButton::clicked, this, &StatusLine::link_clicked);
    connect(&office_, &LocalOffice::outbox_changed, this, &StatusLine::show_link);
    connect(&office_, &LocalOffice::progress_changed, this, &StatusLine::show_link);
    connect(&office_, &LocalOffice::rows_changed, this, [this](const QStringList& entities) {
        if (entities.contains(QLatin1String("order_day")) || entities.contains(QLatin1String("order_cycle")))
            look_for_cutoff();
        show_link();
    });
    second_.setInterval(1000);
    connect(&second_, &QTimer::timeout, this, &StatusLine::count_down);
    retranslate();
}

void StatusLine::set_row_count(std::optional<std::int64_t> rows) {
    row_count_ = rows;
    rows_->setText(rows ? tr("%n row(s)", nullptr, static_cast<int>(*rows)) : QString());
}

void StatusLine::set_selection(const QString& words) { selection_->setText(words); }
QString StatusLine::selection_text() const { return selection_->text(); }
QString StatusLine::link_text() const { return link_->text(); }
QString StatusLine::cutoff_text() const { return countdown_->text(); }

void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
    QStatusBar::changeEvent(event);
}

void StatusLine::retranslate() {
    set_row_count(row_count_);
    link_->setToolTip(tr("Link to the server; a click opens what waits"));
    link_->setAccessibleName(tr("Link to the server"));
    show_link();
    look_for_cutoff();
}

void StatusLine::show_link() {
    const auto counts = office_.outbox().counts();
    const auto contact = contact_text(office_);
    QStringList parts{office_.online() ? tr("Online") : tr("Offline"),
                      tr("to be sent %1").arg(counts.pending)};
    if (counts.refused > 0) parts << tr("refused %1").arg(counts.refused);
    if (!contact.isEmpty()) parts << tr("as of %1").arg(contact);
    link_->setIcon(icon(office_.online() ? "online" : "offline"));
    link_->setText(parts.join(QStringLiteral("   ")));
    auto colours = palette();
    const auto status = counts.refused > 0 ? Status::bad : office_.online() ? Status::ok : Status::warn;
    colours.setColor(QPalette::ButtonText, status_text(palette(), status));
    link_->setPalette(colours);
}

void StatusLine::look_for_cutoff() {
    cutoff_ = next_cutoff_();
    if (cutoff_) second_.start();
    count_down();
}

void StatusLine::count_down() {
    if (!cutoff_) {
        second_.stop();
        countdown_->clear();
        return;
    }
    const auto left = cutoff_->ms - office_.clock().ms;
    if (left <= 0) return look_for_cutoff();
    countdown_->setText(tr("Cut-off %1, %2 left").arg(clock_text(*cutoff_), countdown_text(left)));
    auto colours = palette();
    if (left < soon_ms) colours.setColor(QPalette::WindowText, status_text(palette(), Status::warn));
    countdown_->setPalette(colours);
}

}

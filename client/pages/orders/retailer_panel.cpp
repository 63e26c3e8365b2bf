// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/orders/retailer_panel.h"

#include "client/widgets/field_text.h"
#include "client/widgets/measure.h"

#include <QEvent>
#include <QVBoxLayout>

namespace liangheng {
namespace {

enum At { agreed, cap, ordered, remaining, entered, left, figure_count };

}

RetailerPanel::RetailerPanel(QWidget* label, QWidget* field, QWidget* parent)
    : QWidget(parent), who_(new ElidedLabel), when_(new ElidedLabel), figures_(new Figures(figure_count)) {
    auto* line = new QHBoxLayout;
    line->setSpacing(letters(fontMetrics(), 2));
    line->addWidget(label);
    line->addWidget(field);
    line->addWidget(who_, 1);
    line->addWidget(when_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(figures_);
    retranslate();
}

void RetailerPanel::show_retailer(const RetailerInHand& hand) {
    hand_ = hand;
    retranslate();
}

void RetailerPanel::clear() {
    hand_.reset();
    entered_ = freed_ = {};
    retranslate();
}

void RetailerPanel::set_entered(Cartons entered_cartons, Cartons freed) {
    entered_ = entered_cartons;
    freed_ = freed;
    fill_figures();
}

void RetailerPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void RetailerPanel::retranslate() {
    figures_->set_caption(agreed, tr("Agreed"));
    figures_->set_caption(cap, tr("Cap"));
    figures_->set_caption(ordered, tr("Ordered"));
    figures_->set_caption(remaining, tr("Remaining"));
    figures_->set_caption(entered, tr("This order"));
    figures_->set_caption(left, tr("Remaining after it"));
    who_->set_text(who());
    when_->set_text(when());
    fill_figures();
}

QString RetailerPanel::who() const {
    if (!hand_) return tr("Find a retailer by the last digits of the licence or by the name.");
    const auto& retailer = hand_->retailer;
    auto text = tr("%1   licence %2 (valid to %3)   holder %4")
                    .arg(qt_text(retailer.name), qt_text(retailer.licence_no),
                         date_text(retailer.licence_valid_to), qt_text(retailer.holder));
    if (retailer.status != RetailerStatus::active)
        text += QStringLiteral("   ") +
                value_label(Member<RetailerStatus>::enumeration(), static_cast<int>(retailer.status));
    return text;
}

QString RetailerPanel::when() const {
    if (!hand_) return {};
    const auto weekday =
        value_label(Member<Weekday>::enumeration(), static_cast<int>(hand_->retailer.order_weekday));
    if (!hand_->day) return tr("Orders on %1. No open order day.").arg(weekday);
    const auto& open = *hand_->day;
    return tr("Cycle %1 of %2, order day %3 (%4), cut-off %5")
        .arg(number_text(open.cycle.number.value), month_text(open.cycle.month), date_text(open.day.date),
             weekday, clock_text(open.day.cutoff_at));
}

void RetailerPanel::fill_figures() {
    if (!hand_ || !hand_->position) {
        figures_->clear();
        if (hand_)
            figures_->set(agreed, {QStringLiteral("–"), tr("the month is not opened for him"), Status::warn});
        return;
    }
    const auto& position = *hand_->position;
    const auto waiting = position.ordered.value - hand_->ordered_at_server.value;
    const auto rest = position.cap.value - position.ordered.value;
    const auto after = rest + freed_.value - entered_.value;
    figures_->set(agreed, {number_text(position.agreed.value), tr("cartons"), {}});
    figures_->set(cap, {number_text(position.cap.value), {}, {}});
    const auto mark = waiting == 0
                          ? QString()
                          : tr("%1 of it wait to be sent")
                                .arg((waiting > 0 ? QStringLiteral("+") : QString()) + number_text(waiting));
    figures_->set(ordered, {number_text(position.ordered.value), mark, {}});
    figures_->set(remaining, {number_text(rest), {}, rest <= 0 ? std::optional(Status::bad) : std::nullopt});
    const auto given_back = freed_.value == 0
                                ? QString()
                                : tr("%1 come back from the replaced order").arg(number_text(freed_.value));
    figures_->set(entered, {number_text(entered_.value), given_back, {}});
    const auto over = after >= 0 ? QString() : tr("%1 above the cap").arg(number_text(-after));
    figures_->set(left, {number_text(after), over, after < 0 ? std::optional(Status::bad) : std::nullopt});
}

}

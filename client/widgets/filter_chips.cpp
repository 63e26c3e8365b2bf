// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/filter_chips.h"

#include "client/widgets/icons.h"
#include "client/widgets/measure.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace liangheng {
namespace {

constexpr int most_letters_of_a_chip = 30;

}

FilterChips::FilterChips(QWidget* parent) : QWidget(parent), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins(0, 0, 0, 2);
    hide();
}

// Deleted later: a chip may be the one whose click leads here.
void FilterChips::clear() {
    while (auto* item = row_->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void FilterChips::set_chips(const std::vector<Chip>& chips) {
    clear();
    setVisible(!chips.empty());
    if (chips.empty()) return;
    auto* all = new QToolButton;
    all->setText(tr("Show all"));
    all->setToolTip(tr("Takes all filters of this list away"));
    connect(all, &QToolButton::clicked, this, &FilterChips::all_wanted);
    row_->addWidget(all);
    for (const auto& [key, words] : chips) {
        auto* chip = new QToolButton;
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(icon("clear"));
        chip->setText(
            fontMetrics().elidedText(words, Qt::ElideRight, letters(fontMetrics(), most_letters_of_a_chip)));
        chip->setAccessibleName(tr("Filter %1, take away").arg(words));
        chip->setToolTip(tr("%1. A click takes the filter away.").arg(words));
        connect(chip, &QToolButton::clicked, this, [this, key = key] { Q_EMIT taken_away(key); });
        row_->addWidget(chip);
    }
    row_->addStretch(1);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/totals_row.h"

#include "client/widgets/field_text.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>

namespace liangheng {

TotalsRow::TotalsRow(ListTable& table, QWidget* parent) : QWidget(parent), table_(table) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&table.list(), &ListModel::tallied, this, &TotalsRow::tell);
    connect(&table.list(), &ListModel::counted, this, &TotalsRow::tell);
    connect(&table, &ListTable::columns_moved, this, qOverload<>(&QWidget::update));
    tell();
}

void TotalsRow::tell() {
    const auto& list = table_.list();
    // Without a parent it would be a window of its own.
    if (parentWidget()) setVisible(!list.totalled().empty());
    QStringList sums;
    for (const auto column : table_.shown_columns())
        if (const auto sum = text(column); list.is_totalled(column) && !sum.isEmpty())
            sums << header_of(list.field(column)) + u' ' + sum;
    setAccessibleName(tr("Totals of the list"));
    setAccessibleDescription(sums.join(QStringLiteral("; ")));
    update();
}

QString TotalsRow::text(int column) const {
    const auto& list = table_.list();
    if (list.is_totalled(column)) {
        const auto sum = list.sum(column);
        return sum ? display_text(list.field(column), Cell::of(*sum)) : QString();
    }
    if (column != table_.shown_columns().front()) return {};
    if (!list.total_known()) return tr("Total …");
    return tr("Total of %n row(s)", nullptr, static_cast<int>(list.total()));
}

// Frozen columns stand at the left edge whatever the rest is scrolled to.
QRect TotalsRow::place_of(int column) const {
    const auto shown = table_.shown_columns();
    int left = 0;
    for (int i = 0; i < table_.frozen_columns() && i < static_cast<int>(shown.size()); ++i) {
        if (shown[static_cast<std::size_t>(i)] == column)
            return {left, 0, table_.columnWidth(column), height()};
        left += table_.columnWidth(shown[static_cast<std::size_t>(i)]);
    }
    return {table_.columnViewportPosition(column), 0, table_.columnWidth(column), height()};
}

QSize TotalsRow::sizeHint() const { return {0, row_height(table_.fontMetrics())}; }
QSize TotalsRow::minimumSizeHint() const { return sizeHint(); }

void TotalsRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Button));
    painter.setPen(separator(palette()));
    painter.drawLine(0, 0, width(), 0);
    painter.setPen(palette().color(QPalette::ButtonText));
    auto bold = table_.font();
    bold.setBold(true);
    painter.setFont(bold);
    const auto edge = table_.frameWidth();
    const auto margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    const auto shown = table_.shown_columns();
    const auto frozen =
        std::min<std::size_t>(static_cast<std::size_t>(table_.frozen_columns()), shown.size());
    int covered = 0;
    for (std::size_t i = 0; i < frozen; ++i) covered += table_.columnWidth(shown[i]);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto column = shown[i];
        auto place = place_of(column);
        // The first words may need more room than their column: nothing stands in what follows.
        for (auto next = i + 1; i == 0 && next < shown.size() && text(shown[next]).isEmpty(); ++next)
            place.setRight(place.right() + table_.columnWidth(shown[next]));
        if (i >= frozen && place.right() < covered) continue;
        if (i >= frozen && place.left() < covered) place.setLeft(covered);
        place.translate(edge, 0);
        place.adjust(margin, 0, -margin, 0);
        painter.drawText(place, static_cast<int>(alignment_of(table_.list().field(column))),
                         painter.fontMetrics().elidedText(text(column), Qt::ElideRight, place.width()));
    }
}

void TotalsRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        tell();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

}

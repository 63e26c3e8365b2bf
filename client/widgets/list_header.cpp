// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/list_header.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

namespace liangheng {

ListHeader::ListHeader(const ListModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), model_(model) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this,
            [this](int column) { Q_EMIT column_clicked(column, with_shift_); });
    connect(&model, &ListModel::ordered, this, [this] { viewport()->update(); });
}

int ListHeader::place_of(int column) const {
    const auto& order = model_.order();
    for (std::size_t i = 0; i < order.size(); ++i)
        if (order[i].column == model_.field_at(column)) return static_cast<int>(i + 1);
    return 0;
}

int ListHeader::arrow_size() const { return fontMetrics().height() / 2; }

QSize ListHeader::sectionSizeFromContents(int column) const {
    return QHeaderView::sectionSizeFromContents(column) + QSize(arrow_size() * 2, 0);
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    const auto place = place_of(column);
    if (place == 0) return;
    const auto& order = model_.order();
    QStyleOptionHeader arrow;
    arrow.initFrom(this);
    arrow.sortIndicator = order[static_cast<std::size_t>(place - 1)].descending
                              ? QStyleOptionHeader::SortUp
                              : QStyleOptionHeader::SortDown;
    // At the upper edge, so that it hides no word.
    const auto size = arrow_size();
    arrow.rect = QRect(rect.center().x() - size / 2, rect.top() + 1, size, size);
    style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, this);
    if (order.size() < 2) return;
    auto small = font();
    small.setPointSizeF(small.pointSizeF() * 0.7);
    painter->save();
    painter->setFont(small);
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(QRect(arrow.rect.right() + 2, rect.top(), size * 2, size + 2),
                      Qt::AlignLeft | Qt::AlignVCenter, QString::number(place));
    painter->restore();
}

void ListHeader::mouseReleaseEvent(QMouseEvent* event) {
    with_shift_ = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
}

}

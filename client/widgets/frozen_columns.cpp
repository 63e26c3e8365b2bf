// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/frozen_columns.h"

#include "client/widgets/theme.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace liangheng {

FrozenColumns::FrozenColumns(QTableView& main, ListModel& model)
    : QTableView(&main), main_(main), header_(new ListHeader(model)) {
    setModel(&model);
    setHorizontalHeader(header_);
    header_->setSectionsMovable(false);
    header_->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* own_selection = selectionModel();
    setSelectionModel(main.selectionModel());
    delete own_selection;
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QAbstractItemView::pressed, &main, [&main] { main.setFocus(); });
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(main.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, main.verticalScrollBar(), &QScrollBar::setValue);
    connect(header_, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!following_ && holds(column)) main_.setColumnWidth(column, width);
    });
    connect(this, &QAbstractItemView::doubleClicked, &main, &QAbstractItemView::doubleClicked);
    hide();
}

void FrozenColumns::freeze(int count) {
    count_ = std::max(0, count);
    follow();
}

std::vector<int> FrozenColumns::columns() const {
    std::vector<int> shown;
    const auto* header = main_.horizontalHeader();
    for (int place = 0; place < header->count() && static_cast<int>(shown.size()) < count_; ++place)
        if (const auto column = header->logicalIndex(place); !main_.isColumnHidden(column))
            shown.push_back(column);
    return shown;
}

bool FrozenColumns::holds(int column) const {
    const auto shown = columns();
    return std::find(shown.begin(), shown.end(), column) != shown.end();
}

int FrozenColumns::covered() const {
    int width = 0;
    for (const auto column : columns()) width += main_.columnWidth(column);
    return width;
}

void FrozenColumns::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(separator(palette()));
    const auto edge = viewport()->width() - 1;
    painter.drawLine(edge, 0, edge, viewport()->height());
}

void FrozenColumns::follow() {
    if (following_) return;
    following_ = true;
    const auto shown = columns();
    setVisible(!shown.empty());
    if (!shown.empty()) {
        setSelectionBehavior(main_.selectionBehavior());
        setSelectionMode(main_.selectionMode());
        setShowGrid(main_.showGrid());
        setAlternatingRowColors(main_.alternatingRowColors());
        setWordWrap(false);
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        verticalHeader()->setDefaultSectionSize(main_.verticalHeader()->defaultSectionSize());
        const auto* order = main_.horizontalHeader();
        for (int place = 0; place < order->count(); ++place)
            header_->moveSection(header_->visualIndex(order->logicalIndex(place)), place);
        for (int column = 0; column < order->count(); ++column) {
            setColumnHidden(column, std::find(shown.begin(), shown.end(), column) == shown.end());
            if (!isColumnHidden(column)) setColumnWidth(column, main_.columnWidth(column));
        }
        header_->setFixedHeight(order->height());
        const auto edge = main_.frameWidth();
        setGeometry(edge, edge, covered(), main_.viewport()->height() + order->height());
        verticalScrollBar()->setValue(main_.verticalScrollBar()->value());
        raise();
    }
    following_ = false;
}

}

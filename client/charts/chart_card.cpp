// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/charts/chart_card.h"

#include "client/charts/chart_view.h"
#include "client/widgets/icons.h"
#include "client/widgets/list_table.h"
#include "client/widgets/measure.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace liangheng {

ChartCard::ChartCard(ListModel& list, ChartShape shape, std::function<Words()> words, QWidget* parent)
    : QFrame(parent),
      list_(list),
      shape_(std::move(shape)),
      words_(std::move(words)),
      title_(new QLabel),
      switch_(new QToolButton),
      state_(new PageState),
      stack_(new QStackedWidget),
      table_(new ListTable(list)),
      copy_(new QAction(this)),
      export_(new QAction(this)) {
    build();
    connect(&list_, &ListModel::counted, this, &ChartCard::redraw);
    connect(switch_, &QToolButton::toggled, this, &ChartCard::show_table);
    connect(table_, &ListTable::opened, this,
            [this](int row) { Q_EMIT chosen(row, QString::fromLatin1(shape_.series.front().field.data())); });
    connect(copy_, &QAction::triggered, this, &ChartCard::copy_picture);
    connect(export_, &QAction::triggered, this, &ChartCard::export_wanted);
    retranslate();
}

void ChartCard::build() {
    setFrameShape(QFrame::StyledPanel);
    auto bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    switch_->setCheckable(true);
    switch_->setAutoRaise(true);
    switch_->setIcon(icon("table"));
    copy_->setIcon(icon("copy"));
    export_->setIcon(icon("export"));
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(switch_);
    stack_->addWidget(table_);
    stack_->setMinimumSize(letters(fontMetrics(), 30), fontMetrics().height() * 6);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(state_);
    column->addWidget(stack_, 1);
}

void ChartCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

// What nobody looks at costs nothing.
void ChartCard::showEvent(QShowEvent* event) {
    if (!chart_) {
        chart_ = new ChartView;
        stack_->insertWidget(0, chart_);
        connect(chart_, &ChartView::clicked, this, [this](int series, int category) {
            const auto field = shape_.series.at(static_cast<std::size_t>(series)).field;
            Q_EMIT chosen(category, QString::fromLatin1(field.data(), static_cast<qsizetype>(field.size())));
        });
        show_table(shows_table());
        retranslate();
    }
    QFrame::showEvent(event);
}

void ChartCard::show_table(bool table) {
    switch_->setChecked(table);
    if (table || !chart_)
        stack_->setCurrentWidget(table_);
    else
        stack_->setCurrentWidget(chart_);
}

bool ChartCard::shows_table() const { return switch_->isChecked(); }

void ChartCard::retranslate() {
    const auto words = words_();
    title_->setText(words.title);
    setAccessibleName(words.title);
    table_->setAccessibleName(words.title);
    switch_->setToolTip(tr("Shows the numbers of the chart as a table"));
    switch_->setAccessibleName(tr("Numbers as a table"));
    copy_->setText(tr("Copy the picture"));
    export_->setText(tr("Export the numbers …"));
    redraw();
}

void ChartCard::redraw() {
    figures_ = chart_figures(list_, shape_);
    state_->empty().say(figures_.empty() ? words_().empty : QString());
    stack_->setVisible(!figures_.empty());
    if (!chart_) return;
    chart_->setAccessibleName(words_().title);
    chart_->show_figures(figures_);
}

void ChartCard::copy_picture() {
    if (chart_) QApplication::clipboard()->setPixmap(chart_->grab());
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu;
    menu.addActions({copy_, export_});
    menu.exec(event->globalPos());
}

}

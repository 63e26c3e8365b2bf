// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/quick_open.h"

#include "client/widgets/enter_guard.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace liangheng {
namespace {

constexpr int rows_shown = 14;
constexpr int page_of_rows = 10;
constexpr int wide = 90; // letters

QTreeWidget* make_hit_list() {
    auto* list = new QTreeWidget;
    list->setFocusPolicy(Qt::NoFocus);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderHidden(true);
    list->setColumnCount(3);
    list->header()->setStretchLastSection(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

}

QuickOpen::QuickOpen(Search search, QWidget* parent)
    : QDialog(parent),
      search_(std::move(search)),
      line_(new QLineEdit),
      list_(make_hit_list()),
      hint_(new QLabel) {
    setWindowTitle(tr("Go to"));
    line_->addAction(icon("search"), QLineEdit::LeadingPosition);
    line_->setAccessibleName(windowTitle());
    list_->setAccessibleName(tr("What was found"));
    hint_->setText(tr("> actions only   @ people only   # numbers only   ↑ ↓ choose   Enter opens"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(line_);
    column->addWidget(list_, 1);
    column->addWidget(hint_);
    line_->installEventFilter(this);
    new EnterGuard(line_, [this](Direction direction) {
        if (direction == Direction::forward) take_current();
    });
    connect(line_, &QLineEdit::textChanged, this, &QuickOpen::look);
    connect(list_, &QTreeWidget::itemClicked, this, [this] { take_current(); });
    look();
    const auto row = std::max(list_->sizeHintForRow(0), fontMetrics().height());
    const auto widest = parent ? parent->width() : letters(fontMetrics(), wide);
    resize(std::min(letters(fontMetrics(), wide), widest), row * rows_shown + 4 * line_->sizeHint().height());
    line_->setFocus();
}

void QuickOpen::look() {
    hits_ = search_(line_->text());
    list_->clear();
    for (const auto& hit : hits_) {
        auto* item = new QTreeWidgetItem(list_, {hit.title, hit.kind, hit.why});
        if (hit.icon) item->setIcon(0, icon(hit.icon));
        for (int part = 0; part < 3; ++part) item->setToolTip(part, item->text(part));
    }
    if (hits_.empty()) {
        auto* none = new QTreeWidgetItem(list_, {tr("Nothing found")});
        none->setFlags(Qt::NoItemFlags);
        return;
    }
    const auto half = letters(fontMetrics(), wide) / 2;
    list_->resizeColumnToContents(0);
    list_->resizeColumnToContents(1);
    list_->setColumnWidth(0, std::min(list_->columnWidth(0), half));
    list_->setCurrentItem(list_->topLevelItem(0));
}

void QuickOpen::move_in_list(int rows) {
    if (hits_.empty()) return;
    const auto last = static_cast<int>(hits_.size()) - 1;
    const auto row = std::clamp(list_->indexOfTopLevelItem(list_->currentItem()) + rows, 0, last);
    list_->setCurrentItem(list_->topLevelItem(row));
}

void QuickOpen::take_current() {
    const auto row = list_->indexOfTopLevelItem(list_->currentItem());
    if (row < 0 || hits_.empty()) return;
    const auto key = hits_.at(static_cast<std::size_t>(row)).key;
    if (key.isEmpty()) return;
    accept();
    Q_EMIT chosen(key);
}

bool QuickOpen::eventFilter(QObject* watched, QEvent* event) {
    if (watched != line_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move_in_list(1);
        return true;
    case Qt::Key_Up:
        move_in_list(-1);
        return true;
    case Qt::Key_PageDown:
        move_in_list(page_of_rows);
        return true;
    case Qt::Key_PageUp:
        move_in_list(-page_of_rows);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

}

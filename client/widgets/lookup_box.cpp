// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/lookup_box.h"

#include "client/widgets/icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeWidget>

#include <algorithm>

namespace liangheng {
namespace {

constexpr int rows_shown = 10;

// The list is a child of the window and not a window of its own: it never takes the focus, so an input method
// goes on.
QTreeWidget* make_list() {
    auto* list = new QTreeWidget;
    list->setFocusPolicy(Qt::NoFocus);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderHidden(true);
    list->setColumnCount(3);
    list->setFrameStyle(QFrame::Box | QFrame::Plain);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAutoFillBackground(true);
    list->header()->setStretchLastSection(true);
    list->hide();
    return list;
}

}

LookupBox::LookupBox(Search search, QWidget* parent)
    : QLineEdit(parent),
      search_(std::move(search)),
      list_(make_list()),
      guard_(new EnterGuard(this, [this](Direction direction) { on_enter(direction); })) {
    addAction(icon("search"), QLineEdit::TrailingPosition);
    connect(this, &QLineEdit::textEdited, this, &LookupBox::open_list);
    connect(list_, &QTreeWidget::itemClicked, this, [this] { take_current(); });
}

LookupBox::~LookupBox() { delete list_; }

void LookupBox::set_choice(std::optional<LookupHit> hit) {
    choice_ = std::move(hit);
    close_list();
    setText(choice_ ? choice_->title : QString());
}

bool LookupBox::list_is_open() const { return list_->isVisible(); }

void LookupBox::open_list(const QString& typed) {
    hits_ = search_(typed.trimmed());
    fill_list(hits_);
    if (hits_.empty()) {
        list_->hide();
        return;
    }
    place_list();
    list_->show();
    list_->raise();
}

void LookupBox::close_list() { list_->hide(); }

void LookupBox::fill_list(const std::vector<LookupHit>& hits) {
    list_->clear();
    for (const auto& hit : hits) list_->addTopLevelItem(new QTreeWidgetItem({hit.code, hit.title, hit.hint}));
    if (hits.empty()) return;
    for (int column = 0; column < 3; ++column) list_->resizeColumnToContents(column);
    list_->setCurrentItem(list_->topLevelItem(0));
}

void LookupBox::place_list() {
    auto* top = window();
    if (list_->parentWidget() != top) list_->setParent(top);
    const auto rows = std::min<int>(rows_shown, static_cast<int>(hits_.size()));
    int content = 0;
    for (int column = 0; column < 3; ++column) content += list_->columnWidth(column);
    const auto wish =
        content + list_->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 4 * list_->frameWidth();
    const auto width_there = std::max(width(), std::min(wish, top->width()));
    const auto height_there =
        rows * std::max(list_->sizeHintForRow(0), fontMetrics().height()) + 2 * list_->frameWidth();
    auto at = mapTo(top, QPoint(0, height()));
    at.setX(std::clamp(at.x(), 0, std::max(0, top->width() - width_there)));
    if (at.y() + height_there > top->height()) at.setY(std::max(0, at.y() - height() - height_there));
    list_->setGeometry(QRect(at, QSize(width_there, height_there)));
}

void LookupBox::take_current() {
    const auto row = list_->indexOfTopLevelItem(list_->currentItem());
    if (row < 0) return;
    set_choice(hits_.at(static_cast<std::size_t>(row)));
    Q_EMIT taken();
}

void LookupBox::on_enter(Direction direction) {
    if (direction == Direction::forward && list_is_open())
        take_current();
    else
        Q_EMIT passed(direction);
}

void LookupBox::move_in_list(int rows) {
    const auto last = list_->topLevelItemCount() - 1;
    const auto row =
        std::clamp(list_->indexOfTopLevelItem(list_->currentItem()) + rows, 0, std::max(0, last));
    list_->setCurrentItem(list_->topLevelItem(row));
}

void LookupBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F7) {
        open_list(choice_ && text() == choice_->title ? QString() : text());
        return;
    }
    if (!list_is_open()) {
        if (event->key() == Qt::Key_Down) {
            open_list(choice_ && text() == choice_->title ? QString() : text());
            return;
        }
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        return move_in_list(1);
    case Qt::Key_Up:
        return move_in_list(-1);
    case Qt::Key_PageDown:
        return move_in_list(rows_shown);
    case Qt::Key_PageUp:
        return move_in_list(-rows_shown);
    case Qt::Key_Escape:
        return set_choice(choice_);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void LookupBox::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    selectAll();
}

void LookupBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason) return;
    set_choice(choice_);
}

// Tab takes what the list offers, as Enter does.
bool LookupBox::focusNextPrevChild(bool next) {
    if (next && list_is_open() && !guard_->composing()) take_current();
    return QLineEdit::focusNextPrevChild(next);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/orders/order_grid.h"

#include "client/pages/orders/order_paste.h"
#include "client/widgets/field_text.h"
#include "client/widgets/list_table.h"
#include "client/widgets/lookup_box.h"
#include "client/widgets/measure.h"
#include "client/widgets/quantity_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace liangheng {

// Makes the editors of the grid. They write into the model as one types, so nothing is lost when they close.
class OrderGridEditors : public QStyledItemDelegate {
public:
    OrderGridEditors(OrderGrid& grid, OrderLines& lines, const OrderBook& book)
        : QStyledItemDelegate(&grid), grid_(grid), lines_(lines), book_(book) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&,
                          const QModelIndex& index) const override {
        const QPersistentModelIndex at(index);
        if (index.column() == OrderLines::product) return product_editor(parent, at);
        return quantity_editor(parent, at);
    }
    void setEditorData(QWidget*, const QModelIndex&) const override {}
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override {}
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex&) const override {
        editor->setGeometry(option.rect);
    }

    // Enter and Esc are the editors' own; Tab and the arrows are the grid's.
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress) return QStyledItemDelegate::eventFilter(watched, event);
        const auto& key = *static_cast<QKeyEvent*>(event);
        const auto at = grid_.currentIndex();
        auto* lookup = qobject_cast<LookupBox*>(watched);
        const bool list_open = lookup && lookup->list_is_open();
        // A single value is the editor's own.
        if (key.matches(QKeySequence::Paste) && grid_.paste()) return true;
        if (key.matches(QKeySequence::Undo) && grid_.undo_paste()) return true;
        switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
            return false;
        case Qt::Key_Tab:
            if (list_open)
                lookup->take_marked();
            else
                grid_.step(at.row(), at.column(), false);
            return true;
        case Qt::Key_Backtab:
            grid_.step(at.row(), at.column(), true);
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (list_open) return false;
            grid_.up_or_down(at.row(), at.column(), key.key() == Qt::Key_Up ? -1 : 1);
            return true;
        default:
            return QStyledItemDelegate::eventFilter(watched, event);
        }
    }

private:
    QWidget* product_editor(QWidget* parent, const QPersistentModelIndex& at) const {
        auto* box = new LookupBox([this](const QString& typed) { return hits(typed); }, parent);
        box->setFrame(false);
        box->setAccessibleName(OrderLines::tr("Product of the line"));
        const auto& line = lines_.line(at.row());
        if (line.product) box->set_choice(hit(*line.product));
        connect(box, &LookupBox::taken, &grid_, [this, box, at] {
            const auto id = uuid_from_bytes(
                {box->choice()->key.constData(), static_cast<std::size_t>(box->choice()->key.size())});
            if (!at.isValid() || !id) return;
            if (const auto chosen = book_.product(Id<Product>{*id})) grid_.take_product(at.row(), *chosen);
        });
        connect(box, &LookupBox::passed, &grid_, [this, at](Direction direction) {
            if (at.isValid()) grid_.step(at.row(), at.column(), direction == Direction::backward);
        });
        return box;
    }

    QWidget* quantity_editor(QWidget* parent, const QPersistentModelIndex& at) const {
        auto* edit = new QuantityEdit(parent);
        edit->setFrame(false);
        edit->setAccessibleName(OrderLines::tr("Quantity of the line, in cartons"));
        edit->set_value(lines_.line(at.row()).quantity);
        if (at.row() > 0) edit->set_above(lines_.line(at.row() - 1).quantity);
        edit->selectAll();
        connect(edit, &QuantityEdit::value_changed, &grid_, [this, edit, at] {
            if (at.isValid()) lines_.set_quantity(at.row(), edit->value());
        });
        new EnterGuard(edit, [this, at](Direction direction) {
            if (at.isValid()) grid_.step(at.row(), at.column(), direction == Direction::backward);
        });
        return edit;
    }

    LookupHit hit(const PricedProduct& product) const {
        const auto price = product.wholesale_price ? money_text(product.wholesale_price->value) : QString();
        const auto hint = product.on_sale ? price : OrderLines::tr("Not on sale");
        return {QByteArray(product.id.value.view().data(), 16), qt_text(product.code), qt_text(product.name),
                hint};
    }
    std::vector<LookupHit> hits(const QString& typed) const {
        std::vector<LookupHit> found;
        for (const auto& product : book_.find_products(plain_text(typed))) found.push_back(hit(product));
        return found;
    }

    OrderGrid& grid_;
    OrderLines& lines_;
    const OrderBook& book_;
};

OrderGrid::OrderGrid(OrderLines& lines, const OrderBook& book, QWidget* parent)
    : QTableView(parent), lines_(lines), book_(book) {
    setModel(&lines);
    dress_table(*this);
    setShowGrid(true);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegate(new OrderGridEditors(*this, lines, book));
    setEditTriggers(QAbstractItemView::CurrentChanged | QAbstractItemView::SelectedClicked |
                    QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed);
    verticalHeader()->setDefaultSectionSize(row_height(fontMetrics()) + 2);
    fit_columns();
    // What was entered after a paste is not taken back with it.
    connect(&lines, &OrderLines::edited, this, [this] { before_paste_.reset(); });
    auto* remove = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete), this);
    remove->setContext(Qt::WidgetWithChildrenShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        const auto row = currentIndex().row();
        if (!lines_.editable() || row < 0) return;
        end_editing();
        lines_.remove_line(row);
        go_to(std::min(row, lines_.rowCount() - 1), OrderLines::product);
    });
}

void OrderGrid::fit_columns() {
    const auto letter = letters(fontMetrics(), 1);
    const std::array<int, OrderLines::column_count> letters{5, 16, 34, 13, 17, 14, 12, 12, 20};
    for (int column = 0; column < OrderLines::column_count; ++column)
        setColumnWidth(column, letter * letters.at(static_cast<std::size_t>(column)));
}

void OrderGrid::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) horizontalHeader()->viewport()->update();
    QTableView::changeEvent(event);
}

void OrderGrid::go_to(int row, int column) {
    end_editing();
    const auto at = model()->index(row, column);
    if (!at.isValid()) return;
    setFocus();
    if (currentIndex() == at)
        edit(at);
    else
        setCurrentIndex(at);
    scrollTo(at);
}

void OrderGrid::begin() {
    const auto unfinished = lines_.first_unfinished();
    if (unfinished < 0) return go_to(lines_.rowCount() - 1, OrderLines::product);
    go_to(unfinished, lines_.line(unfinished).product ? OrderLines::quantity : OrderLines::product);
}

void OrderGrid::end_editing() {
    if (auto* editor = indexWidget(currentIndex())) closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void OrderGrid::step(int row, int column, bool backward) {
    if (backward) {
        if (column == OrderLines::quantity) return go_to(row, OrderLines::product);
        if (row > 0) return go_to(row - 1, OrderLines::quantity);
        end_editing();
        Q_EMIT left_backward();
        return;
    }
    if (column == OrderLines::product) {
        if (lines_.line(row).product) go_to(row, OrderLines::quantity);
        return;
    }
    // A line without a quantity is not left: the next one would be lost behind it.
    if (!lines_.line(row).quantity) return;
    if (row + 1 < lines_.rowCount()) go_to(row + 1, OrderLines::product);
}

void OrderGrid::up_or_down(int row, int column, int rows) {
    const auto to = std::clamp(row + rows, 0, lines_.rowCount() - 1);
    if (to != row) go_to(to, column);
}

void OrderGrid::take_product(int row, const PricedProduct& chosen) {
    const auto other = lines_.row_with(chosen.id, row);
    if (other >= 0) {
        end_editing();
        Q_EMIT product_there_already(other);
        return go_to(other, OrderLines::quantity);
    }
    lines_.set_product(row, chosen);
    go_to(row, OrderLines::quantity);
}

std::vector<int> OrderGrid::shown_columns() const {
    std::vector<int> shown;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const auto column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            shown.push_back(column);
    return shown;
}

bool OrderGrid::paste() {
    const auto* data = QApplication::clipboard()->mimeData();
    const auto block = data && lines_.editable() ? pasted_block(*data) : std::nullopt;
    if (!block || (block->size() == 1 && block->front().size() == 1)) return false;
    const auto at = currentIndex();
    const auto plan = plan_order_paste(*block, lines_, std::max(0, at.row()), at.column(), shown_columns());
    if (plan.refused()) {
        Q_EMIT paste_refused(paste_words(plan));
        return true;
    }
    end_editing();
    auto before = lines_.all();
    lines_.replace_all(lines_after_paste(plan, lines_, book_));
    before_paste_ = std::move(before);
    Q_EMIT paste_refused({});
    begin();
    return true;
}

bool OrderGrid::undo_paste() {
    if (!before_paste_ || !lines_.editable()) return false;
    end_editing();
    lines_.replace_all(*std::exchange(before_paste_, std::nullopt));
    begin();
    return true;
}

void OrderGrid::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste) && paste()) return;
    if (event->matches(QKeySequence::Undo) && undo_paste()) return;
    QTableView::keyPressEvent(event);
}

bool OrderGrid::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

}

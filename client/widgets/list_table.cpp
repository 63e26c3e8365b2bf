// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/list_table.h"

#include "client/widgets/field_text.h"
#include "client/widgets/frozen_columns.h"
#include "client/widgets/table_clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace liangheng {
namespace {

constexpr std::int64_t most_selected_rows = 50'000;

// Marks the current row where cells are selected and not rows.
class RowDelegate : public QStyledItemDelegate {
public:
    explicit RowDelegate(QTableView* table) : QStyledItemDelegate(table), table_(table) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.row() == table_->currentIndex().row())
            option->backgroundBrush = current_row_colour(table_->palette());
    }

private:
    QTableView* table_;
};

}

int row_height(const QFontMetrics& metrics) { return metrics.height() + metrics.height() / 3; }

void dress_table(QTableView& table) {
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(row_height(table.fontMetrics()));
    auto* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

ListTable::ListTable(ListModel& model, QWidget* parent)
    : QTableView(parent), model_(model), header_(new ListHeader(model)), frozen_(nullptr) {
    setHorizontalHeader(header_);
    setModel(&model);
    dress_table(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    frozen_ = new FrozenColumns(*this, model);
    hide_further_columns();
    widen_for_headers();
    connect_header();
    connect_model();
}

void ListTable::connect_header() {
    for (auto* header : {header_, &frozen_->header()}) {
        connect(header, &ListHeader::column_clicked, this, &ListTable::order_by);
        connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
            const auto column = header->logicalIndexAt(at);
            if (column >= 0) Q_EMIT column_menu_wanted(column, header->viewport()->mapToGlobal(at));
        });
    }
    connect(header_, &QHeaderView::sectionResized, this, [this](int column, int, int) {
        const bool stretched = header_->stretchLastSection() && column == last_shown();
        if (!fitting_ && !stretched) own_widths_.insert(column);
        columns_changed();
    });
    connect(header_, &QHeaderView::sectionMoved, this, &ListTable::columns_changed);
    connect(header_, &QHeaderView::sectionHandleDoubleClicked, this, &ListTable::reset_column);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &ListTable::columns_moved);
}

void ListTable::connect_model() {
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const auto row = current_row();
        if (row >= 0) current_key_ = model_.key(row);
        viewport()->update();
        frozen_->viewport()->update();
        Q_EMIT current_changed();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListTable::selection_changed);
    connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const auto row = current_row();
        current_key_ = row < 0 ? std::string() : model_.key(row);
    });
    connect(&model_, &ListModel::counted, this, [this] {
        fit_columns();
        if (current_row() < 0 && !current_key_.empty()) select_key(current_key_);
        if (always_marks_ && current_row() < 0) select_row(0);
        frozen_->follow();
        Q_EMIT current_changed();
    });
    connect(&model_, &ListModel::ordered, this, &ListTable::layout_changed);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
}

int ListTable::current_row() const {
    const auto row = currentIndex().row();
    return row < model_.rowCount() ? row : -1;
}

void ListTable::always_mark_a_row() {
    always_marks_ = true;
    if (current_row() < 0) select_row(0);
}

void ListTable::select_row(int row) {
    if (row < 0 || row >= model_.rowCount()) return;
    const auto shown = shown_columns();
    const auto at = currentIndex().column();
    const bool stays = at >= 0 && !isColumnHidden(at);
    setCurrentIndex(model_.index(row, stays ? at : shown.front()));
    if (selectionBehavior() == SelectRows) return selectRow(row);
    // Whatever keys are held down at this moment.
    selectionModel()->select(
        QItemSelection(model_.index(row, 0), model_.index(row, model_.columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
}

bool ListTable::select_key(const std::string& key) {
    const auto row = model_.find_key(key);
    if (row < 0) return false;
    select_row(row);
    return true;
}

void ListTable::select_blocks() {
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setItemDelegate(new RowDelegate(this));
    frozen_->setItemDelegate(itemDelegate());
}

// Of several columns with numbers the one that the cursor is in: agreed and ordered make no sum together.
int ListTable::summed_column() const {
    const auto at = currentIndex().column();
    int only = -1;
    int count = 0;
    for (const auto column : shown_columns()) {
        const bool counts =
            model_.is_totalled(column) && selectionModel()->columnIntersectsSelection(column, QModelIndex());
        if (!counts) continue;
        if (column == at) return column;
        only = column;
        ++count;
    }
    return count == 1 ? only : -1;
}

SelectionFigures ListTable::selection_figures() const {
    SelectionFigures figures;
    const auto summed = summed_column();
    std::set<int> rows;
    for (const auto& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) rows.insert(rows.end(), row);
        for (int column = range.left(); column <= range.right(); ++column) {
            if (isColumnHidden(column)) continue;
            figures.cells += range.height();
            if (column != summed) continue;
            for (int row = range.top(); row <= range.bottom(); ++row) {
                const auto& cell = model_.row(row).at(model_.field_at(column));
                if (cell.is_null()) continue;
                figures.field = &model_.field(column);
                ++figures.numbers;
                figures.sum += cell.integer;
            }
        }
    }
    figures.rows = static_cast<int>(rows.size());
    return figures;
}

void ListTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy(false);
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return copy(true);
    // What is not read yet would not be selected, and nobody would notice.
    if (event->matches(QKeySequence::SelectAll)) model_.read_all(most_selected_rows);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && current_row() >= 0) {
        Q_EMIT opened(current_row());
        return;
    }
    if (event->key() == Qt::Key_L && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        const auto column = std::max(0, currentIndex().column());
        const QPoint below(columnViewportPosition(column), 0);
        Q_EMIT column_menu_wanted(column, viewport()->mapToGlobal(below));
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) fit_rows();
    if (event->type() == QEvent::LanguageChange) {
        // Words of another language need other widths.
        columns_fitted_ = false;
        widen_for_headers();
        fit_columns();
        header_->viewport()->update();
        viewport()->update();
    }
    QTableView::changeEvent(event);
}

void ListTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (frozen_) frozen_->follow();
    Q_EMIT columns_moved();
}

// A frozen column is in sight always; any other one must not lie behind them.
void ListTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    const auto before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!frozen_ || frozen_->count() == 0) return;
    if (frozen_->holds(index.column())) return horizontalScrollBar()->setValue(before);
    const auto hidden = frozen_->covered() - columnViewportPosition(index.column());
    if (hidden > 0) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void ListTable::fit_rows() {
    verticalHeader()->setDefaultSectionSize(row_height(fontMetrics()));
    if (frozen_) frozen_->follow();
}

// The shown cells of the selection, row by row; a cell between them that is not selected is empty.
void ListTable::copy(bool with_headers) const {
    std::set<int> rows;
    std::set<int> columns;
    for (const auto& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) rows.insert(row);
        for (int column = range.left(); column <= range.right(); ++column) columns.insert(column);
    }
    std::vector<int> shown;
    for (const auto column : shown_columns())
        if (columns.contains(column)) shown.push_back(column);
    if (rows.empty() || shown.empty()) return;
    CopiedRows copied;
    if (with_headers) {
        auto& line = copied.emplace_back();
        for (const auto column : shown) line.push_back({header_of(model_.field(column)), false});
    }
    for (const auto row : rows) {
        auto& line = copied.emplace_back();
        for (const auto column : shown) {
            const auto kind = model_.kind(column);
            const bool selected = selectionModel()->isSelected(model_.index(row, column));
            line.push_back({selected ? model_.copied_text(row, column) : QString(),
                            kind == Kind::number || kind == Kind::change});
        }
    }
    QApplication::clipboard()->setMimeData(copied_block(copied).release());
}

}

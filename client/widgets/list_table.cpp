// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/list_table.h"

#include "client/widgets/field_text.h"
#include "client/widgets/measure.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace liangheng {
namespace {

constexpr int widest_column_letters = 40;
constexpr std::uint32_t usual_text_letters = 14;

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

ListTable::ListTable(ListModel& model, QWidget* parent) : QTableView(parent), model_(model) {
    setModel(&model);
    dress_table(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    widen_for_headers();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const auto row = current_row();
        if (row >= 0) current_key_ = model_.key(row);
        Q_EMIT current_changed();
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const auto row = current_row();
        current_key_ = row < 0 ? std::string() : model_.key(row);
    });
    connect(&model, &ListModel::counted, this, [this] {
        fit_columns();
        if (current_row() < 0 && !current_key_.empty()) select_key(current_key_);
        if (always_marks_ && current_row() < 0) select_row(0);
        Q_EMIT current_changed();
    });
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
    setCurrentIndex(model_.index(row, 0));
    selectRow(row);
}

bool ListTable::select_key(const std::string& key) {
    const auto row = model_.find_key(key);
    if (row < 0) return false;
    select_row(row);
    return true;
}

void ListTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && current_row() >= 0) {
        Q_EMIT opened(current_row());
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
        horizontalHeader()->viewport()->update();
        viewport()->update();
    }
    QTableView::changeEvent(event);
}

void ListTable::fit_rows() { verticalHeader()->setDefaultSectionSize(row_height(fontMetrics())); }

// Rows that come later are often longer than the first ones.
int ListTable::least_width(int column) const {
    const auto& field = model_.field(column);
    switch (field.kind) {
    case Kind::text:
        // A short code needs no room for a name.
        return letters(fontMetrics(),
                       static_cast<int>(std::min<std::uint32_t>(usual_text_letters, field.limit)));
    case Kind::enumeration: {
        int widest = 0;
        for (const auto& value : field.enumeration->values)
            widest = std::max(widest,
                              fontMetrics().horizontalAdvance(value_label(*field.enumeration, value.value)));
        return widest + letters(fontMetrics(), 2);
    }
    case Kind::time:
        return letters(fontMetrics(), 17);
    default:
        return 0;
    }
}

// A column is at least as wide as its header and what its kind needs; one that is wider stays so.
void ListTable::widen_for_headers() {
    // A number at the far right of a stretched column is read with the wrong row.
    const auto last = model_.columnCount() - 1;
    horizontalHeader()->setStretchLastSection(model_.kind(last) != Kind::number &&
                                              model_.kind(last) != Kind::change);
    for (int column = 0; column <= last; ++column) {
        const auto least = std::max(horizontalHeader()->sectionSizeHint(column), least_width(column));
        if (columnWidth(column) < least) setColumnWidth(column, least);
    }
}

// Once a language: 100 ms for many rows, and widths belong to the person from then on.
void ListTable::fit_columns() {
    if (columns_fitted_ || model_.rowCount() == 0) return;
    columns_fitted_ = true;
    const auto widest = letters(fontMetrics(), widest_column_letters);
    for (int column = 0; column < model_.columnCount(); ++column)
        setColumnWidth(column, std::min(sizeHintForColumn(column) + letters(fontMetrics(), 1), widest));
    widen_for_headers();
}

// Selected rows as text with tabs, as a spreadsheet takes them.
void ListTable::copy() const {
    QString text;
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const auto& row : rows) {
        for (int column = 0; column < model_.columnCount(); ++column) {
            if (column > 0) text += u'\t';
            text += row.siblingAtColumn(column).data().toString();
        }
        text += u'\n';
    }
    QApplication::clipboard()->setText(text);
}

}

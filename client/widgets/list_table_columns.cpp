// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a ListTable: which, where, how wide, in which order the rows.
#include "client/widgets/field_text.h"
#include "client/widgets/frozen_columns.h"
#include "client/widgets/list_table.h"
#include "client/widgets/measure.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace liangheng {
namespace {

constexpr int most_letters_of_a_column = 40;
constexpr std::uint32_t letters_of_a_text = 14;
constexpr std::size_t most_columns_of_an_order = 4;

}

void ListTable::order_by(int column, bool further) {
    const auto field = model_.field_at(column);
    auto order = further ? model_.order() : ListOrder{};
    const auto& now = model_.order();
    const auto at =
        std::find_if(order.begin(), order.end(), [&](const SortColumn& one) { return one.column == field; });
    if (at != order.end()) {
        at->descending = !at->descending;
    } else {
        const bool again = !further && now.size() == 1 && now.front().column == field;
        order.push_back({field, again && !now.front().descending});
    }
    if (order.size() > most_columns_of_an_order) order.erase(order.begin());
    model_.set_order(std::move(order));
}

std::vector<int> ListTable::shown_columns() const {
    std::vector<int> shown;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const auto column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            shown.push_back(column);
    return shown;
}

int ListTable::last_shown() const {
    const auto shown = shown_columns();
    return shown.empty() ? 0 : shown.back();
}

bool ListTable::may_hide(int column) const { return !isColumnHidden(column) && shown_columns().size() > 1; }

void ListTable::show_column(int column, bool shown) {
    if (shown != isColumnHidden(column) || (!shown && !may_hide(column))) return;
    {
        // The column that was stretched until now gets its own width back, not one that the person chose.
        const QScopedValueRollback fitting(fitting_, true);
        setColumnHidden(column, !shown);
        stretch_last();
    }
    if (shown && !own_widths_.contains(column)) fit_column(column);
    columns_changed();
}

void ListTable::move_column(int column, int places) {
    const auto shown = shown_columns();
    const auto at = std::find(shown.begin(), shown.end(), column) - shown.begin();
    const auto to = at + places;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(shown.size())) return;
    {
        const QScopedValueRollback fitting(fitting_, true);
        auto* header = horizontalHeader();
        header->moveSection(header->visualIndex(column),
                            header->visualIndex(shown[static_cast<std::size_t>(to)]));
        stretch_last();
    }
    columns_changed();
}

void ListTable::freeze_columns(int count) {
    frozen_->freeze(count);
    Q_EMIT columns_moved();
    Q_EMIT layout_changed();
}

int ListTable::frozen_columns() const { return frozen_->count(); }

void ListTable::reset_column(int column) {
    own_widths_.erase(column);
    fit_column(column);
    columns_changed();
}

void ListTable::reset_columns() {
    ListLayout usual;
    for (int column = 0; column < model_.columnCount(); ++column)
        usual.columns.push_back({qt_text(model_.field(column).name), 0, column < model_.usual_columns()});
    usual.order = {{qt_text(model_.field(0).name), false}};
    set_layout(usual);
}

ListLayout ListTable::layout() const {
    ListLayout layout;
    const auto* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const auto column = header->logicalIndex(place);
        const auto width = own_widths_.contains(column) ? header->sectionSize(column) : 0;
        layout.columns.push_back({qt_text(model_.field(column).name), width, !isColumnHidden(column)});
    }
    layout.frozen = frozen_->count();
    for (const auto& sort : model_.order())
        layout.order.push_back({qt_text(model_.row_info().fields[sort.column].name), sort.descending});
    return layout;
}

void ListTable::place_columns(const ListLayout& layout) {
    int place = 0;
    for (const auto& wanted : layout.columns) {
        const auto column = model_.column_of(plain_text(wanted.name));
        if (column < 0) continue;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
        setColumnHidden(column, !wanted.visible);
        if (wanted.width > 0) {
            own_widths_.insert(column);
            setColumnWidth(column, wanted.width);
        }
    }
    if (shown_columns().empty()) setColumnHidden(0, false);
}

void ListTable::set_layout(const ListLayout& layout) {
    {
        const QScopedValueRollback fitting(fitting_, true);
        own_widths_.clear();
        place_columns(layout);
    }
    for (const auto column : shown_columns())
        if (!own_widths_.contains(column)) fit_column(column);
    stretch_last();
    ListOrder order;
    for (const auto& sort : layout.order)
        if (const auto column = model_.column_of(plain_text(sort.name)); column >= 0)
            order.push_back({model_.field_at(column), sort.descending});
    if (!order.empty()) model_.set_order(std::move(order));
    frozen_->freeze(layout.frozen);
    columns_changed();
}

void ListTable::columns_changed() {
    if (fitting_) return;
    frozen_->follow();
    Q_EMIT columns_moved();
    Q_EMIT layout_changed();
}

void ListTable::hide_further_columns() {
    for (int column = model_.usual_columns(); column < model_.columnCount(); ++column)
        setColumnHidden(column, true);
}

// Rows that come later are often longer than the first ones.
int ListTable::least_width(int column) const {
    const auto& field = model_.field(column);
    switch (field.kind) {
    case Kind::text:
        // A short code needs no room for a name.
        return letters(fontMetrics(),
                       static_cast<int>(std::min<std::uint32_t>(letters_of_a_text, field.limit)));
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

// A number at the far right of a stretched column is read with the wrong row.
void ListTable::stretch_last() {
    const auto last = last_shown();
    const QScopedValueRollback fitting(fitting_, true);
    horizontalHeader()->setStretchLastSection(model_.kind(last) != Kind::number &&
                                              model_.kind(last) != Kind::change);
}

// A column is at least as wide as its header and what its kind needs; one that is wider stays so.
void ListTable::widen_for_headers() {
    stretch_last();
    const QScopedValueRollback fitting(fitting_, true);
    for (const auto column : shown_columns()) {
        if (own_widths_.contains(column)) continue;
        const auto least = std::max(horizontalHeader()->sectionSizeHint(column), least_width(column));
        if (columnWidth(column) < least) setColumnWidth(column, least);
    }
}

void ListTable::fit_column(int column) {
    const QScopedValueRollback fitting(fitting_, true);
    const auto widest = letters(fontMetrics(), most_letters_of_a_column);
    const auto contents = std::min(sizeHintForColumn(column) + letters(fontMetrics(), 1), widest);
    setColumnWidth(column,
                   std::max({contents, horizontalHeader()->sectionSizeHint(column), least_width(column)}));
}

// Once a language: 100 ms for many rows, and widths belong to the person from then on.
void ListTable::fit_columns() {
    if (columns_fitted_ || model_.rowCount() == 0) return;
    columns_fitted_ = true;
    for (const auto column : shown_columns())
        if (!own_widths_.contains(column)) fit_column(column);
    frozen_->follow();
    Q_EMIT columns_moved();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of a ListPanel: of one column, and of all.
#include "client/widgets/field_text.h"
#include "client/widgets/list_panel.h"

#include <QMenu>

#include <algorithm>

namespace liangheng {

void ListPanel::fill_column_menu(QMenu& menu, int column) {
    const auto act = [&](const QString& text, auto what) {
        auto* action = menu.addAction(text);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    const auto field = model_.field_at(column);
    const auto shown = table_->shown_columns();
    const auto place = static_cast<int>(std::find(shown.begin(), shown.end(), column) - shown.begin());
    const auto last = static_cast<int>(shown.size()) - 1;
    act(tr("Filter …"), [this, column] { open_filter_box(column); });
    act(tr("Take the filter away"), [this, column] {
        filter_column(column, {});
    })->setEnabled(!column_filter(column).isEmpty());
    menu.addSeparator();
    act(tr("Sort ascending"), [this, field] { model_.set_order(ListOrder{{field, false}}); });
    act(tr("Sort descending"), [this, field] { model_.set_order(ListOrder{{field, true}}); });
    act(tr("Then sort by this (Shift+click)"), [this, column] { table_->order_by(column, true); });
    menu.addSeparator();
    if (grouped_by() == column)
        act(tr("End the grouping"), [this] { group_by(std::nullopt); });
    else
        act(tr("Group by this column"), [this, column] { group_by(column); });
    menu.addSeparator();
    act(tr("Freeze up to here"), [this, place] {
        table_->freeze_columns(place + 1);
    })->setEnabled(place < last);
    act(tr("Freeze nothing"), [this] {
        table_->freeze_columns(0);
    })->setEnabled(table_->frozen_columns() > 0);
    act(tr("Move to the left"), [this, column] { table_->move_column(column, -1); })->setEnabled(place > 0);
    act(tr("Move to the right"), [this, column] {
        table_->move_column(column, 1);
    })->setEnabled(place < last);
    act(tr("Usual width"), [this, column] { table_->reset_column(column); });
    act(tr("Hide this column"), [this, column] {
        table_->show_column(column, false);
    })->setEnabled(table_->may_hide(column));
    menu.addSeparator();
    fill_columns_menu(*menu.addMenu(tr("Columns")));
}

void ListPanel::fill_columns_menu(QMenu& menu) {
    auto order = table_->shown_columns();
    for (int column = 0; column < model_.columnCount(); ++column)
        if (table_->isColumnHidden(column)) order.push_back(column);
    for (const auto column : order) {
        auto* action = menu.addAction(header_of(model_.field(column)));
        action->setCheckable(true);
        action->setChecked(!table_->isColumnHidden(column));
        // The last one stays: an empty list would show no way back.
        action->setEnabled(table_->isColumnHidden(column) || table_->may_hide(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { table_->show_column(column, shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset all columns")), &QAction::triggered, this,
            [this] { table_->reset_columns(); });
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A list with all that belongs around it: chips of the filters that are on, groups at the side, the table,
// its totals; the filter box of a column and the menus that arrange columns.
#pragma once

#include "client/widgets/filter_chips.h"
#include "client/widgets/list_table.h"

#include <QWidget>

#include <map>

class QMenu;
class QSplitter;
class QToolButton;

namespace liangheng {

class ColumnFilterBox;
class GroupModel;
class GroupTable;
class TotalsRow;

class ListPanel : public QWidget {
    Q_OBJECT
public:
    explicit ListPanel(ListModel& model, QWidget* parent = nullptr);

    ListTable& table() const { return *table_; }
    TotalsRow& totals() const { return *totals_; }
    FilterChips& chips() const { return *chips_; }
    GroupTable& groups() const { return *groups_; }
    ColumnFilterBox& filter_box() const { return *box_; }
    /// For the bar above: chooses columns, puts everything back.
    QToolButton& columns_button() const { return *columns_; }

    // Filters
    /// The words of the page's filter line, so that they have a chip too.
    void set_words(const QString& words);
    /// Filters a column by what was typed; empty or not understood: not at all.
    void filter_column(int column, const QString& typed);
    QString column_filter(int column) const;
    /// Columns and group.
    std::vector<ColumnFilter> column_filters() const;
    void clear_filters();
    /// What the list is narrowed to, in words: for paper and files.
    QStringList filter_words() const;
    void open_filter_box(int column);

    // Groups
    void group_by(std::optional<int> column);
    std::optional<int> grouped_by() const;

    /// Columns, order and filters; without the words, which are the page's.
    ListLayout layout() const;
    void set_layout(const ListLayout& layout);
    /// The menu of a column's header.
    void fill_column_menu(QMenu& menu, int column);
    /// Which columns are shown, and the way back.
    void fill_columns_menu(QMenu& menu);

Q_SIGNALS:
    /// The list is to be read with other column filters.
    void filters_changed();
    /// The words of the filter line are to go.
    void words_unwanted();
    void layout_changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connect_parts();
    void retranslate();
    std::vector<FilterChips::Chip> chips_now() const;
    void show_chips();
    void take_away(int chip);
    void choose_group(int row);
    void read_groups();
    std::optional<ColumnFilter> group_filter() const;

    ListModel& model_;
    FilterChips* chips_;
    ListTable* table_;
    TotalsRow* totals_;
    GroupModel* group_model_;
    GroupTable* groups_;
    ColumnFilterBox* box_;
    QSplitter* splitter_;
    QToolButton* columns_;
    QString words_;
    std::map<int, QString> typed_; ///< by column
    std::optional<OwnedCell> group_value_;
    int filtered_column_ = 0;
};

}

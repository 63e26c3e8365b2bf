// SPDX-License-Identifier: GPL-3.0-or-later
// A table over a ListModel: rows, header that orders, columns as a person arranges them, copy. Widths come
// from the contents once and then from the person; a refresh never changes them, and the current row stays
// the same record.
#pragma once

#include "client/widgets/list_layout.h"
#include "client/widgets/list_model.h"

#include <QTableView>

#include <set>
#include <string>

namespace liangheng {

class FrozenColumns;
class ListHeader;

/// What is selected, as the status line tells it.
struct SelectionFigures {
    int cells = 0;
    int rows = 0;
    int numbers = 0; ///< cells of the column that is added up
    std::int64_t sum = 0;
    const FieldInfo* field = nullptr; ///< what the column holds; null: there is none to add
};

class ListTable : public QTableView {
    Q_OBJECT
public:
    explicit ListTable(ListModel& model, QWidget* parent = nullptr);

    ListModel& list() const { return model_; }
    /// Row of the current record; -1: none.
    int current_row() const;
    void select_row(int row);
    /// From now on a row is always marked where there is one: the first, when the one before is gone.
    void always_mark_a_row();
    /// Selects the record with this key, if it is among the rows read.
    bool select_key(const std::string& key);
    /// From now on blocks of cells are selected, as in a spreadsheet; the current row is marked all the same.
    void select_blocks();
    SelectionFigures selection_figures() const;

    // Columns
    /// Orders by a column; with `further` behind the columns that order already. Again: the other direction.
    void order_by(int column, bool further);
    void show_column(int column, bool shown);
    /// The last column that is shown stays.
    bool may_hide(int column) const;
    void move_column(int column, int places);
    void freeze_columns(int count);
    int frozen_columns() const;
    /// Width from the contents, at its usual place if it was hidden.
    void reset_column(int column);
    void reset_columns();
    /// Shown columns from left to right.
    std::vector<int> shown_columns() const;
    ListLayout layout() const;
    /// Columns that the layout does not know stand at the end as usual; names that the list does not know
    /// are left out.
    void set_layout(const ListLayout& layout);

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void current_changed();
    void selection_changed();
    /// Double click or Enter.
    void opened(int row);
    /// Order, width, visibility, frozen columns or the order of rows are others.
    void layout_changed();
    /// Position or width of a column, or the place that the list is scrolled to.
    void columns_moved();
    void column_menu_wanted(int column, const QPoint& where);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connect_header();
    void connect_model();
    void fit_rows();
    void fit_columns();
    void widen_for_headers();
    void fit_column(int column);
    void stretch_last();
    int last_shown() const;
    int summed_column() const;
    int least_width(int column) const;
    void copy(bool with_headers) const;
    void hide_further_columns();
    void place_columns(const ListLayout& layout);
    void columns_changed();

    ListModel& model_;
    ListHeader* header_;
    FrozenColumns* frozen_;
    std::string current_key_;
    std::set<int> own_widths_; ///< columns whose width the person chose
    bool fitting_ = false;
    bool columns_fitted_ = false;
    bool always_marks_ = false;
};

/// The look that all our tables share: whole rows, no grid at the sides, height of rows from the font.
void dress_table(QTableView& table);
/// Row height for a font: 26 pixels at 96 dpi and the usual size.
int row_height(const QFontMetrics& metrics);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A table over a ListModel: rows, header that orders, copy. Widths come from the contents once and then from
// the person; a refresh never changes them, and the current row stays the same record.
#pragma once

#include "client/widgets/list_model.h"

#include <QTableView>

#include <string>

namespace liangheng {

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

Q_SIGNALS:
    void current_changed();
    /// Double click or Enter.
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit_rows();
    void fit_columns();
    void widen_for_headers();
    int least_width(int column) const;
    void copy() const;

    ListModel& model_;
    std::string current_key_;
    bool columns_fitted_ = false;
    bool always_marks_ = false;
};

/// The look that all our tables share: whole rows, no grid at the sides, height of rows from the font.
void dress_table(QTableView& table);
/// Row height for a font: 26 pixels at 96 dpi and the usual size.
int row_height(const QFontMetrics& metrics);

}

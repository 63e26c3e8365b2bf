// SPDX-License-Identifier: GPL-3.0-or-later
// The grid in which the lines of an order are typed: product, quantity, product, quantity … with Enter. Every
// cell that can be entered is an open editor as soon as one comes to it.
#pragma once

#include "client/pages/orders/order_lines.h"

#include <QTableView>

namespace liangheng {

class OrderGrid : public QTableView {
    Q_OBJECT
public:
    OrderGrid(OrderLines& lines, const OrderBook& book, QWidget* parent = nullptr);

    /// Puts the cursor into the first line that is not finished, else into the empty one.
    void begin();
    void go_to(int row, int column);
    /// Ends the editing of the current cell, keeping what was typed.
    void end_editing();
    /// Takes a block of cells from the clipboard, as one step. False: there is none, or nothing is entered.
    bool paste();
    /// Takes the last paste back, as long as nothing was entered after it.
    bool undo_paste();

Q_SIGNALS:
    /// Shift+Enter in the first cell: back to what stands before the grid.
    void left_backward();
    /// A product was chosen that another line has already.
    void product_there_already(int row);
    /// A block was not pasted, and why.
    void paste_refused(const QString& reason);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    friend class OrderGridEditors;

    void step(int row, int column, bool backward);
    void up_or_down(int row, int column, int rows);
    void take_product(int row, const PricedProduct& chosen);
    void fit_columns();

    std::vector<int> shown_columns() const;

    OrderLines& lines_;
    const OrderBook& book_;
    std::optional<std::vector<OrderLines::Line>> before_paste_;
};

}

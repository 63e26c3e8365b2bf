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

Q_SIGNALS:
    /// Shift+Enter in the first cell: back to what stands before the grid.
    void left_backward();
    /// A product was chosen that another line has already.
    void product_there_already(int row);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;

private:
    friend class OrderGridEditors;

    void step(int row, int column, bool backward);
    void up_or_down(int row, int column, int rows);
    void take_product(int row, const PricedProduct& chosen);
    void fit_columns();

    OrderLines& lines_;
    const OrderBook& book_;
};

}

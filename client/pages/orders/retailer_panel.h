// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the order form: who the retailer is, which order day it is, and agreed, cap, ordered,
// remaining. What waits at this desk is counted in and said.
#pragma once

#include "client/pages/orders/order_book.h"
#include "client/widgets/elided_label.h"
#include "client/widgets/figures.h"

namespace liangheng {

class RetailerPanel : public QWidget {
    Q_OBJECT
public:
    /// The field that finds the retailer stands in the first line, behind its label.
    RetailerPanel(QWidget* label, QWidget* field, QWidget* parent = nullptr);

    void show_retailer(const RetailerInHand& hand);
    void clear();
    /// Cartons on the form, and those that a replaced order gives back.
    void set_entered(Cartons entered, Cartons freed);
    const Figures& figures() const { return *figures_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill_figures();
    QString who() const;
    QString when() const;

    ElidedLabel* who_;
    ElidedLabel* when_;
    Figures* figures_;
    std::optional<RetailerInHand> hand_;
    Cartons entered_;
    Cartons freed_;
};

}

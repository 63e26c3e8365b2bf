// SPDX-License-Identifier: GPL-3.0-or-later
// The orders of a cycle for whoever may read them: by state, with the lines of the marked one beside. It has
// no entry; an order desk gets the two buttons that change an order.
#pragma once

#include "client/pages/orders/orders_view.h"
#include "client/print/list_report.h"
#include "client/widgets/filter_line.h"
#include "client/widgets/page_state.h"

#include <QHBoxLayout>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;

namespace liangheng {

class OrderBoard : public QWidget {
    Q_OBJECT
public:
    explicit OrderBoard(OrderBook& book, QWidget* parent = nullptr);

    /// The replica, the overlay or the outbox changed.
    void refresh();
    bool select(const Id<Order>& id);
    std::int64_t total() const { return orders_->total(); }
    OrdersView& orders() { return *orders_; }
    ListModel& lines() { return lines_; }
    PageState& state() { return *state_; }
    /// At the end of the bar above the list.
    void add_tool(QWidget& tool) { bar_->addWidget(&tool); }
    ListOnPaper on_paper() const;

Q_SIGNALS:
    void counted();
    void replace_wanted(const liangheng::Id<liangheng::Order>& order);
    void cancel_wanted(const liangheng::Id<liangheng::Order>& order);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connect_parts();
    void retranslate();
    void fill_cycles();
    void fill_states();
    void show_cycle();
    void apply_filter();
    void show_lines();
    void update_empty();
    QString cycle_text(const ListedCycle& cycle) const;

    OrderBook& book_;
    ReplicaSource lines_source_;
    ListModel lines_;
    std::vector<ListedCycle> cycles_;
    QHBoxLayout* bar_;
    QComboBox* cycle_;
    QComboBox* state_choice_;
    FilterLine* filter_;
    PageState* state_;
    OrdersView* orders_;
    ListTable* lines_table_;
    QLabel* lines_label_;
    QSplitter* splitter_;
    QPushButton* replace_ = nullptr; ///< an order desk's only
    QPushButton* cancel_ = nullptr;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of a cycle as a table: when, of whom, state, requested beside accepted. Used by the board and, for
// one retailer, by the order form. What waits at this desk is marked.
#pragma once

#include "client/pages/orders/order_book.h"
#include "client/widgets/list_table.h"

namespace liangheng {

class OrdersView : public QWidget {
    Q_OBJECT
public:
    enum class Shows : std::uint8_t { all_retailers, one_retailer };

    OrdersView(OrderBook& book, Shows shows, QWidget* parent = nullptr);

    /// The orders of this cycle; with a retailer only his. An empty cycle shows nothing.
    void show_cycle(const Id<OrderCycle>& cycle, const Id<Retailer>& retailer = {});
    /// Words to look for, and the states to show (none: all).
    void set_filter(const std::vector<std::string>& words, const std::vector<OrderState>& states);
    void refresh();

    ListTable& table() { return *table_; }
    ListModel& model() { return model_; }
    /// The order that the cursor is on.
    std::optional<ListedOrder> current() const;
    std::int64_t total() const { return model_.total(); }

private:
    void apply();

    ReplicaSource source_;
    ListModel model_;
    ListTable* table_;
    Id<Retailer> retailer_;
    std::vector<std::string> words_;
    std::vector<OrderState> states_;
};

/// How an order that waits, or one in this state, is coloured.
Status status_of(OrderState state);

}

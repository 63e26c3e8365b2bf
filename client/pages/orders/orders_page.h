// SPDX-License-Identifier: GPL-3.0-or-later
// Orders: the form of an order desk and the board for everybody who may read orders. Whoever is no order desk
// has no form at all.
#pragma once

#include "client/app/page.h"
#include "client/lists/lazy_refresh.h"
#include "client/pages/orders/order_board.h"
#include "client/pages/orders/order_entry.h"

class QTabWidget;

namespace liangheng {

class OrdersPage : public Page {
    Q_OBJECT
public:
    explicit OrdersPage(const PageContext& context);

    bool open(const PageRequest& request) override;
    bool has_data() const override;
    std::optional<std::int64_t> row_count() const override;
    std::optional<RecordInFront> record() const override;
    bool unsaved() const override;

    /// Null for whoever may not enter orders.
    OrderEntry* entry() { return entry_; }
    OrderBoard& board() { return *board_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void on_rows_changed(const QStringList& entities);
    void show_states();
    void replace(const Id<Order>& id);
    void cancel(const Id<Order>& id);

    OrderBook book_;
    LazyRefresh* lazy_;
    QTabWidget* tabs_ = nullptr;
    OrderEntry* entry_ = nullptr;
    OrderBoard* board_;
};

}

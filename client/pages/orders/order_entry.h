// SPDX-License-Identifier: GPL-3.0-or-later
// The order form of an order desk, for the keyboard alone: retailer, lines, F8. It starts empty; nothing is
// proposed. What the retailer has ordered already stands above the lines. After saving it shows what became
// of the order.
#pragma once

#include "client/pages/orders/order_grid.h"
#include "client/pages/orders/orders_view.h"
#include "client/pages/orders/retailer_panel.h"
#include "client/widgets/lookup_box.h"
#include "client/widgets/page_state.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace liangheng {

class OrderEntry : public QWidget {
    Q_OBJECT
public:
    explicit OrderEntry(OrderBook& book, QWidget* parent = nullptr);

    /// An empty form, the cursor at the retailer.
    void start_anew();
    /// Takes a retailer in hand, as if he had been found.
    bool begin_with(const Id<Retailer>& id);
    /// A form that takes the place of this order.
    bool begin_instead_of(const Id<Order>& id);
    /// The contents of a refused command, to be corrected and sent again.
    bool begin_from_refused(const Uuid& command);
    bool unsaved() const;
    /// Asks before input that is saved nowhere is thrown away. False: the person stays.
    bool may_leave();
    void save();
    /// The replica, the overlay or the outbox changed.
    void refresh();

    LookupBox& retailer_box() { return *retailer_box_; }
    OrderGrid& grid() { return *grid_; }
    OrderLines& lines() { return lines_; }
    OrdersView& earlier() { return *earlier_; }
    RetailerPanel& panel() { return *panel_; }
    PageState& state() { return *state_; }

Q_SIGNALS:
    void changed();
    void replace_wanted(const liangheng::Id<liangheng::Order>& order);
    void cancel_wanted(const liangheng::Id<liangheng::Order>& order);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Phase : std::uint8_t { no_retailer, entering, saved };

    void build();
    void connect_parts();
    void retranslate();
    void show_hand();
    void ask_and_start_anew();
    void on_retailer_taken();
    void on_edited();
    void run_preview();
    void tell_preview(const DraftOutcome& outcome);
    void queue(const OrderDraft& draft);
    void show_saved();
    void tell_saved();
    void tell_outcome(const OutboxEntry& entry);
    void update_totals();
    void update_buttons();
    Cartons freed() const;
    bool begin_draft(OrderDraft draft);

    OrderBook& book_;
    OrderLines lines_;
    Phase phase_ = Phase::no_retailer;
    std::optional<RetailerInHand> hand_;
    OrderDraft draft_;
    Uuid command_; ///< of the saved order
    QTimer preview_soon_;

    LookupBox* retailer_box_;
    QLabel* retailer_label_;
    RetailerPanel* panel_;
    PageState* state_;
    QLabel* earlier_label_;
    OrdersView* earlier_;
    OrderGrid* grid_;
    QLabel* totals_;
    QPushButton* save_;
    QPushButton* new_;
    QPushButton* replace_;
    QPushButton* cancel_;
};

}

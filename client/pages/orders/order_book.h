// SPDX-License-Identifier: GPL-3.0-or-later
// What the order pages ask of the office: open days, retailers with their place in the month, products with
// prices, orders of a cycle, and the commands of an order. The pages above hold neither SQL nor rules.
#pragma once

#include "client/lists/replica_source.h"
#include "common/calendar/order_day.h"
#include "common/orders/order_queries.h"
#include "common/orders/requested_line.h"
#include "common/products/product_queries.h"
#include "common/quota/quota_position.h"
#include "common/retailers/retailer_queries.h"

#include <optional>
#include <string_view>
#include <vector>

namespace liangheng {

/// An order day of an open cycle.
struct OpenDay {
    OrderCycle cycle;
    OrderDay day;
};

/// A retailer on the form, and where he stands in the month of his next order.
struct RetailerInHand {
    Retailer retailer;
    std::optional<OpenDay> day; ///< absent: no open cycle has an order day of his weekday
    std::optional<QuotaPosition>
        position; ///< with the orders of this desk that wait; absent: month not opened, or not here
    Cartons ordered_at_server; ///< without them
};

/// An order as it stands on the form.
struct OrderDraft {
    Id<Order> order; ///< made when the form was opened, so that saving twice is the same order
    Id<Retailer> retailer;
    OpenDay day;
    Id<Order> replaced; ///< set: this order takes its place
    Count seen_version; ///< of the replaced one
    Uuid corrects;      ///< the refused command that this one corrects
    std::vector<RequestedLine> lines;
};

/// What a line would get, as far as the desk can tell.
struct LineOutcome {
    std::optional<Cartons> accepted;
    std::optional<CutReason> cut_reason;
    bool held = false;
};
struct DraftOutcome {
    Preview::Answer answer = Preview::Answer::cannot_tell;
    Refusal refusal; ///< when refused; when allowed: what is otherwise than asked, empty code: nothing
    bool hangs_on_data = false; ///< a refusal that the server may see differently
    std::vector<LineOutcome> lines;
};

/// A refused command of the outbox as a draft again.
struct RefusedOrder {
    OrderDraft draft;
    Refusal reason;
};

class OrderBook {
public:
    explicit OrderBook(LocalOffice& office) : office_(office) {}

    /// Only an order desk enters orders: for nobody else is there a form.
    bool may_enter() const;
    /// The cut-off that comes next for the departments of this order desk; nothing outside of order days.
    std::optional<UtcTime> next_cutoff() const;
    /// Whose retailers order today: that of today's order day, which may have been moved; else the day's own.
    Weekday weekday_today() const;
    /// Departments whose orders this person is concerned with: his own; of the county, all service
    /// departments.
    std::vector<Id<Department>> departments() const;

    std::vector<ListedRetailer> find_retailers(std::string_view typed) const;
    std::vector<PricedProduct> find_products(std::string_view typed) const;
    std::optional<PricedProduct> product(const Id<Product>& id) const;
    /// The one product with exactly this code, or else this name.
    std::optional<PricedProduct> product_named(std::string_view code_or_name) const;
    std::optional<RetailerInHand> take(const Id<Retailer>& id) const;
    /// Cycles that were opened, newest first.
    std::vector<ListedCycle> cycles() const;
    std::optional<Row<Order>> order(const Id<Order>& id) const;
    std::vector<ListedOrderLine> lines_of(const Id<Order>& id) const;

    OrderDraft new_draft(const RetailerInHand& hand) const;
    /// Another order in the place of this one, beginning with what was requested in it.
    std::optional<OrderDraft> draft_instead_of(const Id<Order>& id) const;
    std::optional<RefusedOrder> draft_from_refused(const Uuid& command) const;

    DraftOutcome preview(const OrderDraft& draft) const;
    Result<Uuid> save(const OrderDraft& draft);
    /// Why the order cannot be cancelled; queues the command otherwise.
    Result<Uuid> cancel(const Id<Order>& id, Count seen_version);

    LocalOffice& office() const { return office_; }
    /// The regular days of the open cycles of a department, by their cut-off.
    std::vector<OpenDay> open_days(const Id<Department>& department) const;

private:
    /// The waiting command of this desk that makes the order: what is done to the order makes no sense
    /// without it.
    std::vector<Uuid> made_by(const Id<Order>& id) const;
    std::optional<OpenDay> day_for(const Retailer& retailer) const;
    std::optional<OpenDay> day_of(const Order& order) const;

    LocalOffice& office_;
};

}

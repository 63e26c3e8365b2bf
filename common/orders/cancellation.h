// SPDX-License-Identifier: GPL-3.0-or-later
// The guards of cancelling an order; shared by cancel_order and replace_order.
#pragma once

#include "common/orders/order_line.h"
#include "common/rules/context.h"
#include "common/rules/facts.h"

namespace liangheng {

/// An order that may be cancelled now, and the cartons that then count no more.
struct Cancellation {
    Row<Order> order;
    Cartons freed;

    Order cancelled() const;
};

/// Checks "captured, accepted, partly_accepted → cancelled": the desk of the order's department, before the
/// cut-off.
Result<Cancellation> cancellation_of(const Id<Order>& id, Count seen_version, const Facts& facts,
                                     const Context& context);

}

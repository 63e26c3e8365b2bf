// SPDX-License-Identifier: GPL-3.0-or-later
// The guards of an order and the order that passes them; shared by submit_order and replace_order.
#pragma once

#include "common/orders/acceptance.h"
#include "common/rules/changes.h"
#include "common/rules/context.h"

namespace liangheng {

/// A regular order of a retailer on an order day.
struct Capture {
    Id<Order> order;
    Id<Retailer> retailer;
    Id<OrderCycle> cycle;
    Id<OrderDay> order_day;
    Cartons freed; ///< what an order cancelled in the same command gives back to the cap
};

/// Checks the guards of "Order, draft → captured" and decides the lines at once: the order, its lines, the
/// counter row.
Result<Changes> capture_order(const Capture& capture, const std::vector<RequestedLine>& requested,
                              const Facts& facts, const Context& context);

/// Why the actor may not touch orders of this territory: another department's desk, or his own territory
/// (invariant 7).
std::optional<Refusal> no_desk_of(const Territory& territory, const Context& context);

/// Why it is too late for an order of this day. A command out of an outbox has the grace time in addition.
std::optional<Refusal> after_cutoff(const OrderDay& day, const Id<Department>& department, const Facts& facts,
                                    const Context& context);

}

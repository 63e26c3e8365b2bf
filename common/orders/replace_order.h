// SPDX-License-Identifier: GPL-3.0-or-later
// The order desk replaces an order of the retailer by another, so that no carton is lost in between.
#pragma once

#include "common/orders/order.h"
#include "common/orders/requested_line.h"
#include "common/rules/command.h"

namespace liangheng {

/// Cancels an order and submits another of the same retailer, cycle and day in one; the cap counts as after
/// the cancelling.
struct ReplaceOrder {
    Id<Order> replaced;
    Count seen_version;               ///< of the replaced order
    Id<Order> order;                  ///< the new one
    std::vector<RequestedLine> lines; ///< in the sequence in which the retailer named them
};

template<> struct Description<ReplaceOrder> {
    static constexpr auto command = describe_command(
        163, "replace_order", FIELD_LABEL("command", "Replace an order"), may(Role::order_desk));
    static constexpr auto fields = std::tuple{
        field<&ReplaceOrder::replaced>(1, "replaced", FIELD_LABEL("field", "Replaced order")),
        field<&ReplaceOrder::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&ReplaceOrder::order>(3, "order", FIELD_LABEL("field", "Order")),
        field<&ReplaceOrder::lines>(4, "lines", FIELD_LABEL("field", "Lines"), limit(most_order_lines)),
    };
};
static_assert(complete<ReplaceOrder>);

Result<Changes> decide(const ReplaceOrder& command, const Facts& facts, const Context& context);

}

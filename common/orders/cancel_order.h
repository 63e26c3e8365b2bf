// SPDX-License-Identifier: GPL-3.0-or-later
// The order desk cancels an order before the cut-off, at the retailer's wish.
#pragma once

#include "common/orders/order.h"
#include "common/rules/command.h"

namespace liangheng {

/// Cancels an order; its cartons count no more. A refused or dispatched order is not cancelled.
struct CancelOrder {
    Id<Order> order;
    Count seen_version;
};

template<> struct Description<CancelOrder> {
    static constexpr auto command = describe_command(
        162, "cancel_order", FIELD_LABEL("command", "Cancel an order"), may(Role::order_desk));
    static constexpr auto fields = std::tuple{
        field<&CancelOrder::order>(1, "order", FIELD_LABEL("field", "Order")),
        field<&CancelOrder::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
    };
};
static_assert(complete<CancelOrder>);

Result<Changes> decide(const CancelOrder& command, const Facts& facts, const Context& context);

}

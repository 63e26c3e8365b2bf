// SPDX-License-Identifier: GPL-3.0-or-later
// The order desk enters a retailer's order; the server decides it at once by the cap of the month
// (plan 2.27).
#pragma once

#include "common/calendar/order_day.h"
#include "common/orders/order.h"
#include "common/orders/requested_line.h"
#include "common/rules/command.h"

namespace liangheng {

/// Captures and decides an order of a retailer on his order day. Refused only by its guards; what the cap or
/// the sale cuts is an outcome `changed`, also when nothing is left.
struct SubmitOrder {
    Id<Order> order; ///< made at the desk
    Id<Retailer> retailer;
    Id<OrderCycle> cycle;
    Id<OrderDay> order_day;
    std::vector<RequestedLine> lines; ///< in the sequence in which the retailer named them
};

template<> struct Description<SubmitOrder> {
    static constexpr auto command = describe_command(
        161, "submit_order", FIELD_LABEL("command", "Submit an order"), may(Role::order_desk));
    static constexpr auto fields = std::tuple{
        field<&SubmitOrder::order>(1, "order", FIELD_LABEL("field", "Order")),
        field<&SubmitOrder::retailer>(2, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&SubmitOrder::cycle>(3, "cycle", FIELD_LABEL("field", "Cycle")),
        field<&SubmitOrder::order_day>(4, "order_day", FIELD_LABEL("field", "Order day")),
        field<&SubmitOrder::lines>(5, "lines", FIELD_LABEL("field", "Lines"), limit(most_order_lines)),
    };
};
static_assert(complete<SubmitOrder>);

Result<Changes> decide(const SubmitOrder& command, const Facts& facts, const Context& context);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// An import brings the lines that an earlier run had to leave out of an order of earlier months.
#pragma once

#include "common/orders/order.h"
#include "common/orders/requested_line.h"
#include "common/rules/command.h"

namespace liangheng {

/// Adds lines to an order of kind history that is marked incomplete. Lines that are there stay as they are,
/// with their numbers; the new ones stand behind them. A whole order takes no further lines: the past is not
/// rewritten.
struct CompleteHistoryOrder {
    Id<Order> order;
    Count seen_version;
    bool incomplete = false;          ///< lines of the source are still left out
    std::vector<RequestedLine> lines; ///< the missing ones; none when the order turns out to be whole
};

template<> struct Description<CompleteHistoryOrder> {
    static constexpr auto command =
        describe_command(165, "complete_history_order",
                         FIELD_LABEL("command", "Complete an order of the past"), by_server_only);
    static constexpr auto fields = std::tuple{
        field<&CompleteHistoryOrder::order>(1, "order", FIELD_LABEL("field", "Order")),
        field<&CompleteHistoryOrder::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&CompleteHistoryOrder::incomplete>(3, "incomplete", FIELD_LABEL("field", "Incomplete")),
        field<&CompleteHistoryOrder::lines>(4, "lines", FIELD_LABEL("field", "Lines"),
                                            limit(most_order_lines)),
    };
};
static_assert(complete<CompleteHistoryOrder>);

Result<Changes> decide(const CompleteHistoryOrder& command, const Facts& facts, const Context& context);

}

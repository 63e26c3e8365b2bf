// SPDX-License-Identifier: GPL-3.0-or-later
// An import brings an order of earlier months.
#pragma once

#include "common/orders/order.h"
#include "common/orders/requested_line.h"
#include "common/rules/command.h"

namespace liangheng {

/// Records an order of kind history: settled, in no cycle, outside every cap, and no demand.
struct RecordHistoryOrder {
    Id<Order> order;
    Id<Retailer> retailer;
    Date date;
    std::string source_ref;
    bool incomplete = false;          ///< the import left lines out
    std::vector<RequestedLine> lines; ///< what was delivered then
};

template<> struct Description<RecordHistoryOrder> {
    static constexpr auto command = describe_command(
        164, "record_history_order", FIELD_LABEL("command", "Record an order of the past"), by_server_only);
    static constexpr auto fields = std::tuple{
        field<&RecordHistoryOrder::order>(1, "order", FIELD_LABEL("field", "Order")),
        field<&RecordHistoryOrder::retailer>(2, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&RecordHistoryOrder::date>(3, "date", FIELD_LABEL("field", "Date")),
        field<&RecordHistoryOrder::source_ref>(4, "source_ref", FIELD_LABEL("field", "Number in the source"),
                                               limit(64)),
        field<&RecordHistoryOrder::incomplete>(5, "incomplete", FIELD_LABEL("field", "Incomplete")),
        field<&RecordHistoryOrder::lines>(6, "lines", FIELD_LABEL("field", "Lines"), limit(most_order_lines)),
    };
};
static_assert(complete<RecordHistoryOrder>);

Result<Changes> decide(const RecordHistoryOrder& command, const Facts& facts, const Context& context);

}

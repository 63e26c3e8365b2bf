// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/record_history_order.h"

#include "common/orders/history_lines.h"
#include "common/rules/make_command.h"

namespace liangheng {
Result<Changes> decide(const RecordHistoryOrder& command, const Facts& facts, const Context& context) {
    // An incomplete one may have lost all its lines and is still an order of that day.
    if (command.lines.empty() && !command.incomplete) return refuse("orders.no_lines");
    if (command.date > context.today())
        return refuse("orders.history_in_future", {{"date", to_text(command.date)}});
    const auto retailer = facts.find(command.retailer);
    if (!retailer) return retailer.or_refuse("orders.retailer_unknown");
    auto lines = history_lines(command.order, command.lines, 0, facts);
    if (!lines) return lines.error();
    Order order{.id = command.order,
                .retailer = command.retailer,
                .territory = retailer->territory,
                .month = month_of(command.date),
                .kind = OrderKind::history,
                .entered_by = context.actor,
                .state = OrderState::settled,
                .captured_at = instant_at(command.date),
                .incomplete = command.incomplete,
                .source_ref = command.source_ref};
    Changes changes;
    changes.insert(std::move(order), *std::move(lines));
    return changes;
}

template const CommandInfo& command_info<RecordHistoryOrder>();

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/record_history_order.h"

#include "common/orders/order_line.h"

namespace liangheng {
namespace {

// Unlike an order that is being made it may name a product twice, as its source does; an incomplete one may have lost
// all its lines and is still an order of that day.
std::optional<Refusal> wrong_history(const RecordHistoryOrder& command) {
    if (command.lines.empty() && !command.incomplete) return refuse("orders.no_lines");
    if (command.lines.size() > most_order_lines)
        return refuse("orders.too_many_lines", {{"most", std::to_string(most_order_lines)}});
    for (std::size_t i = 0; i < command.lines.size(); ++i)
        if (command.lines[i].requested.value <= 0)
            return refuse("orders.quantity_zero", {{"sequence", std::to_string(i + 1)}});
    return std::nullopt;
}

}

Result<Changes> decide(const RecordHistoryOrder& command, const Facts& facts, const Context& context) {
    if (auto wrong = wrong_history(command)) return *std::move(wrong);
    if (command.date > context.today())
        return refuse("orders.history_in_future", {{"date", to_text(command.date)}});
    const auto retailer = facts.find(command.retailer);
    if (!retailer) return retailer.or_refuse("orders.retailer_unknown");
    std::vector<OrderLine> lines(command.lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto& given = command.lines[i];
        const auto product = facts.find(given.product);
        if (!product)
            return product.or_refuse("orders.product_unknown", {{"sequence", std::to_string(i + 1)}});
        lines[i].order = command.order;
        lines[i].sequence.value = static_cast<std::int64_t>(i + 1);
        lines[i].product = given.product;
        lines[i].requested = given.requested;
        lines[i].accepted = given.requested;
    }
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
    changes.insert(std::move(order), std::move(lines));
    return changes;
}

}

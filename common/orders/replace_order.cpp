// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/replace_order.h"

#include "common/orders/cancellation.h"
#include "common/orders/capture.h"
#include "common/rules/make_command.h"

namespace liangheng {

Result<Changes> decide(const ReplaceOrder& command, const Facts& facts, const Context& context) {
    if (auto wrong = wrong_lines(command.lines)) return *std::move(wrong);
    const auto cancellation = cancellation_of(command.replaced, command.seen_version, facts, context);
    if (!cancellation) return cancellation.error();
    const auto& replaced = *cancellation->order;
    if (replaced.kind != OrderKind::normal) return refuse("orders.batch_not_replaced");
    const Capture capture{.order = command.order,
                          .retailer = replaced.retailer,
                          .cycle = replaced.cycle.value_or(Id<OrderCycle>{}),
                          .order_day = replaced.order_day.value_or(Id<OrderDay>{}),
                          .freed = cancellation->freed};
    auto changes = capture_order(capture, command.lines, facts, context);
    if (!changes) return changes;
    changes->update(cancellation->order, cancellation->cancelled());
    return changes;
}

template const CommandInfo& command_info<ReplaceOrder>();

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/cancel_order.h"

#include "common/orders/cancellation.h"
#include "common/quota/quota_position.h"
#include "common/rules/make_command.h"

namespace liangheng {

Result<Changes> decide(const CancelOrder& command, const Facts& facts, const Context& context) {
    const auto cancellation = cancellation_of(command.order, command.seen_version, facts, context);
    if (!cancellation) return cancellation.error();
    const auto& order = cancellation->order;
    const auto position = facts.find(quota_position_id(order->retailer, order->month));
    if (!position) return position.or_refuse("quota.position_missing");
    auto counted = *position;
    counted.ordered -= cancellation->freed;
    Changes changes;
    changes.update(order, cancellation->cancelled());
    if (cancellation->freed.value != 0) changes.update(position.row(), counted);
    return changes;
}

template const CommandInfo& command_info<CancelOrder>();

}

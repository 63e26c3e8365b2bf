// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/cancellation.h"

#include "common/orders/capture.h"
#include "common/rules/seen_version.h"

namespace liangheng {
namespace {

bool can_be_cancelled(OrderState state) {
    return state == OrderState::captured || state == OrderState::accepted ||
           state == OrderState::partly_accepted;
}

}

Order Cancellation::cancelled() const {
    auto result = *order;
    result.state = OrderState::cancelled;
    return result;
}

Result<Cancellation> cancellation_of(const Id<Order>& id, Count seen_version, const Facts& facts,
                                     const Context& context) {
    const auto order = facts.find(id);
    if (!order) return order.or_refuse("orders.order_unknown");
    if (order->kind == OrderKind::history) return refuse("orders.history_stays");
    const auto territory = facts.find(order->territory);
    if (!territory) return territory.or_refuse("staff.territory_unknown");
    if (auto not_his = no_desk_of(*territory, context)) return *std::move(not_his);
    if (auto changed = changed_meanwhile(order.row(), seen_version)) return *std::move(changed);
    if (!can_be_cancelled(order->state)) return refuse("orders.not_to_be_cancelled");
    const auto day = facts.find(order->order_day.value_or(Id<OrderDay>{}));
    if (!day) return day.or_refuse("orders.day_unknown");
    if (auto late = after_cutoff(*day, territory->department, facts, context)) return *std::move(late);
    const auto lines = facts.details<OrderLine>(id);
    if (!lines) return lines.error();
    return Cancellation{order.row(), counted_cartons(*lines)};
}

}

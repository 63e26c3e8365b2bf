// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/capture.h"

#include "common/policies/parameters.h"
#include "common/quota/quota_position.h"
#include "common/staff/rights.h"

namespace liangheng {
namespace {

std::optional<Refusal> may_not_order(const Retailer& retailer, Date today) {
    if (retailer.status != RetailerStatus::active) return refuse("orders.retailer_not_active");
    if (retailer.licence_valid_to < today)
        return refuse("orders.licence_expired", {{"valid_to", to_text(retailer.licence_valid_to)}});
    return std::nullopt;
}

// The command is done; the clerk must tell the retailer what he does not get.
void tell_cuts(Changes& changes, const std::vector<OrderLine>& lines, Cartons accepted) {
    Cartons requested;
    bool by_cap = false;
    for (const auto& line : lines) {
        requested += line.requested;
        by_cap = by_cap || line.cut_reason == CutReason::cap;
    }
    if (requested == accepted) return;
    Arguments arguments{{"requested", std::to_string(requested.value)},
                        {"accepted", std::to_string(accepted.value)}};
    if (by_cap)
        changes.done_otherwise("orders.cut_by_cap", std::move(arguments));
    else
        changes.done_otherwise("orders.cut_not_on_sale", std::move(arguments));
}

}

std::optional<Refusal> no_desk_of(const Territory& territory, const Context& context) {
    if (!acts_as(context, Role::order_desk, territory.department)) return not_permitted();
    if (context.holds(territory.id)) return refuse("orders.own_territory");
    return std::nullopt;
}

std::optional<Refusal> after_cutoff(const OrderDay& day, const Id<Department>& department, const Facts& facts,
                                    const Context& context) {
    if (context.clock < day.cutoff_at) return std::nullopt;
    const auto late = [&] { return refuse("orders.after_cutoff", {{"cutoff_at", to_text(day.cutoff_at)}}); };
    if (context.made_online) return late();
    const auto grace = parameter_number(facts, "orders.arrival_grace_minutes", department, day.date);
    if (!grace) return grace.error();
    if (context.clock.ms >= day.cutoff_at.ms + *grace * minute_ms) return late();
    return std::nullopt;
}

Result<Changes> capture_order(const Capture& capture, const std::vector<RequestedLine>& requested,
                              const Facts& facts, const Context& context) {
    if (auto wrong = wrong_lines(requested)) return *std::move(wrong);
    const auto retailer = facts.find(capture.retailer);
    if (!retailer) return retailer.or_refuse("orders.retailer_unknown");
    const auto territory = facts.find(retailer->territory);
    if (!territory) return territory.or_refuse("staff.territory_unknown");
    if (auto not_his = no_desk_of(*territory, context)) return *std::move(not_his);
    if (auto barred = may_not_order(*retailer, context.today())) return *std::move(barred);
    const auto cycle = facts.find(capture.cycle);
    if (!cycle) return cycle.or_refuse("orders.cycle_unknown");
    if (cycle->department != territory->department) return refuse("orders.cycle_of_other_department");
    if (cycle->state != CycleState::open) return refuse("orders.cycle_not_open");
    const auto day = facts.find(capture.order_day);
    if (!day) return day.or_refuse("orders.day_unknown");
    if (day->cycle != capture.cycle) return refuse("orders.day_of_other_cycle");
    if (day->kind != OrderDayKind::regular) return refuse("orders.day_not_regular");
    if (day->weekday != retailer->order_weekday) return refuse("orders.not_his_weekday");
    if (auto late = after_cutoff(*day, territory->department, facts, context)) return *std::move(late);
    auto lines = priced_lines(capture.order, requested, facts, context.today());
    if (!lines) return lines.error();
    const auto position = facts.find(quota_position_id(capture.retailer, cycle->month));
    if (!position) return position.or_refuse("quota.position_missing");

    auto counted = *position;
    const auto accepted = accept_within_cap(*lines, counted.cap - counted.ordered + capture.freed);
    counted.ordered += accepted - capture.freed;
    Order order{.id = capture.order,
                .retailer = capture.retailer,
                .territory = retailer->territory,
                .month = cycle->month,
                .cycle = capture.cycle,
                .order_day = capture.order_day,
                .kind = OrderKind::normal,
                .entered_by = context.actor,
                .state = decided_state(*lines),
                .captured_at = context.clock};
    Changes changes;
    tell_cuts(changes, *lines, accepted);
    changes.insert(std::move(order), *std::move(lines));
    if (counted.ordered != position->ordered) changes.update(position.row(), counted);
    return changes;
}

}

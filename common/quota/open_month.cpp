// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quota/open_month.h"

#include "common/calendar/order_cycle.h"
#include "common/quota/band.h"
#include "common/quota/cap.h"
#include "common/quota/quota_position.h"
#include "common/rules/guards.h"
#include "common/rules/make_command.h"

#include <algorithm>

namespace liangheng {
namespace {

constexpr int months_looked_back = 12;

// The month of a department is due when its first cycle may open.
std::optional<Refusal> not_due(const Facts& facts, const Id<Department>& department, Date month,
                               UtcTime now) {
    const auto cycles = facts.each<OrderCycle>("department, month", department, month);
    if (!cycles) return cycles.error();
    if (cycles->empty()) return refuse("quota.month_without_cycle", {{"month", to_text(month)}});
    const auto first = std::min_element(cycles->begin(), cycles->end(), [](const auto& a, const auto& b) {
        return a->opens_at < b->opens_at;
    });
    if ((*first)->opens_at <= now) return std::nullopt;
    return refuse("quota.month_not_due", {{"due", to_text((*first)->opens_at)}});
}

bool was_confirmed(const AgreedTotal& total) {
    return total.state == AgreedTotalState::confirmed || total.state == AgreedTotalState::effective ||
           total.state == AgreedTotalState::closed;
}

// The last confirmed quantity of the months before; absent: none within a year.
Result<std::optional<Cartons>> last_confirmed(const Facts& facts, const Id<Retailer>& retailer, Date month) {
    for (int back = 1; back <= months_looked_back; ++back) {
        const auto total = facts.find(agreed_total_id(retailer, add_months(month, -back)));
        if (total.unknown()) return total.or_refuse("quota.total_unknown");
        if (total && was_confirmed(*total)) return std::optional(total->quantity);
    }
    return std::optional<Cartons>{};
}

/// The total that is or becomes effective; absent when there is none and none to carry.
Result<std::optional<AgreedTotal>> effective_total(const OpenMonth& command, const Retailer& retailer,
                                                   const Fact<AgreedTotal>& present, const Facts& facts) {
    AgreedTotal total{.id = agreed_total_id(command.retailer, command.month),
                      .retailer = command.retailer,
                      .territory = retailer.territory,
                      .month = command.month};
    if (present) total = *present;
    if (!present || !was_confirmed(*present)) {
        const auto quantity = last_confirmed(facts, command.retailer, command.month);
        if (!quantity) return quantity.error();
        if (!*quantity) return std::optional<AgreedTotal>{};
        total.quantity = **quantity;
        total.carried = true;
    }
    total.state = AgreedTotalState::effective;
    return std::optional(std::move(total));
}

}

Result<Changes> decide(const OpenMonth& command, const Facts& facts, const Context& context) {
    if (auto wrong = no_month(command.month)) return *std::move(wrong);
    const auto retailer = facts.find(command.retailer);
    if (!retailer) return retailer.or_refuse("retailers.retailer_unknown");
    const auto territory = facts.find(retailer->territory);
    if (!territory) return territory.or_refuse("staff.territory_unknown");
    if (auto early = not_due(facts, territory->department, command.month, context.clock))
        return *std::move(early);
    const auto present = facts.find(agreed_total_id(command.retailer, command.month));
    if (present.unknown()) return present.or_refuse("quota.total_unknown");
    const auto position = facts.find(quota_position_id(command.retailer, command.month));
    if (position.unknown()) return position.or_refuse("quota.position_missing");
    Changes changes;
    if (retailer->status == RetailerStatus::closed) return changes;

    QuotaPosition counted{.id = quota_position_id(command.retailer, command.month),
                          .retailer = command.retailer,
                          .territory = retailer->territory,
                          .month = command.month};
    if (position) counted = *position;
    const bool done = present && (present->state == AgreedTotalState::effective ||
                                  present->state == AgreedTotalState::closed);
    if (done && position) return changes;
    auto total = effective_total(command, *retailer, present, facts);
    if (!total) return total.error();
    if (*total) {
        if (!done) {
            const auto band = band_of(facts, command.retailer, territory->department, command.month);
            if (!band) return band.error();
            (*total)->band = band->band;
            (*total)->size_class = band->size_class;
        }
        counted.agreed = (*total)->quantity;
        counted.cap = cap_of(counted.agreed, (*total)->band.value_or(BasisPoints{}));
        if (counted.cap < counted.ordered) return refuse("quota.cap_below_ordered");
        if (!done && present)
            changes.update(present.row(), **std::move(total));
        else if (!done)
            changes.insert(**std::move(total));
    }
    if (!position)
        changes.insert(counted);
    else if (counted.cap != position->cap || counted.agreed != position->agreed)
        changes.update(position.row(), counted);
    return changes;
}

template const CommandInfo& command_info<OpenMonth>();

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quota/put_agreed_total.h"

#include "common/quota/cap.h"
#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {

Result<Changes> decide(const PutAgreedTotal& command, const Facts& facts, const Context&) {
    if (auto wrong = no_month(command.month)) return *std::move(wrong);
    if (command.quantity > largest_agreed_total)
        return refuse("quota.total_too_large", {{"largest", std::to_string(largest_agreed_total.value)}});
    const auto retailer = facts.find(command.retailer);
    if (!retailer) return retailer.or_refuse("retailers.retailer_unknown");
    AgreedTotal total{.id = agreed_total_id(command.retailer, command.month),
                      .retailer = command.retailer,
                      .territory = retailer->territory,
                      .month = command.month,
                      .quantity = command.quantity,
                      .state = AgreedTotalState::confirmed,
                      .agreed_with = command.agreed_with,
                      .basis = command.basis};
    Changes changes;
    if (command.seen_version.value == 0) {
        changes.insert(std::move(total));
        return changes;
    }
    const auto present = facts.find(total.id);
    if (!present) return present.or_refuse("quota.total_unknown");
    if (auto changed = changed_meanwhile(present.row(), command.seen_version)) return *std::move(changed);
    if (present->state == AgreedTotalState::effective || present->state == AgreedTotalState::closed)
        return refuse("quota.total_effective");
    total.history_seen = present->history_seen;
    changes.update(present.row(), std::move(total));
    return changes;
}

template const CommandInfo& command_info<PutAgreedTotal>();

}

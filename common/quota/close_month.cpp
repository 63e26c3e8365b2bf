// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quota/close_month.h"

#include "common/calendar/month_state.h"
#include "common/rules/guards.h"
#include "common/rules/make_command.h"

namespace liangheng {

Result<Changes> decide(const CloseMonth& command, const Facts& facts, const Context&) {
    if (auto wrong = no_month(command.month)) return *std::move(wrong);
    const auto total = facts.find(agreed_total_id(command.retailer, command.month));
    if (total.unknown()) return total.or_refuse("quota.total_unknown");
    Changes changes;
    if (!total || total->state != AgreedTotalState::effective) return changes;
    const auto territory = facts.find(total->territory);
    if (!territory) return territory.or_refuse("staff.territory_unknown");
    const auto state = month_state(facts, territory->department, command.month);
    if (!state) return state.error();
    if (*state != MonthState::closed)
        return refuse("quota.month_not_closed", {{"month", to_text(command.month)}});
    auto closed = *total;
    closed.state = AgreedTotalState::closed;
    changes.update(total.row(), std::move(closed));
    return changes;
}

template const CommandInfo& command_info<CloseMonth>();

}

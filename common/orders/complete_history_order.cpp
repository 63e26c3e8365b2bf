// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/complete_history_order.h"

#include "common/orders/history_lines.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {

Result<Changes> decide(const CompleteHistoryOrder& command, const Facts& facts, const Context&) {
    const auto present = facts.find(command.order);
    if (!present) return present.or_refuse("orders.order_unknown");
    if (present->kind != OrderKind::history) return refuse("orders.not_history");
    if (!present->incomplete) return refuse("orders.history_whole");
    if (auto changed = changed_meanwhile(present.row(), command.seen_version)) return *std::move(changed);
    auto lines = facts.details<OrderLine>(command.order);
    if (!lines) return lines.error();
    if (command.lines.empty() && (lines->empty() || command.incomplete)) return refuse("orders.no_lines");
    auto added = history_lines(command.order, command.lines, lines->size(), facts);
    if (!added) return added.error();
    lines->insert(lines->end(), added->begin(), added->end());
    auto completed = *present;
    completed.incomplete = command.incomplete;
    Changes changes;
    changes.update(present.row(), std::move(completed), *std::move(lines));
    return changes;
}

template const CommandInfo& command_info<CompleteHistoryOrder>();

}

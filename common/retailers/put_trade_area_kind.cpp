// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/retailers/put_trade_area_kind.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {

Result<Changes> decide(const PutTradeAreaKind& command, const Facts& facts, const Context&) {
    if (auto missing = missing_text({{"name", command.name}})) return *std::move(missing);
    return put_row(facts, command.seen_version,
                   TradeAreaKind{.id = command.id, .name = std::string(trimmed(command.name))},
                   "retailers.trade_area_unknown");
}

template const CommandInfo& command_info<PutTradeAreaKind>();

}

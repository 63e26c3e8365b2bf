// SPDX-License-Identifier: GPL-3.0-or-later
// Service staff keep the list of trade areas.
#pragma once

#include "common/base/quantity.h"
#include "common/retailers/trade_area_kind.h"
#include "common/rules/command.h"

namespace liangheng {

/// Makes a kind of trade area, or renames the one that was seen (plan I.4: to know the retailer's trade
/// area).
struct PutTradeAreaKind {
    Id<TradeAreaKind> id;
    Count seen_version; ///< 0: a new row
    std::string name;
};

template<> struct Description<PutTradeAreaKind> {
    static constexpr auto command =
        describe_command(123, "put_trade_area_kind", FIELD_LABEL("command", "Save a kind of trade area"),
                         may(Role::service_staff, Role::administrator));
    static constexpr auto fields = std::tuple{
        field<&PutTradeAreaKind::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PutTradeAreaKind::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PutTradeAreaKind::name>(3, "name", FIELD_LABEL("field", "Name"), limit(60)),
    };
};
static_assert(complete<PutTradeAreaKind>);

Result<Changes> decide(const PutTradeAreaKind& command, const Facts& facts, const Context& context);

}

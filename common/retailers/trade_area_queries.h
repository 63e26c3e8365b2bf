// SPDX-License-Identifier: GPL-3.0-or-later
// Named query over the kinds of trade areas.
#pragma once

#include "common/base/date.h"
#include "common/retailers/trade_area_kind.h"
#include "common/sql/named_query.h"

#include <optional>

namespace liangheng {

/// A kind of trade area, since when it is called so.
struct ListedTradeArea {
    Id<TradeAreaKind> id;
    std::string name;
    UtcTime set_at;
    std::optional<std::string> set_by; ///< absent: by the server
};

template<> struct Description<ListedTradeArea> {
    static constexpr auto part = describe_part(863, "listed_trade_area");
    static constexpr auto fields = std::tuple{
        field<&ListedTradeArea::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedTradeArea::name>(2, "name", FIELD_LABEL("field", "Name")),
        field<&ListedTradeArea::set_at>(3, "set_at", FIELD_LABEL("field", "Set at")),
        field<&ListedTradeArea::set_by>(4, "set_by", FIELD_LABEL("field", "Set by")),
    };
};
static_assert(complete<ListedTradeArea>);

/// All kinds.
inline constexpr std::string_view listed_trade_areas_sql = R"(
SELECT k."id" AS "id", k."name" AS "name", k."updated_at" AS "set_at",
  (SELECT e."name" FROM {employee} AS e WHERE e."id" = k."updated_by") AS "set_by"
FROM {trade_area_kind} AS k)";

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of trade areas, a list that the office edits.
#pragma once

#include "common/base/id.h"
#include "common/schema/description.h"

#include <string>

namespace liangheng {

/// What surrounds a shop (商圈种类): commercial, residential, school, hospital, station … (plan I.4).
struct TradeAreaKind {
    Id<TradeAreaKind> id;
    std::string name;
};

template<> struct Description<TradeAreaKind> {
    static constexpr auto entity =
        describe(25, "trade_area_kind", FIELD_LABEL("entity", "Kind of trade area"), in_all);
    static constexpr auto fields = std::tuple{
        field<&TradeAreaKind::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&TradeAreaKind::name>(2, "name", FIELD_LABEL("field", "Name"), limit(60), read_as_goods),
    };
};
static_assert(complete<TradeAreaKind>);

}

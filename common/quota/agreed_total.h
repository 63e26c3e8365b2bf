// SPDX-License-Identifier: GPL-3.0-or-later
// The total that is agreed with one retailer for one month. Nothing is agreed below it (invariant 2).
#pragma once

#include "common/base/quantity.h"
#include "common/retailers/retailer.h"
#include "common/retailers/size_class.h"

namespace liangheng {

enum class AgreedTotalState { submitted, confirmed, returned, effective, closed };
BOOST_DESCRIBE_ENUM(AgreedTotalState, submitted, confirmed, returned, effective, closed)

template<> struct EnumLabels<AgreedTotalState> {
    static constexpr std::string_view name = "AgreedTotalState";
    static constexpr std::array<std::string_view, 5> labels{
        FIELD_LABEL("value", "Submitted"), FIELD_LABEL("value", "Confirmed"),
        FIELD_LABEL("value", "Returned"), FIELD_LABEL("value", "Effective"), FIELD_LABEL("value", "Closed")};
};

/// An agreed total (总量商定). Its id is computed from retailer and month, so that there is one at most.
struct AgreedTotal {
    Id<AgreedTotal> id;
    Id<Retailer> retailer;
    Id<Territory> territory; ///< that of the retailer
    Date month;
    Cartons quantity;
    AgreedTotalState state = AgreedTotalState::submitted;
    bool carried = false; ///< copied from an earlier month because none was confirmed in time (沿用上月)
    std::string agreed_with; ///< person at the shop
    std::string basis;
    bool history_seen = false;           ///< the customer manager has looked at the history
    std::optional<BasisPoints> band;     ///< frozen when effective
    std::optional<SizeClass> size_class; ///< frozen when effective
};

template<> struct Description<AgreedTotal> {
    static constexpr auto entity =
        describe(21, "agreed_total", FIELD_LABEL("entity", "Agreed total"), in_territory("territory"),
                 indexed("retailer, month"), with_story);
    static constexpr auto fields = std::tuple{
        field<&AgreedTotal::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&AgreedTotal::retailer>(2, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&AgreedTotal::territory>(3, "territory", FIELD_LABEL("field", "Territory")),
        field<&AgreedTotal::month>(4, "month", FIELD_LABEL("field", "Month")),
        field<&AgreedTotal::quantity>(5, "quantity", FIELD_LABEL("field", "Quantity")),
        field<&AgreedTotal::state>(6, "state", FIELD_LABEL("field", "State")),
        field<&AgreedTotal::carried>(7, "carried", FIELD_LABEL("field", "Carried")),
        field<&AgreedTotal::agreed_with>(8, "agreed_with", FIELD_LABEL("field", "Agreed with"), limit(100)),
        field<&AgreedTotal::basis>(9, "basis", FIELD_LABEL("field", "Basis"), limit(1000)),
        field<&AgreedTotal::history_seen>(10, "history_seen", FIELD_LABEL("field", "History seen")),
        field<&AgreedTotal::band>(11, "band", FIELD_LABEL("field", "Band")),
        field<&AgreedTotal::size_class>(12, "size_class", FIELD_LABEL("field", "Size class")),
    };
};
static_assert(complete<AgreedTotal>);

/// The id of a retailer's agreed total of a month.
Id<AgreedTotal> agreed_total_id(const Id<Retailer>& retailer, Date month);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The counter row of a retailer and month: agreed, cap, ordered. Commands keep it; nobody enters it.
#pragma once

#include "common/base/quantity.h"
#include "common/retailers/retailer.h"

namespace liangheng {

/// Where a retailer stands in a month (商定量台账). What remains is cap − ordered and is never stored.
struct QuotaPosition {
    Id<QuotaPosition> id; ///< computed from retailer and month
    Id<Retailer> retailer;
    Id<Territory> territory; ///< that of the retailer
    Date month;
    Cartons agreed;  ///< the effective total; 0 when there is none
    Cartons cap;     ///< agreed + half-up(agreed × band)
    Cartons ordered; ///< accepted cartons of the month's orders that are not cancelled, and held ones
};

template<> struct Description<QuotaPosition> {
    static constexpr auto entity = describe(24, "quota_position", FIELD_LABEL("entity", "Quota position"),
                                            in_territory("territory"), checked("\"ordered\" <= \"cap\""));
    static constexpr auto fields = std::tuple{
        field<&QuotaPosition::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&QuotaPosition::retailer>(2, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&QuotaPosition::territory>(3, "territory", FIELD_LABEL("field", "Territory")),
        field<&QuotaPosition::month>(4, "month", FIELD_LABEL("field", "Month")),
        field<&QuotaPosition::agreed>(5, "agreed", FIELD_LABEL("field", "Agreed")),
        field<&QuotaPosition::cap>(6, "cap", FIELD_LABEL("field", "Cap")),
        field<&QuotaPosition::ordered>(7, "ordered", FIELD_LABEL("field", "Ordered")),
    };
};
static_assert(complete<QuotaPosition>);

/// The id of the counter row, so that both ends find it without a search.
Id<QuotaPosition> quota_position_id(const Id<Retailer>& retailer, Date month);

}

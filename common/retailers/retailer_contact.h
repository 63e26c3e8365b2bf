// SPDX-License-Identifier: GPL-3.0-or-later
// How to reach a retailer. A row of its own, because inspectors see the retailer but not his telephone.
#pragma once

#include "common/retailers/retailer.h"

namespace liangheng {

/// Telephone and birthday of the holder (零售户联系方式). Its id is computed from the retailer.
struct RetailerContact {
    Id<RetailerContact> id;
    Id<Retailer> retailer;
    Id<Territory> territory; ///< that of the retailer
    std::string phone;
    std::optional<Date> holder_birthday;
};

template<> struct Description<RetailerContact> {
    static constexpr auto entity = describe(12, "retailer_contact", FIELD_LABEL("entity", "Retailer contact"),
                                            in_territory("territory"), indexed("retailer"));
    static constexpr auto fields = std::tuple{
        field<&RetailerContact::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&RetailerContact::retailer>(2, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&RetailerContact::territory>(3, "territory", FIELD_LABEL("field", "Territory")),
        field<&RetailerContact::phone>(4, "phone", FIELD_LABEL("field", "Telephone"), personal, limit(40)),
        field<&RetailerContact::holder_birthday>(5, "holder_birthday",
                                                 FIELD_LABEL("field", "Holder's birthday"), personal),
    };
};
static_assert(complete<RetailerContact>);

/// The id of a retailer's contact.
Id<RetailerContact> retailer_contact_id(const Id<Retailer>& retailer);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// People of a shop beside the holder of the licence.
#pragma once

#include "common/retailers/retailer.h"

#include <optional>

namespace liangheng {

/// A registered person of a shop (店员、登记收货人). Who may receive takes a delivery in the holder's place;
/// anybody else is a proxy receipt (plan 3.35).
struct ShopPerson {
    Id<ShopPerson> id;
    Id<Retailer> retailer;
    Id<Territory> territory; ///< that of the retailer
    std::string name;
    std::string phone; ///< may be empty
    std::optional<Date> birthday;
    std::string relation; ///< to the holder: spouse, clerk …; may be empty
    bool may_receive = false;
    Date from;              ///< first day on which the entry counts
    std::optional<Date> to; ///< last day; absent: open
};

template<> struct Description<ShopPerson> {
    static constexpr auto entity = describe(41, "shop_person", FIELD_LABEL("entity", "Person of a shop"),
                                            in_territory("territory"), indexed("retailer"));
    static constexpr auto fields = std::tuple{
        field<&ShopPerson::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ShopPerson::retailer>(2, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&ShopPerson::territory>(3, "territory", FIELD_LABEL("field", "Territory")),
        field<&ShopPerson::name>(4, "name", FIELD_LABEL("field", "Name"), personal, limit(100)),
        field<&ShopPerson::phone>(5, "phone", FIELD_LABEL("field", "Telephone"), personal, limit(40)),
        field<&ShopPerson::birthday>(6, "birthday", FIELD_LABEL("field", "Birthday"), personal),
        field<&ShopPerson::relation>(7, "relation", FIELD_LABEL("field", "Relation"), limit(60)),
        field<&ShopPerson::may_receive>(8, "may_receive", FIELD_LABEL("field", "May receive deliveries")),
        field<&ShopPerson::from>(9, "from", FIELD_LABEL("field", "From")),
        field<&ShopPerson::to>(10, "to", FIELD_LABEL("field", "To")),
    };
};
static_assert(complete<ShopPerson>);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A person of a shop is registered or changed.
#pragma once

#include "common/retailers/shop_person.h"
#include "common/rules/command.h"

namespace liangheng {

/// Registers a person of a shop, or changes the one that was seen. From which day he counts is never set
/// back, so that a proxy receipt is not undone by registering the receiver later (invariant 20).
struct PutShopPerson {
    Id<ShopPerson> id;
    Count seen_version; ///< 0: a new row
    Id<Retailer> retailer;
    std::string name;
    std::string phone;
    std::optional<Date> birthday;
    std::string relation;
    bool may_receive = false;
    Date from;
    std::optional<Date> to;
};

template<> struct Description<PutShopPerson> {
    static constexpr auto command =
        describe_command(124, "put_shop_person", FIELD_LABEL("command", "Save a person of a shop"),
                         may(Role::customer_manager, Role::market_manager, Role::service_staff));
    static constexpr auto fields = std::tuple{
        field<&PutShopPerson::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PutShopPerson::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PutShopPerson::retailer>(3, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&PutShopPerson::name>(4, "name", FIELD_LABEL("field", "Name"), personal, limit(100)),
        field<&PutShopPerson::phone>(5, "phone", FIELD_LABEL("field", "Telephone"), personal, limit(40)),
        field<&PutShopPerson::birthday>(6, "birthday", FIELD_LABEL("field", "Birthday"), personal),
        field<&PutShopPerson::relation>(7, "relation", FIELD_LABEL("field", "Relation"), limit(60)),
        field<&PutShopPerson::may_receive>(8, "may_receive", FIELD_LABEL("field", "May receive deliveries")),
        field<&PutShopPerson::from>(9, "from", FIELD_LABEL("field", "From")),
        field<&PutShopPerson::to>(10, "to", FIELD_LABEL("field", "To")),
    };
};
static_assert(complete<PutShopPerson>);

Result<Changes> decide(const PutShopPerson& command, const Facts& facts, const Context& context);

}

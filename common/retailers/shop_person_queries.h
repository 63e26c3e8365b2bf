// SPDX-License-Identifier: GPL-3.0-or-later
// Named query over the registered persons of a shop.
#pragma once

#include "common/retailers/shop_person.h"
#include "common/sql/named_query.h"

namespace liangheng {

/// A registered person of a shop.
struct ListedShopPerson {
    Id<ShopPerson> id;
    std::string name;
    std::string relation;
    bool may_receive = false;
    std::string phone;
    Date from;
    std::optional<Date> to;
    std::optional<Date> birthday;
};

template<> struct Description<ListedShopPerson> {
    static constexpr auto part = describe_part(850, "listed_shop_person");
    static constexpr auto fields = std::tuple{
        field<&ListedShopPerson::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedShopPerson::name>(2, "name", FIELD_LABEL("field", "Name")),
        field<&ListedShopPerson::relation>(3, "relation", FIELD_LABEL("field", "Relation")),
        field<&ListedShopPerson::may_receive>(4, "may_receive",
                                              FIELD_LABEL("field", "May receive deliveries")),
        field<&ListedShopPerson::phone>(5, "phone", FIELD_LABEL("field", "Telephone"), personal),
        field<&ListedShopPerson::from>(6, "from", FIELD_LABEL("field", "From")),
        field<&ListedShopPerson::to>(7, "to", FIELD_LABEL("field", "To")),
        field<&ListedShopPerson::birthday>(8, "birthday", FIELD_LABEL("field", "Birthday"), personal),
    };
};
static_assert(complete<ListedShopPerson>);

/// All persons of a retailer ($1), those of before too.
inline constexpr std::string_view persons_of_shop_sql = R"(
SELECT p."id" AS "id", p."name" AS "name", p."relation" AS "relation", p."may_receive" AS "may_receive", p."phone" AS "phone",
  p."from" AS "from", p."to" AS "to", p."birthday" AS "birthday"
FROM {shop_person} AS p WHERE p."retailer" = $1)";

}

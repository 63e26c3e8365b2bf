// SPDX-License-Identifier: GPL-3.0-or-later
// A product gets other prices from a day on. Orders keep the price of their day (invariant 16).
#pragma once

#include "common/products/product_price.h"
#include "common/rules/command.h"

namespace liangheng {

/// Adds the prices of a product, from today on or later.
struct SetPrice {
    Id<ProductPrice> id;
    Id<Product> product;
    Fen allocation;   ///< per carton, without VAT
    Fen wholesale;    ///< per carton
    Fen guide_retail; ///< per carton
    Date effective_from;
};

template<> struct Description<SetPrice> {
    static constexpr auto command =
        describe_command(133, "set_price", FIELD_LABEL("command", "Set prices"),
                         may(Role::service_staff, Role::administrator), online_only);
    static constexpr auto fields = std::tuple{
        field<&SetPrice::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&SetPrice::product>(2, "product", FIELD_LABEL("field", "Product")),
        field<&SetPrice::allocation>(3, "allocation", FIELD_LABEL("field", "Allocation price")),
        field<&SetPrice::wholesale>(4, "wholesale", FIELD_LABEL("field", "Wholesale price")),
        field<&SetPrice::guide_retail>(5, "guide_retail", FIELD_LABEL("field", "Guide retail price")),
        field<&SetPrice::effective_from>(6, "effective_from", FIELD_LABEL("field", "Effective from")),
    };
};
static_assert(complete<SetPrice>);

Result<Changes> decide(const SetPrice& command, const Facts& facts, const Context& context);

}

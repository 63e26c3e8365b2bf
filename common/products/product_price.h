// SPDX-License-Identifier: GPL-3.0-or-later
// Dated prices of a product, per carton.
#pragma once

#include "common/products/product.h"

namespace liangheng {

/// The three prices of a product from a day on, per carton. A row in use is never edited (invariant 16).
struct ProductPrice {
    Id<ProductPrice> id;
    Id<Product> product;
    Fen allocation;   ///< 调拨价, without VAT; decides the price class
    Fen wholesale;    ///< 批发价, the price of an order line
    Fen guide_retail; ///< 零售指导价
    Date effective_from;
};

template<> struct Description<ProductPrice> {
    static constexpr auto entity =
        describe(16, "product_price", FIELD_LABEL("entity", "Price"), in_all, indexed("product"));
    static constexpr auto fields = std::tuple{
        field<&ProductPrice::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ProductPrice::product>(2, "product", FIELD_LABEL("field", "Product")),
        field<&ProductPrice::allocation>(3, "allocation", FIELD_LABEL("field", "Allocation price")),
        field<&ProductPrice::wholesale>(4, "wholesale", FIELD_LABEL("field", "Wholesale price")),
        field<&ProductPrice::guide_retail>(5, "guide_retail", FIELD_LABEL("field", "Guide retail price")),
        field<&ProductPrice::effective_from>(6, "effective_from", FIELD_LABEL("field", "Effective from")),
    };
};
static_assert(complete<ProductPrice>);

}

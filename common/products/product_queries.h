// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over products: what an order may be made of.
#pragma once

#include "common/products/product_price.h"
#include "common/sql/named_query.h"

namespace liangheng {

/// A product with its price of a day.
struct PricedProduct {
    Id<Product> id;
    std::string code;
    std::string name;
    std::string mnemonic;
    std::optional<Fen> wholesale_price; ///< absent: no price of the day, so it cannot be ordered
    bool on_sale = true;
};

template<> struct Description<PricedProduct> {
    static constexpr auto part = describe_part(811, "priced_product");
    static constexpr auto fields = std::tuple{
        field<&PricedProduct::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&PricedProduct::code>(2, "code", FIELD_LABEL("field", "Code")),
        field<&PricedProduct::name>(3, "name", FIELD_LABEL("field", "Product")),
        field<&PricedProduct::mnemonic>(4, "mnemonic", FIELD_LABEL("field", "Mnemonic")),
        field<&PricedProduct::wholesale_price>(5, "wholesale_price", FIELD_LABEL("field", "Wholesale price")),
        field<&PricedProduct::on_sale>(6, "on_sale", FIELD_LABEL("field", "On sale")),
    };
};
static_assert(complete<PricedProduct>);

/// All products with price and sale of a day ($1, $2, $3: the same day). Of two prices of one day the one
/// made later holds.
inline constexpr std::string_view priced_products_sql = R"(
SELECT p."id" AS "id", p."code" AS "code", p."name" AS "name", p."mnemonic" AS "mnemonic",
  (SELECT w."wholesale" FROM {product_price} AS w WHERE w."product" = p."id" AND w."effective_from" <= $1
   ORDER BY w."effective_from" DESC, w."id" DESC LIMIT 1) AS "wholesale_price",
  CASE WHEN (p."on_sale_from" IS NULL OR p."on_sale_from" <= $2) AND (p."withdrawn_on" IS NULL OR p."withdrawn_on" > $3)
    THEN 1 ELSE 0 END AS "on_sale"
FROM {product} AS p)";

}

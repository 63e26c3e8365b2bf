// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over products: what an order may be made of, and the catalogue with its prices.
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

/// A product as the catalogue shows it: with its brand and the prices of a day, per carton.
struct ListedProduct {
    Id<Product> id;
    std::string code;
    std::string name;
    std::optional<std::string> brand_name;
    std::string category;
    std::optional<Fen> allocation; ///< absent, like the other two: the product has no price on that day
    std::optional<Fen> wholesale;
    std::optional<Fen> guide_retail;
    std::optional<Date> effective_from; ///< first day of these prices
    bool on_sale = true;
    std::string mnemonic;
};

template<> struct Description<ListedProduct> {
    static constexpr auto part = describe_part(812, "listed_product");
    static constexpr auto fields = std::tuple{
        field<&ListedProduct::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedProduct::code>(2, "code", FIELD_LABEL("field", "Code")),
        field<&ListedProduct::name>(3, "name", FIELD_LABEL("field", "Product")),
        field<&ListedProduct::brand_name>(4, "brand_name", FIELD_LABEL("field", "Brand")),
        field<&ListedProduct::category>(5, "category", FIELD_LABEL("field", "Category")),
        field<&ListedProduct::allocation>(6, "allocation", FIELD_LABEL("field", "Allocation price")),
        field<&ListedProduct::wholesale>(7, "wholesale", FIELD_LABEL("field", "Wholesale price")),
        field<&ListedProduct::guide_retail>(8, "guide_retail", FIELD_LABEL("field", "Guide retail price")),
        field<&ListedProduct::effective_from>(9, "effective_from", FIELD_LABEL("field", "Prices since")),
        field<&ListedProduct::on_sale>(10, "on_sale", FIELD_LABEL("field", "On sale")),
        field<&ListedProduct::mnemonic>(11, "mnemonic", FIELD_LABEL("field", "Mnemonic")),
    };
};
static_assert(complete<ListedProduct>);

/// The catalogue of a day ($1, $2, $3: the same day). Of two prices of one day the one made later holds.
inline constexpr std::string_view listed_products_sql = R"(
SELECT p."id" AS "id", p."code" AS "code", p."name" AS "name",
  (SELECT b."name" FROM {brand} AS b WHERE b."id" = p."brand") AS "brand_name", p."category" AS "category",
  w."allocation" AS "allocation", w."wholesale" AS "wholesale", w."guide_retail" AS "guide_retail",
  w."effective_from" AS "effective_from",
  CASE WHEN (p."on_sale_from" IS NULL OR p."on_sale_from" <= $1) AND (p."withdrawn_on" IS NULL OR p."withdrawn_on" > $2)
    THEN 1 ELSE 0 END AS "on_sale",
  p."mnemonic" AS "mnemonic"
FROM {product} AS p LEFT JOIN {product_price} AS w ON w."id" =
  (SELECT d."id" FROM {product_price} AS d WHERE d."product" = p."id" AND d."effective_from" <= $3
   ORDER BY d."effective_from" DESC, d."id" DESC LIMIT 1))";

}

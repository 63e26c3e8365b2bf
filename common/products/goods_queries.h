// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over prices of all days, price classes and brands.
#pragma once

#include "common/products/price_class.h"
#include "common/products/product_price.h"
#include "common/sql/named_query.h"

namespace liangheng {

/// The prices of a product from a day on, and who set them.
struct ListedPrice {
    Id<ProductPrice> id;
    std::string product_code;
    std::string product_name;
    Fen allocation;
    Fen wholesale;
    Fen guide_retail;
    Date effective_from;
    bool in_force = false; ///< today
    UtcTime set_at;
    std::optional<std::string> set_by; ///< absent: by the server
};

template<> struct Description<ListedPrice> {
    static constexpr auto part = describe_part(851, "listed_price");
    static constexpr auto fields = std::tuple{
        field<&ListedPrice::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedPrice::product_code>(2, "product_code", FIELD_LABEL("field", "Code"), limit(12)),
        field<&ListedPrice::product_name>(3, "product_name", FIELD_LABEL("field", "Product")),
        field<&ListedPrice::allocation>(4, "allocation", FIELD_LABEL("field", "Allocation price")),
        field<&ListedPrice::wholesale>(5, "wholesale", FIELD_LABEL("field", "Wholesale price")),
        field<&ListedPrice::guide_retail>(6, "guide_retail", FIELD_LABEL("field", "Guide retail price")),
        field<&ListedPrice::effective_from>(7, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&ListedPrice::in_force>(8, "in_force", FIELD_LABEL("field", "In force")),
        field<&ListedPrice::set_at>(9, "set_at", FIELD_LABEL("field", "Set at")),
        field<&ListedPrice::set_by>(10, "set_by", FIELD_LABEL("field", "Set by")),
    };
};
static_assert(complete<ListedPrice>);

/// Prices of all products and days; which hold on a day ($1).
inline constexpr std::string_view all_prices_sql = R"(
SELECT p."id" AS "id", g."code" AS "product_code", g."name" AS "product_name", p."allocation" AS "allocation",
  p."wholesale" AS "wholesale", p."guide_retail" AS "guide_retail", p."effective_from" AS "effective_from",
  CASE WHEN p."id" = (SELECT n."id" FROM {product_price} AS n WHERE n."product" = p."product" AND n."effective_from" <= $1
    ORDER BY n."effective_from" DESC, n."id" DESC LIMIT 1) THEN 1 ELSE 0 END AS "in_force",
  p."created_at" AS "set_at", (SELECT e."name" FROM {employee} AS e WHERE e."id" = p."created_by") AS "set_by"
FROM {product_price} AS p JOIN {product} AS g ON g."id" = p."product")";

/// A price class from a day on.
struct ListedPriceClass {
    Id<PriceClass> id;
    Date effective_from;
    Count class_number;
    Fen from_price;
    std::optional<Fen> below_price; ///< absent: open above
    bool in_force = false;          ///< today
    UtcTime set_at;
    std::optional<std::string> set_by; ///< absent: by the server
};

template<> struct Description<ListedPriceClass> {
    static constexpr auto part = describe_part(852, "listed_price_class");
    static constexpr auto fields = std::tuple{
        field<&ListedPriceClass::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedPriceClass::effective_from>(2, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&ListedPriceClass::class_number>(3, "class_number", FIELD_LABEL("field", "Price class")),
        field<&ListedPriceClass::from_price>(4, "from_price", FIELD_LABEL("field", "From price")),
        field<&ListedPriceClass::below_price>(5, "below_price", FIELD_LABEL("field", "Below price")),
        field<&ListedPriceClass::in_force>(6, "in_force", FIELD_LABEL("field", "In force")),
        field<&ListedPriceClass::set_at>(7, "set_at", FIELD_LABEL("field", "Set at")),
        field<&ListedPriceClass::set_by>(8, "set_by", FIELD_LABEL("field", "Set by")),
    };
};
static_assert(complete<ListedPriceClass>);

/// Price classes of all days; which hold on a day ($1).
inline constexpr std::string_view all_price_classes_sql = R"(
SELECT c."id" AS "id", c."effective_from" AS "effective_from", c."number" AS "class_number", c."from" AS "from_price",
  c."below" AS "below_price",
  CASE WHEN c."effective_from" = (SELECT MAX(n."effective_from") FROM {price_class} AS n WHERE n."effective_from" <= $1) THEN 1 ELSE 0 END AS "in_force",
  c."created_at" AS "set_at", (SELECT e."name" FROM {employee} AS e WHERE e."id" = c."created_by") AS "set_by"
FROM {price_class} AS c)";

/// A brand with the number of its products.
struct ListedBrand {
    Id<Brand> id;
    std::string name;
    std::string maker;
    bool is_local_key = false;
    Count products;
};

template<> struct Description<ListedBrand> {
    static constexpr auto part = describe_part(853, "listed_brand");
    static constexpr auto fields = std::tuple{
        field<&ListedBrand::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedBrand::name>(2, "name", FIELD_LABEL("field", "Name")),
        field<&ListedBrand::maker>(3, "maker", FIELD_LABEL("field", "Maker")),
        field<&ListedBrand::is_local_key>(4, "is_local_key", FIELD_LABEL("field", "Local key brand")),
        field<&ListedBrand::products>(5, "products", FIELD_LABEL("field", "Products")),
    };
};
static_assert(complete<ListedBrand>);

/// All brands.
inline constexpr std::string_view listed_brands_sql = R"(
SELECT b."id" AS "id", b."name" AS "name", b."maker" AS "maker", b."is_local_key" AS "is_local_key",
  (SELECT COUNT(*) FROM {product} AS p WHERE p."brand" = b."id") AS "products"
FROM {brand} AS b)";

}

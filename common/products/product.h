// SPDX-License-Identifier: GPL-3.0-or-later
// Products: the articles that retailers order, in cartons.
#pragma once

#include "common/base/date.h"
#include "common/base/quantity.h"
#include "common/products/brand.h"

#include <optional>

namespace liangheng {

/// A product (规格). Packs, sticks and cases differ between products, so they stand here (requirements.md,
/// C7).
struct Product {
    Id<Product> id;
    std::string code; ///< unique; leading zeros count
    std::string name;
    Id<Brand> brand;
    std::string category;       ///< group of products (品类)
    Count packs_per_carton;     ///< usually 10
    Count sticks_per_pack;      ///< usually 20
    Count cartons_per_case;     ///< usually 50
    std::string carton_barcode; ///< empty when unknown; may be shared by several products
    std::string pack_barcode;
    std::string case_barcode;
    std::string mnemonic; ///< pinyin initials for search
    std::optional<Date> introduced_on;
    std::optional<Date> on_sale_from; ///< first day on which it is sold; absent: always
    std::optional<Date> withdrawn_on; ///< first day on which it is sold no more; absent: none
    bool imported = false;
    bool low_tar = false;
    bool slim = false;
};

template<> struct Description<Product> {
    static constexpr auto entity =
        describe(15, "product", FIELD_LABEL("entity", "Product"), in_all, with_story);
    static constexpr auto fields = std::tuple{
        field<&Product::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Product::code>(2, "code", FIELD_LABEL("field", "Code"), unique, limit(32)),
        field<&Product::name>(3, "name", FIELD_LABEL("field", "Name"), limit(200), read_as_goods),
        field<&Product::brand>(4, "brand", FIELD_LABEL("field", "Brand")),
        field<&Product::category>(5, "category", FIELD_LABEL("field", "Category"), limit(100)),
        field<&Product::packs_per_carton>(6, "packs_per_carton", FIELD_LABEL("field", "Packs per carton")),
        field<&Product::sticks_per_pack>(7, "sticks_per_pack", FIELD_LABEL("field", "Sticks per pack")),
        field<&Product::cartons_per_case>(8, "cartons_per_case", FIELD_LABEL("field", "Cartons per case")),
        field<&Product::carton_barcode>(9, "carton_barcode", FIELD_LABEL("field", "Bar code of the carton"),
                                        limit(32)),
        field<&Product::pack_barcode>(10, "pack_barcode", FIELD_LABEL("field", "Bar code of the pack"),
                                      limit(32)),
        field<&Product::case_barcode>(11, "case_barcode", FIELD_LABEL("field", "Bar code of the case"),
                                      limit(32)),
        field<&Product::mnemonic>(12, "mnemonic", FIELD_LABEL("field", "Mnemonic"), limit(64),
                                  corrects("name")),
        field<&Product::introduced_on>(13, "introduced_on", FIELD_LABEL("field", "Introduced on")),
        field<&Product::on_sale_from>(14, "on_sale_from", FIELD_LABEL("field", "On sale from")),
        field<&Product::withdrawn_on>(15, "withdrawn_on", FIELD_LABEL("field", "Withdrawn on")),
        field<&Product::imported>(16, "imported", FIELD_LABEL("field", "Imported")),
        field<&Product::low_tar>(17, "low_tar", FIELD_LABEL("field", "Low tar")),
        field<&Product::slim>(18, "slim", FIELD_LABEL("field", "Slim")),
    };
};
static_assert(complete<Product>);

/// Whether the product is sold on this day.
inline bool on_sale(const Product& product, Date day) {
    return (!product.on_sale_from || *product.on_sale_from <= day) &&
           (!product.withdrawn_on || day < *product.withdrawn_on);
}

}

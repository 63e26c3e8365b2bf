// SPDX-License-Identifier: GPL-3.0-or-later
// Service staff make or change a product.
#pragma once

#include "common/products/product.h"
#include "common/rules/command.h"

namespace liangheng {

/// Makes a product, or changes the one that was seen.
struct PutProduct {
    Id<Product> id;
    Count seen_version; ///< 0: a new row
    std::string code;
    std::string name;
    Id<Brand> brand;
    std::string category;
    Count packs_per_carton;
    Count sticks_per_pack;
    Count cartons_per_case;
    std::string carton_barcode;
    std::string pack_barcode;
    std::string case_barcode;
    std::string mnemonic;
    std::optional<Date> introduced_on;
    std::optional<Date> on_sale_from;
    std::optional<Date> withdrawn_on;
    bool imported = false;
    bool low_tar = false;
    bool slim = false;
};

template<> struct Description<PutProduct> {
    static constexpr auto command =
        describe_command(132, "put_product", FIELD_LABEL("command", "Save a product"),
                         may(Role::service_staff, Role::administrator));
    static constexpr auto fields = std::tuple{
        field<&PutProduct::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PutProduct::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PutProduct::code>(3, "code", FIELD_LABEL("field", "Code"), limit(32)),
        field<&PutProduct::name>(4, "name", FIELD_LABEL("field", "Name"), limit(200)),
        field<&PutProduct::brand>(5, "brand", FIELD_LABEL("field", "Brand")),
        field<&PutProduct::category>(6, "category", FIELD_LABEL("field", "Category"), limit(100)),
        field<&PutProduct::packs_per_carton>(7, "packs_per_carton", FIELD_LABEL("field", "Packs per carton")),
        field<&PutProduct::sticks_per_pack>(8, "sticks_per_pack", FIELD_LABEL("field", "Sticks per pack")),
        field<&PutProduct::cartons_per_case>(9, "cartons_per_case", FIELD_LABEL("field", "Cartons per case")),
        field<&PutProduct::carton_barcode>(10, "carton_barcode",
                                           FIELD_LABEL("field", "Bar code of the carton"), limit(32)),
        field<&PutProduct::pack_barcode>(11, "pack_barcode", FIELD_LABEL("field", "Bar code of the pack"),
                                         limit(32)),
        field<&PutProduct::case_barcode>(12, "case_barcode", FIELD_LABEL("field", "Bar code of the case"),
                                         limit(32)),
        field<&PutProduct::mnemonic>(13, "mnemonic", FIELD_LABEL("field", "Mnemonic"), limit(64)),
        field<&PutProduct::introduced_on>(14, "introduced_on", FIELD_LABEL("field", "Introduced on")),
        field<&PutProduct::on_sale_from>(15, "on_sale_from", FIELD_LABEL("field", "On sale from")),
        field<&PutProduct::withdrawn_on>(16, "withdrawn_on", FIELD_LABEL("field", "Withdrawn on")),
        field<&PutProduct::imported>(17, "imported", FIELD_LABEL("field", "Imported")),
        field<&PutProduct::low_tar>(18, "low_tar", FIELD_LABEL("field", "Low tar")),
        field<&PutProduct::slim>(19, "slim", FIELD_LABEL("field", "Slim")),
    };
};
static_assert(complete<PutProduct>);

Result<Changes> decide(const PutProduct& command, const Facts& facts, const Context& context);

}

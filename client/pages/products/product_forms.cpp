// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/products/product_forms.h"

#include "common/products/price_class.h"
#include "common/products/put_brand.h"
#include "common/products/put_product.h"
#include "common/products/set_price.h"
#include "common/products/set_price_classes.h"
#include "common/rules/dated.h"

#include <QtGlobal>

namespace liangheng {
namespace {

Date tomorrow_of(LocalOffice& office) { return {date_of(office.clock()).days + 1}; }

// The usual packing; a product that differs is corrected by hand.
void fill_product(LocalOffice&, const FormSubject& subject, FormValues& values) {
    if (subject.record) return;
    values["packs_per_carton"] = OwnedCell::of(10);
    values["sticks_per_pack"] = OwnedCell::of(20);
    values["cartons_per_case"] = OwnedCell::of(50);
}

// The prices that hold now stand there to be changed.
void fill_price(LocalOffice& office, const FormSubject& subject, FormValues& values) {
    values["effective_from"] = form_value(tomorrow_of(office));
    const auto preset = subject.preset.find("product");
    if (preset == subject.preset.end()) return;
    const Id<Product> product{uuid_from_bytes(preset->second.bytes).value_or(Uuid{})};
    const auto prices = office.facts().each<ProductPrice>("product", product);
    if (!prices) return;
    const auto* price = in_force(*prices, date_of(office.clock()));
    if (!price) return;
    values["allocation"] = form_value((*price)->allocation);
    values["wholesale"] = form_value((*price)->wholesale);
    values["guide_retail"] = form_value((*price)->guide_retail);
}

void fill_price_classes(LocalOffice& office, const FormSubject&, FormValues& values) {
    values["effective_from"] = form_value(tomorrow_of(office));
    const char* paths[] = {"first_from", "second_from", "third_from", "fourth_from"};
    std::int64_t number = 0;
    for (const auto* path : paths) {
        const auto rows = office.facts().each<PriceClass>("number", Count{++number});
        if (!rows) return;
        if (const auto* bound = in_force(*rows, date_of(office.clock())))
            values[path] = form_value((*bound)->from);
    }
}

}

const FormSpec& product_form() {
    static const FormSpec spec{
        .name = "product",
        .title = QT_TRANSLATE_NOOP("form", "Product"),
        .command = &command_info<PutProduct>,
        .record = &info<Product>,
        .groups = {{QT_TRANSLATE_NOOP("form", "Product"),
                    {"code", "name", "brand", "category", "mnemonic", "imported", "low_tar", "slim"}},
                   {QT_TRANSLATE_NOOP("form", "Packing"),
                    {"packs_per_carton", "sticks_per_pack", "cartons_per_case", "carton_barcode",
                     "pack_barcode", "case_barcode"}},
                   {QT_TRANSLATE_NOOP("form", "Sale"), {"introduced_on", "on_sale_from", "withdrawn_on"}}},
        .required = {"code", "name"},
        .fresh_ids = {},
        .kept = {},
        .faults = {{"products.empty_packing", "packs_per_carton"},
                   {"products.withdrawn_before_sale", "withdrawn_on"},
                   {"products.brand_unknown", "brand"}},
        .fill = fill_product,
        .remark = {},
    };
    return spec;
}

const FormSpec& brand_form() {
    static const FormSpec spec{
        .name = "brand",
        .title = QT_TRANSLATE_NOOP("form", "Brand"),
        .command = &command_info<PutBrand>,
        .record = &info<Brand>,
        .groups = {{nullptr, {"name", "maker", "is_local_key"}}},
        .required = {"name"},
        .fresh_ids = {},
        .kept = {},
        .faults = {},
        .fill = {},
        .remark = {},
    };
    return spec;
}

const FormSpec& price_form() {
    static const FormSpec spec{
        .name = "price",
        .title = QT_TRANSLATE_NOOP("form", "Prices from a day on"),
        .command = &command_info<SetPrice>,
        .record = nullptr,
        .groups = {{nullptr, {"product", "effective_from", "allocation", "wholesale", "guide_retail"}}},
        .required = {},
        .fresh_ids = {},
        .kept = {},
        .faults = {{"products.price_zero", "wholesale"}, {"rules.day_in_past", "effective_from"}},
        .fill = fill_price,
        .remark = {},
    };
    return spec;
}

const FormSpec& price_classes_form() {
    static const FormSpec spec{
        .name = "price_classes",
        .title = QT_TRANSLATE_NOOP("form", "Bounds of the price classes"),
        .command = &command_info<SetPriceClasses>,
        .record = nullptr,
        .groups = {{nullptr, {"effective_from", "first_from", "second_from", "third_from", "fourth_from"}}},
        .required = {},
        .fresh_ids = {},
        .kept = {},
        .faults = {{"products.price_classes_in_use", "effective_from"},
                   {"rules.day_in_past", "effective_from"},
                   {"products.price_classes_out_of_order", "first_from"}},
        .fill = fill_price_classes,
        .remark = {},
    };
    return spec;
}

}

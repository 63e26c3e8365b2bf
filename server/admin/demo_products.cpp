// SPDX-License-Identifier: GPL-3.0-or-later
// Brands, products and their prices of the demo county.
#include "common/batches/import_rows.h"
#include "common/products/put_brand.h"
#include "common/products/put_product.h"
#include "common/products/set_price.h"
#include "common/products/set_price_classes.h"
#include "server/admin/demo_county.h"
#include "server/admin/demo_names.h"

#include <array>

namespace liangheng {
namespace {

constexpr std::size_t brands = 20;
constexpr std::size_t products_of_brand = 5;
constexpr std::size_t withdrawn_product = 37;
constexpr std::size_t coming_product = 58;

/// Thirteen digits with their check digit, of the range that shops use for themselves.
std::string barcode(std::size_t number) {
    auto digits = "2" + std::string(11 - std::to_string(number).size(), '0') + std::to_string(number);
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) sum += (digits[i] - '0') * (i % 2 ? 3 : 1);
    return digits + static_cast<char>('0' + (10 - sum % 10) % 10);
}

// Wholesale fen per carton: many cheap and middle ones, some dear.
Fen wholesale_price(DemoDice& dice) {
    struct Band {
        int percent;
        std::int64_t low, high; // yuan
    };
    constexpr std::array bands{Band{20, 22, 45}, Band{40, 46, 110}, Band{28, 111, 240}, Band{12, 241, 780}};
    auto roll = dice.between(0, 99);
    for (const auto& band : bands) {
        if (roll < band.percent) return {dice.between(band.low, band.high) * 100 + dice.between(0, 9) * 10};
        roll -= band.percent;
    }
    return {10'000};
}

}

void DemoCounty::set_prices(const DemoProduct& product, const std::string& code, DemoDice& dice) {
    const auto set = [&](Fen wholesale, Date from) {
        const auto retail = (wholesale.value * 115 / 100 + 499) / 500 * 500;
        give(SetPrice{.id = {dated_id(from, "price", code)},
                      .product = product.id,
                      .allocation = {wholesale.value * 77 / 100},
                      .wholesale = wholesale,
                      .guide_retail = {retail},
                      .effective_from = from});
    };
    const auto earlier =
        dice.percent(20) ? Fen{product.wholesale.value * dice.between(92, 98) / 100} : product.wholesale;
    set(earlier, first_month());
    const auto months = static_cast<std::int64_t>(options_.months);
    auto latest = first_month();
    if (earlier != product.wholesale) {
        latest =
            add_months(first_month(), static_cast<int>(dice.between(1, months - 2 > 1 ? months - 2 : 1)));
        set(product.wholesale, latest);
    }
    // Somebody has entered next month's price already.
    if (dice.percent(5) && latest < last_month()) set({product.wholesale.value * 103 / 100}, last_month());
}

// Bounds of the price classes, as they might be; the dearest class is to begin higher from the coming month
// on.
void DemoCounty::set_price_classes() {
    SetPriceClasses classes{.effective_from = first_month(),
                            .first_from = {10'000},
                            .second_from = {7'000},
                            .third_from = {3'000},
                            .fourth_from = {1'650}};
    give(classes);
    classes.effective_from = last_month();
    classes.first_from = {11'000};
    give(classes);
}

void DemoCounty::make_brands_and_products() {
    set_price_classes();
    DemoDice dice(options_.seed, "products");
    for (std::size_t b = 0; b < brands; ++b) {
        const auto brand_name = demo_brand(b + options_.seed % 20);
        const Id<Brand> brand{id("brand", brand_name.text)};
        give(PutBrand{.id = brand,
                      .seen_version = {},
                      .name = brand_name.text,
                      .maker = std::string(demo_place(b / 4)) + "卷烟厂",
                      .is_local_key = b < 3});
        for (std::size_t v = 0; v < products_of_brand; ++v) {
            const auto number = b * products_of_brand + v + 1;
            const auto variant = demo_variant(b * 3 + v);
            const auto code = "0" + std::to_string(10'000 + number);
            DemoProduct product{.id = {id("product", code)},
                                .wholesale = wholesale_price(dice),
                                .weight = static_cast<int>(dice.between(1, 9))};
            PutProduct command{.id = product.id,
                               .seen_version = {},
                               .code = code,
                               .name = brand_name.text + "（" + variant.text + "）",
                               .brand = brand,
                               .category = b < 2 ? "混合型" : "烤烟型",
                               .packs_per_carton = {10},
                               .sticks_per_pack = {20},
                               .cartons_per_case = {50},
                               .carton_barcode = barcode(number * 10 + 1),
                               .pack_barcode = barcode(number * 10 + 2),
                               .case_barcode = barcode(number * 10 + 3),
                               .mnemonic = brand_name.mnemonic + variant.mnemonic};
            command.slim = variant.text == "细支";
            command.low_tar = dice.percent(20);
            command.imported = b == 0;
            if (number == withdrawn_product) command.withdrawn_on = add_months(month_of(today_), -1);
            if (number == coming_product) command.on_sale_from = last_month();
            product.on_sale = number != withdrawn_product && number != coming_product;
            give(std::move(command));
            products_.push_back(product);
            set_prices(product, code, dice);
        }
    }
    give(ImportRows{.batch = import_batch_id("products", "demo"),
                    .kind = "products",
                    .file = "商品目录.xlsx",
                    .accepted = {static_cast<std::int64_t>(products_.size())}});
}

}

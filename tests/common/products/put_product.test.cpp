// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/products/put_product.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

PutProduct new_product(const County& county) {
    return {.id = id_of<Product>("new"),
            .code = "00042",
            .name = "New",
            .brand = county.brand.id,
            .packs_per_carton = {10},
            .sticks_per_pack = {20},
            .cartons_per_case = {50},
            .mnemonic = "XP"};
}
template<class Change> std::string refused_product(const County& county, Change change) {
    auto command = new_product(county);
    change(command);
    return refusal_code(
        decide(command, county.facts, county.as(Role::service_staff, county.staff, county.first)));
}

}

TEST_CASE("a product keeps the leading zeros of its code and the packing of its own", "[products]") {
    County county;
    const auto staff = county.as(Role::service_staff, county.staff, county.first);
    auto command = new_product(county);
    command.sticks_per_pack = {16};
    const auto made = decide(command, county.facts, staff).value();
    CHECK(row_in<Product>(made).code == "00042");
    CHECK(row_in<Product>(made).sticks_per_pack == Count{16});
    county.facts.apply(made);
    command.seen_version = {1};
    command.withdrawn_on = county.today;
    CHECK(row_in<Product>(decide(command, county.facts, staff).value()).withdrawn_on == county.today);
    CHECK(other_answers(county.facts, [&] { return decide(command, county.facts, staff); }).empty());
    command.seen_version = {5};
    CHECK(refusal_code(decide(command, county.facts, staff)) == "sync.changed_meanwhile");
}

TEST_CASE("a product without code, name, brand or packing is refused", "[products]") {
    const County county;
    CHECK(refused_product(county, [](PutProduct& c) { c.code.clear(); }) == "rules.text_missing");
    CHECK(refused_product(county, [](PutProduct& c) { c.name.clear(); }) == "rules.text_missing");
    CHECK(refused_product(county, [](PutProduct& c) { c.brand = id_of<Brand>("none"); }) ==
          "products.brand_unknown");
    CHECK(refused_product(county, [](PutProduct& c) { c.cartons_per_case = {}; }) ==
          "products.empty_packing");
    CHECK(refused_product(county, [](PutProduct& c) {
              c.on_sale_from = make_date(2026, 11, 24);
              c.withdrawn_on = make_date(2026, 11, 23);
          }) == "products.withdrawn_before_sale");
}

TEST_CASE("a product is sold from its first day of sale to the day before its withdrawal", "[products]") {
    Product product{.on_sale_from = make_date(2026, 11, 10), .withdrawn_on = make_date(2026, 11, 20)};
    CHECK(!on_sale(product, make_date(2026, 11, 9)));
    CHECK(on_sale(product, make_date(2026, 11, 10)));
    CHECK(on_sale(product, make_date(2026, 11, 19)));
    CHECK(!on_sale(product, make_date(2026, 11, 20)));
    CHECK(on_sale(Product{}, make_date(2026, 11, 20)));
}

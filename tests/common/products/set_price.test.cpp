// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/products/set_price.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

TEST_CASE("prices of a product come from today on, imported ones of any day", "[products]") {
    County county;
    const auto staff = county.as(Role::service_staff, county.staff, county.first);
    SetPrice command{.id = id_of<ProductPrice>("new"),
                     .product = county.products[0].id,
                     .allocation = {8'000},
                     .wholesale = {10'500},
                     .guide_retail = {12'000},
                     .effective_from = county.today};
    const auto made = decide(command, county.facts, staff).value();
    CHECK(made.list().size() == 1);
    CHECK(row_in<ProductPrice>(made).wholesale == Fen{10'500});
    CHECK(other_answers(county.facts, [&] { return decide(command, county.facts, staff); }).empty());
    command.effective_from = make_date(2026, 11, 23);
    CHECK(refusal_code(decide(command, county.facts, staff)) == "rules.day_in_past");
    CHECK(refusal_code(decide(command, county.facts, county.server())).empty());
    command.product = id_of<Product>("none");
    CHECK(refusal_code(decide(command, county.facts, county.server())) == "products.product_unknown");
    command.wholesale = {};
    CHECK(refusal_code(decide(command, county.facts, county.server())) == "products.price_zero");
}

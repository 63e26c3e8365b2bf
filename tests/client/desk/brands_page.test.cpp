// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue with today's prices: what is found, and what cannot be ordered.
#include "client/pages/brands/brands_page.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

namespace liangheng {
namespace {

struct Catalogue {
    DeskWorld world;
    Product unpriced;

    Catalogue() {
        unpriced = world.county.products.front();
        unpriced.id = id_of<Product>("unpriced");
        unpriced.code = "NEW";
        unpriced.name = "新品";
        world.office.put(unpriced);
        world.office.pull(world.desk.store());
        DeskWorld::settle();
    }
};

}

TEST_CASE("the products page shows brand and today's prices, and marks what has none", "[desk]") {
    Catalogue catalogue;
    BrandsPage page(catalogue.world.context());
    show_window(page);
    REQUIRE(page.open({.record = catalogue.unpriced.id.value, .correct = {}}));
    auto& list = page.table().list();
    const auto unpriced = page.table().current_row();
    CHECK(list.cell(unpriced, "wholesale").type == Cell::Type::null);
    CHECK_FALSE(list.data(list.index(unpriced, 0), Qt::ToolTipRole).toString().isEmpty());

    REQUIRE(page.open({.record = catalogue.world.county.products.front().id.value, .correct = {}}));
    const auto priced = page.table().current_row();
    CHECK(list.cell(priced, "brand_name").bytes == catalogue.world.county.brand.name);
    CHECK(list.cell(priced, "wholesale").integer == 10'000);
    CHECK(list.data(list.index(priced, 0), Qt::ToolTipRole).toString().isEmpty());
}

TEST_CASE("a product is found by its code, and new prices show at once", "[desk]") {
    Catalogue catalogue;
    BrandsPage page(catalogue.world.context());
    show_window(page);
    page.filter().setText("new");
    page.filter().apply_now();
    REQUIRE(page.row_count() == 1);
    catalogue.world.office.put(ProductPrice{id_of<ProductPrice>("first price"),
                                            catalogue.unpriced.id,
                                            {7'000},
                                            {9'000},
                                            {10'000},
                                            catalogue.world.county.today});
    catalogue.world.office.pull(catalogue.world.desk.store());
    DeskWorld::settle();
    CHECK(page.table().list().cell(0, "wholesale").integer == 9'000);
}

}

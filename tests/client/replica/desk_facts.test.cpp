// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk may know: the table of sync.md, section 12.
#include "tests/support/desk_profile.h"

#include <catch2/catch.hpp>

namespace liangheng {
namespace {

struct Desk {
    County county;
    PaperOffice office{county};
    DeskProfile desk;

    Desk() {
        office.log_in(desk.store());
        office.fill(desk.store());
    }
    const Facts& facts() { return desk.office().facts(); }
};

}

TEST_CASE("a row of the replica is known with its version", "[facts]") {
    Desk world;
    world.office.put(world.county.retailer, 7);
    world.office.pull(world.desk.store());
    const auto retailer = world.facts().find(world.county.retailer.id);
    REQUIRE(retailer);
    CHECK(retailer->name == "Shop");
    CHECK(retailer.row().version() == 7);
}

TEST_CASE("a missing row is absent only where one complete bucket holds the whole entity", "[facts]") {
    Desk world;
    CHECK(world.facts().find(id_of<Product>("no such")).absent());
    CHECK(world.facts().find(id_of<Retailer>("no such")).unknown());
    world.desk.store().begin_reload({"product/all"});
    CHECK(world.facts().find(id_of<Product>("no such")).unknown());
    CHECK(world.facts().find(world.county.products[0].id));
}

TEST_CASE("rows of an index are known where one complete bucket holds them all", "[facts]") {
    Desk world;
    const auto prices = world.facts().each<ProductPrice>("product", world.county.products[0].id);
    REQUIRE(prices.has_value());
    CHECK(prices->size() == 1);
    const auto own = world.facts().each<Retailer>("territory", world.county.territory.id);
    REQUIRE(own.has_value());
    CHECK(own->size() == 1);
    CHECK(world.facts().each<Retailer>("territory", world.county.far_territory.id).error().code ==
          cannot_tell_code);
    // Profiles are found by retailer, who may have moved: no bucket is sure to hold them all.
    CHECK(world.facts().each<RetailerProfile>("retailer", world.county.retailer.id).error().code ==
          cannot_tell_code);
}

TEST_CASE("nothing of an index is known while its bucket is loaded", "[facts]") {
    Desk world;
    world.desk.store().begin_reload({bucket_name(info<Retailer>(), world.county.territory.id.value, 0)});
    CHECK(world.facts().each<Retailer>("territory", world.county.territory.id).error().code ==
          cannot_tell_code);
}

TEST_CASE("the covering bucket of an entity with periods needs holder and day in the index", "[facts]") {
    const auto& order = info<Order>();
    const auto territory = id_of<Territory>("t");
    const std::array values{Cell::blob(territory.value.view()), Cell::of(make_date(2026, 11, 1).days)};
    const IndexInfo both{"territory, month", {order.column("territory"), order.column("month")}};
    const IndexInfo holder_only{"territory", {order.column("territory")}};
    const IndexInfo other{"retailer, month", {order.column("retailer"), order.column("month")}};
    CHECK(covering_bucket(order, both, values) ==
          bucket_name(order, territory.value, make_date(2026, 11, 1).days));
    CHECK_FALSE(covering_bucket(order, holder_only, values).has_value());
    CHECK_FALSE(covering_bucket(order, other, values).has_value());
}

TEST_CASE("details are known wherever their head is", "[facts]") {
    Desk world;
    const Order order{
        .id = id_of<Order>("old"), .territory = world.county.territory.id, .month = world.county.month};
    world.office.put(order, std::vector<OrderLine>{{.order = order.id, .sequence = {2}},
                                                   {.order = order.id, .sequence = {1}}});
    world.office.pull(world.desk.store());
    const auto lines = world.facts().details<OrderLine>(order.id);
    REQUIRE(lines.has_value());
    REQUIRE(lines->size() == 2);
    CHECK(lines->front().sequence.value == 1);
    CHECK(world.facts().details<OrderLine>(id_of<Order>("other")).error().code == cannot_tell_code);
}

TEST_CASE("a value of a newer server makes a row unknown", "[facts]") {
    Desk world;
    world.desk.office().replica().database().run(R"(UPDATE "retailer" SET "status" = 77)");
    CHECK(world.facts().find(world.county.retailer.id).unknown());
    CHECK(world.facts().each<Retailer>("territory", world.county.territory.id).error().code ==
          cannot_tell_code);
}

}

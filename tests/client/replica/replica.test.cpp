// SPDX-License-Identifier: GPL-3.0-or-later
// cache.db under pull, load, scope and crashes.
#include "tests/support/desk_profile.h"

#include <catch2/catch.hpp>

namespace liangheng {
namespace {

struct Desk {
    County county;
    PaperOffice office{county};
    DeskProfile desk;

    Desk() { office.log_in(desk.store()); }
    std::int64_t retailers() { return desk.count("retailer"); }
    std::string retailer_name() {
        return desk.office().replica().database().text(R"(SELECT "name" FROM "retailer")");
    }
    void rename_retailer(const char* name, std::int64_t version) {
        county.retailer.name = name;
        office.put(county.retailer, version);
    }
    std::string bucket(const Id<Territory>& territory) const {
        return bucket_name(info<Retailer>(), territory.value, 0);
    }
};

}

TEST_CASE("a first load makes every bucket of the scope complete at the cursor", "[replica]") {
    Desk world;
    world.office.fill(world.desk.store());
    const auto position = world.desk.store().position();
    CHECK(position.epoch == world.office.epoch);
    CHECK(position.scope_version == 1);
    CHECK(position.cursor == world.office.head());
    for (const auto& [bucket, progress] : position.buckets) {
        INFO(bucket);
        CHECK(progress.state == BucketState::complete);
    }
    CHECK(world.retailers() == 1);
    CHECK(world.desk.count("product") == 3);
    CHECK(world.desk.office().replica().progress().percent() == 100);
}

TEST_CASE("the position of a replica survives the end of the program", "[replica]") {
    Desk world;
    world.office.fill(world.desk.store());
    const auto before = world.desk.store().position();
    world.desk.reopen();
    const auto after = world.desk.store().position();
    CHECK(after.cursor == before.cursor);
    CHECK(after.epoch == before.epoch);
    CHECK(after.buckets.size() == before.buckets.size());
    CHECK(world.retailers() == 1);
}

TEST_CASE("a pull that is cut before its Upto leaves nothing behind", "[replica]") {
    Desk world;
    world.office.fill(world.desk.store());
    const auto cursor = world.desk.store().position().cursor;
    world.rename_retailer("New name", 2);
    world.office.stage(world.desk.store());
    CHECK(world.retailer_name() == "Shop");

    SECTION("because the program was killed") { world.desk.reopen(); }
    SECTION("because the line was lost") { world.desk.store().drop_staged(); }
    CHECK(world.desk.store().position().cursor == cursor);
    world.desk.store().apply_upto({.seq = {cursor}, .joined = {}});
    CHECK(world.retailer_name() == "Shop");
    world.office.pull(world.desk.store());
    CHECK(world.retailer_name() == "New name");
}

TEST_CASE("rows that cannot be read leave rows and cursor as they were", "[replica]") {
    Desk world;
    world.office.fill(world.desk.store());
    const auto cursor = world.desk.store().position().cursor;
    world.rename_retailer("New name", 2);
    const auto upto = world.office.stage(world.desk.store());
    world.desk.store().stage_rows({.bucket = "product/all", .rows = {{{"no row at all"}}}});
    CHECK_THROWS(world.desk.store().apply_upto(upto));
    CHECK(world.desk.store().position().cursor == cursor);
    CHECK(world.retailer_name() == "Shop");
}

TEST_CASE("a row that moves to another bucket is there once, whichever comes first", "[replica]") {
    Desk world;
    world.office.fill(world.desk.store());
    world.county.retailer.territory = world.county.other_territory.id;
    world.office.put(world.county.retailer, 2);
    world.office.pull(world.desk.store());
    CHECK(world.retailers() == 1);
    const auto bucket = world.desk.number(R"(SELECT "_bucket" FROM "retailer")");
    CHECK(bucket == world.desk.number(R"(SELECT "number" FROM "_replica_bucket" WHERE "name" = ')" +
                                      world.bucket(world.county.other_territory.id) + "'"));
    // A late "left" of the old bucket finds the row in another one.
    world.desk.store().stage_gone({.bucket = world.bucket(world.county.territory.id),
                                   .left = {{world.county.retailer.id.value, {0}}},
                                   .deleted = {}});
    world.desk.store().apply_upto({.seq = {world.office.head()}, .joined = {}});
    CHECK(world.retailers() == 1);
}

TEST_CASE("a put never lowers a version", "[replica]") {
    Desk world;
    world.rename_retailer("Version 5", 5);
    world.office.fill(world.desk.store());
    world.rename_retailer("Version 4", 4);
    world.office.pull(world.desk.store());
    CHECK(world.retailer_name() == "Version 5");
}

TEST_CASE("a deleted row goes with all its details", "[replica]") {
    Desk world;
    const Order order{
        .id = id_of<Order>("old"), .territory = world.county.territory.id, .month = world.county.month};
    world.office.put(order, std::vector<OrderLine>{{.order = order.id, .sequence = {1}},
                                                   {.order = order.id, .sequence = {2}}});
    world.office.fill(world.desk.store());
    CHECK(world.desk.count("order_line") == 2);
    world.office.erase(order.id);
    world.office.pull(world.desk.store());
    CHECK(world.desk.count("order") == 0);
    CHECK(world.desk.count("order_line") == 0);
}

TEST_CASE("a new state of a row replaces all its details", "[replica]") {
    Desk world;
    const Order order{
        .id = id_of<Order>("old"), .territory = world.county.territory.id, .month = world.county.month};
    world.office.put(order, std::vector<OrderLine>{{.order = order.id, .sequence = {1}},
                                                   {.order = order.id, .sequence = {2}}});
    world.office.fill(world.desk.store());
    world.office.put(order, std::vector<OrderLine>{{.order = order.id, .sequence = {3}}}, 2);
    world.office.pull(world.desk.store());
    CHECK(world.desk.count("order_line") == 1);
    CHECK(world.desk.number(R"(SELECT "sequence" FROM "order_line")") == 3);
}

TEST_CASE("a bucket that leaves the scope takes its rows with it", "[replica]") {
    Desk world;
    world.office.fill(world.desk.store());
    world.desk.store().apply_scope(world.office.scope({world.bucket(world.county.territory.id)}),
                                   world.office.epoch);
    CHECK(world.retailers() == 0);
    CHECK(world.desk.store().position().scope_version == 2);
    CHECK(world.desk.store().position().buckets.count(world.bucket(world.county.territory.id)) == 0);
    CHECK(world.desk.count("product") == 3);
}

TEST_CASE("a load continues behind its last stored page after the program was killed", "[replica]") {
    Desk world;
    world.desk.store().apply_scope(world.office.scope(), world.office.epoch);
    const std::string bucket = "product/all";
    world.desk.store().store_page(world.office.page(bucket, {}, 2));
    world.desk.reopen();
    const auto progress = world.desk.store().position().buckets.at(bucket);
    CHECK(progress.state == BucketState::loading);
    CHECK(progress.s0 == world.office.head());
    CHECK(progress.rows_left == 1);
    CHECK(world.desk.count("product") == 2);
    world.desk.store().store_page(world.office.page(bucket, progress.after, 2));
    CHECK(world.desk.count("product") == 3);
    CHECK(world.desk.store().position().buckets.at(bucket).state == BucketState::loaded);
}

TEST_CASE("what changed between the first page and the joining pull is not lost", "[replica]") {
    Desk world;
    world.desk.store().apply_scope(world.office.scope(), world.office.epoch);
    for (const auto& [bucket, progress] : world.desk.store().position().buckets)
        world.desk.store().store_page(world.office.page(bucket, progress.after));
    world.rename_retailer("Changed meanwhile", 2);
    world.office.pull(world.desk.store());
    CHECK(world.retailer_name() == "Changed meanwhile");
    CHECK(world.desk.office().replica().complete(world.bucket(world.county.territory.id)));
}

TEST_CASE("rows of a bucket that is still loading are not taken from a pull", "[replica]") {
    Desk world;
    world.desk.store().apply_scope(world.office.scope(), world.office.epoch);
    world.desk.store().stage_rows(
        {.bucket = "product/all", .rows = world.office.page("product/all", {}).rows});
    world.desk.store().apply_upto({.seq = {world.office.head()}, .joined = {}});
    CHECK(world.desk.count("product") == 0);
}

TEST_CASE("rows of a reload stay readable until its first page and then give way", "[replica]") {
    Desk world;
    world.office.fill(world.desk.store());
    world.desk.store().begin_reload({"product/all"});
    CHECK(world.desk.count("product") == 3);
    CHECK(world.desk.store().position().buckets.at("product/all").s0 == -1);
    world.office.erase(world.county.products.back().id);
    world.desk.reopen();
    world.desk.store().store_page(world.office.page("product/all", {}));
    CHECK(world.desk.count("product") == 2);
    world.office.pull(world.desk.store());
    CHECK(world.desk.office().replica().complete("product/all"));
}

TEST_CASE("indexes of a table are made when its first load ends", "[replica]") {
    Desk world;
    const std::string indexes =
        R"(SELECT COUNT(*) FROM "sqlite_master" WHERE "type" = 'index' AND "tbl_name" = 'retailer' AND "sql" <> '')";
    world.desk.store().apply_scope(world.office.scope(), world.office.epoch);
    CHECK(world.desk.number(indexes) == 0);
    for (const auto& [bucket, progress] : world.desk.store().position().buckets)
        world.desk.store().store_page(world.office.page(bucket, progress.after));
    CHECK(world.desk.number(indexes) == 2);
}

TEST_CASE("a damaged cache is set aside and rebuilt, and the outbox stays", "[replica]") {
    Desk world;
    world.office.fill(world.desk.store());
    REQUIRE(world.desk.office().submit(world.county.order({{0, 1}})).has_value());
    world.desk.close();
    const auto file = world.desk.path() / "cache.db";
    const auto size = std::filesystem::file_size(file);
    {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(4096);
        bytes << std::string(size - 4096, '\x55');
    }
    world.desk.open();
    REQUIRE(world.desk.office().damage().size() == 1);
    CHECK(std::filesystem::exists(world.desk.office().damage()[0].arguments[0].value));
    CHECK(world.desk.store().position().scope_version == -1);
    CHECK(world.desk.office().outbox().counts().pending == 1);
    world.office.fill(world.desk.store());
    CHECK(world.retailers() == 1);
}

TEST_CASE("a table whose description has changed is loaded again", "[replica]") {
    Desk world;
    world.office.fill(world.desk.store());
    world.desk.office().replica().database().run(
        R"(UPDATE "_table" SET "ddl" = 'of an older program' WHERE "name" = 'order_line')");
    world.desk.reopen();
    for (const auto& [bucket, progress] : world.desk.store().position().buckets) {
        INFO(bucket);
        CHECK((progress.state == BucketState::complete) == !bucket.starts_with("order/"));
    }
    CHECK(world.retailers() == 1);
}

TEST_CASE("a bucket of an entity that this program does not know is not loaded", "[replica]") {
    Desk world;
    auto scope = world.office.scope();
    scope.added.push_back({"tomorrows_entity/all", {10}});
    world.desk.store().apply_scope(scope, world.office.epoch);
    CHECK(world.desk.store().position().buckets.count("tomorrows_entity/all") == 0);
}

}

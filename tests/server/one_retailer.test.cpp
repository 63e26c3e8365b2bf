// SPDX-License-Identifier: GPL-3.0-or-later
// Sixty-four desks over TLS, all of them at the same retailer: his cap holds, and what it cuts stays as
// demand.
#include "common/orders/order_line.h"
#include "common/quota/quota_position.h"
#include "server/admin/bench/bench_desk.h"
#include "server/admin/check_list.h"
#include "tests/support/county_store.h"
#include "tests/support/serving_process.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

constexpr std::size_t desks = 64;
constexpr std::size_t orders_of_a_desk = 2;

/// They log in one after the other, and order together when the last one is ready.
class Rush {
public:
    Rush(const bench::World& world, const std::string& ca, std::uint16_t port, std::int64_t each)
        : world_(world), each_(each), pool_(ca, port) {
        for (std::size_t i = 0; i < desks; ++i) {
            bench::BenchDesk::Events events;
            events.ready = [this, i](bench::BenchDesk&) {
                i + 1 < desks ? desks_[i + 1]->start() : order_all();
            };
            events.results = [this](bench::BenchDesk&, const message::Results& results) { count(results); };
            desks_.push_back(&pool_.add(world.clerks[i].user, world.password, std::move(events)));
        }
    }
    void run() {
        desks_.front()->start();
        pool_.run();
    }

    std::size_t answered = 0;
    std::size_t refused = 0;

private:
    void order_all() {
        for (std::size_t round = 0; round < orders_of_a_desk; ++round)
            for (std::size_t i = 0; i < desks; ++i) {
                auto order = bench::random_order(world_, world_.clerks[i], random_);
                order.lines.resize(1);
                order.lines[0].requested.value = each_;
                desks_[i]->submit(new_id(), command_info<SubmitOrder>(), &order);
            }
    }
    void count(const message::Results& results) {
        for (const auto& result : results.results) {
            if (result.outcome == Outcome::pending) continue;
            ++answered;
            refused += result.outcome == Outcome::refused;
        }
        if (answered == desks * orders_of_a_desk) pool_.stop();
    }

    const bench::World& world_;
    std::int64_t each_;
    bench::DeskPool pool_;
    std::vector<bench::BenchDesk*> desks_;
    std::mt19937_64 random_{5};
};

}

TEST_CASE("the cap of one retailer holds while sixty-four desks order for him at once", "[killed]") {
    test::TemporaryFolder place;
    bench::World world;
    {
        DataFolder folder(place.path(), DataFolder::Lock::alone);
        world = bench::make_world(
            folder, {.departments = 1, .desks_per_department = desks, .retailers_per_department = 1});
    }
    const auto store_file = place.path() / "store.db";
    const auto number = [&](const char* sql) {
        SqliteStore store(store_file, SqliteStore::Use::read);
        return store.database().number(sql);
    };
    const auto cap = number(R"(SELECT sum("cap") FROM "quota_position")");
    // They want half as much again as there is.
    const auto each = cap * 3 / 2 / static_cast<std::int64_t>(desks * orders_of_a_desk) + 1;
    test::ServingProcess server(place.path());
    Rush rush(world, (place.path() / "ca.pem").string(), server.port(), each);
    rush.run();
    CHECK(rush.refused == 0);
    CHECK(number(R"(SELECT sum("ordered") FROM "quota_position")") == cap);
    CHECK(number(R"(SELECT sum("accepted") FROM "order_line")") == cap);
    CHECK(number(R"(SELECT sum("requested") FROM "order_line")") ==
          each * static_cast<std::int64_t>(desks * orders_of_a_desk));
    SqliteStore store(store_file, SqliteStore::Use::read);
    for (const auto& result : check_store(store)) {
        INFO(result.name());
        CHECK(result.ok());
    }
}

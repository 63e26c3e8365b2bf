// SPDX-License-Identifier: GPL-3.0-or-later
// The real server, killed again and again while desks order: what it acknowledged is there, once.
#include "server/admin/bench/bench_desk.h"
#include "server/admin/commands.h"
#include "tests/support/county_store.h"
#include "tests/support/serving_process.h"

#include <catch2/catch.hpp>

#include <set>

using namespace liangheng;

namespace {

constexpr std::size_t kills = 20;
constexpr std::size_t orders_between_kills = 40;
constexpr std::size_t desks = 6;

/// Desks that order without pause; the server dies each time enough orders are acknowledged.
class Office {
public:
    Office(const bench::World& world, test::ServingProcess& server, const std::string& ca)
        : world_(world), server_(server), pool_(ca, server.port()) {
        for (std::size_t i = 0; i < desks; ++i) {
            bench::BenchDesk::Events events;
            events.ready = [this, i](bench::BenchDesk&) {
                if (i + 1 < desks) desks_[i + 1]->start();
                order(i);
            };
            events.results = [this, i](bench::BenchDesk&, const message::Results& results) {
                answered(i, results);
            };
            desks_.push_back(&pool_.add(world.clerks[i].user, world.password, std::move(events)));
        }
    }
    void work() {
        desks_.front()->start();
        pool_.run();
    }

    std::set<Uuid> acknowledged;
    std::map<Uuid, Uuid> sent; ///< order by command

private:
    void order(std::size_t desk) {
        const auto command = bench::random_order(world_, world_.clerks[desk], random_);
        const auto id = new_id();
        sent[id] = command.order.value;
        desks_[desk]->submit(id, command_info<SubmitOrder>(), &command);
    }
    void answered(std::size_t desk, const message::Results& results) {
        for (const auto& result : results.results) {
            CHECK(result.outcome != Outcome::refused);
            if (result.outcome == Outcome::applied || result.outcome == Outcome::changed)
                acknowledged.insert(sent.at(result.id));
        }
        if (killed_ == kills) {
            if (acknowledged.size() == sent.size()) pool_.stop();
            return;
        }
        if (acknowledged.size() >= (killed_ + 1) * orders_between_kills) {
            ++killed_;
            server_.kill_and_start_again();
        }
        if (killed_ < kills) order(desk);
    }

    const bench::World& world_;
    test::ServingProcess& server_;
    bench::DeskPool pool_;
    std::vector<bench::BenchDesk*> desks_;
    std::mt19937_64 random_{3};
    std::size_t killed_ = 0;
};

}

TEST_CASE("each order that a server acknowledged is there once, however often the server is killed",
          "[killed]") {
    test::TemporaryFolder place;
    bench::World world;
    {
        DataFolder folder(place.path(), DataFolder::Lock::alone);
        world = bench::make_world(folder, {.departments = desks});
    }
    test::ServingProcess server(place.path());
    Office office(world, server, (place.path() / "ca.pem").string());
    office.work();
    CHECK(office.acknowledged.size() == office.sent.size());
    SqliteStore store(place.path() / "store.db", SqliteStore::Use::read);
    CHECK(store.database().number(R"(SELECT count(*) FROM "order")") ==
          static_cast<std::int64_t>(office.sent.size()));
    for (const auto& order : office.acknowledged)
        CHECK(store.read_row(info<Order>(), order, [](std::span<const Cell>) {}));
    CHECK(run_check({place.path(), true}) == done);
}

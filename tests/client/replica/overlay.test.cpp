// SPDX-License-Identifier: GPL-3.0-or-later
// What pending commands show on top of the replica, and that it is never absent and never doubled.
#include "tests/support/desk_profile.h"

#include "common/orders/cancel_order.h"

#include <catch2/catch.hpp>

#include <QSqlQuery>

namespace liangheng {
namespace {

struct Desk {
    County county;
    PaperOffice office{county};
    DeskProfile desk;

    Desk() {
        desk.use_clock(county);
        office.log_in(desk.store());
        office.fill(desk.store());
    }
    Uuid submit(std::initializer_list<std::pair<std::size_t, std::int64_t>> lines,
                std::string_view name = "order") {
        return desk.office().submit(county.order(lines, name)).value();
    }
    std::int64_t orders() { return desk.count("order_now"); }
    std::int64_t pending_orders() {
        return desk.number(R"(SELECT COUNT(*) FROM "order_now" WHERE "_pending" = 1)");
    }
    std::int64_t ordered() { return desk.number(R"(SELECT "ordered" FROM "quota_position_now")"); }
    std::optional<OverlayVerdict::Kind> verdict(const Uuid& command) {
        const auto verdict = desk.office().verdict(command);
        return verdict ? std::optional(verdict->kind) : std::nullopt;
    }
};

}

TEST_CASE("a pending order is in the views with its lines and its effect on the cap", "[overlay]") {
    Desk world;
    CHECK(world.orders() == 0);
    const auto command = world.submit({{0, 10}, {1, 5}});
    CHECK(world.orders() == 1);
    CHECK(world.pending_orders() == 1);
    CHECK(world.desk.count("order_line_now") == 2);
    CHECK(world.ordered() == 15);
    CHECK(world.desk.count("quota_position_now") == 1);
    CHECK(world.verdict(command) == OverlayVerdict::Kind::shown);
    CHECK(world.desk.count("order") == 0);
    CHECK(world.desk.number(R"(SELECT "ordered" FROM "quota_position")") == 0);
}

TEST_CASE("an order is never absent and never doubled on its way to the server and back", "[overlay]") {
    Desk world;
    world.submit({{0, 10}});
    const auto holds = [&] {
        return world.orders() == 1 && world.ordered() == 10 && world.desk.count("order_line_now") == 1;
    };
    REQUIRE(holds());
    world.office.push(world.desk.store());
    CHECK(holds());
    CHECK(world.pending_orders() == 1);
    SECTION("without a crash") {}
    SECTION("with a crash after the answer") { world.desk.reopen(); }
    CHECK(holds());
    const auto upto = world.office.stage(world.desk.store());
    CHECK(holds());
    world.desk.store().apply_upto(upto);
    CHECK(holds());
    CHECK(world.pending_orders() == 0);
    world.desk.reopen();
    CHECK(holds());
    CHECK(world.pending_orders() == 0);
}

TEST_CASE("a lost answer is learned from the result row", "[overlay]") {
    Desk world;
    const auto command = world.submit({{0, 10}});
    const auto batch = world.desk.store().next_push(false);
    world.desk.store().mark_sent(batch);
    world.office.execute(batch.commands);
    world.desk.store().sent_to_ready();
    world.office.pull(world.desk.store());
    CHECK(world.desk.office().outbox().find(command)->state == CommandState::applied);
    CHECK(world.desk.store().next_push(false).commands.empty());
    CHECK(world.orders() == 1);
    CHECK(world.pending_orders() == 0);
}

TEST_CASE("a crash between the result row and the outbox is mended at the next start", "[overlay]") {
    Desk world;
    const auto command = world.submit({{0, 10}});
    world.office.execute(world.desk.store().next_push(false).commands);
    // Only the replica: what ReplicaStore does with the outbox afterwards is lost.
    const auto upto = world.office.stage(world.desk.store());
    world.desk.office().replica().apply_upto(upto, [](const TouchedEntities&) {});
    world.desk.reopen();
    CHECK(world.desk.office().outbox().find(command)->state == CommandState::applied);
    CHECK(world.desk.office().outbox().find(command)->seen);
    CHECK(world.orders() == 1);
    CHECK(world.pending_orders() == 0);
    CHECK(world.ordered() == 10);
}

TEST_CASE("effects of a refused command leave the views with its result row", "[overlay]") {
    Desk world;
    const auto command = world.submit({{0, 10}});
    world.county.retailer.status = RetailerStatus::closed;
    world.county.facts.put(world.county.retailer);
    const auto results = world.office.push(world.desk.store());
    REQUIRE(results.results.at(0).outcome == Outcome::refused);
    CHECK(world.orders() == 1);
    world.office.pull(world.desk.store());
    CHECK(world.orders() == 0);
    CHECK(world.ordered() == 0);
    CHECK(world.desk.office().outbox().find(command)->state == CommandState::refused);
    CHECK_FALSE(world.verdict(command).has_value());
}

TEST_CASE("a second pending order sees the first one", "[overlay]") {
    Desk world;
    world.submit({{0, 100}}, "first");
    world.submit({{0, 100}}, "second");
    CHECK(world.ordered() == 115);
    CHECK(world.orders() == 2);
    world.desk.office().replica().database().run(
        R"(CREATE TEMP TABLE "seen" AS SELECT * FROM "order_line_now")");
    world.desk.reopen();
    CHECK(world.ordered() == 115);
    CHECK(world.orders() == 2);
}

TEST_CASE("a pending cancelling hides the row of the replica and keeps its lines", "[overlay]") {
    Desk world;
    world.submit({{0, 10}});
    world.office.push(world.desk.store());
    world.office.pull(world.desk.store());
    const auto state = [&] { return world.desk.number(R"(SELECT "state" FROM "order_now")"); };
    const auto before = state();
    const auto cancelled =
        world.desk.office().submit(CancelOrder{.order = id_of<Order>("order"), .seen_version = {1}});
    REQUIRE(cancelled.has_value());
    REQUIRE(world.verdict(*cancelled) == OverlayVerdict::Kind::shown);
    CHECK(state() != before);
    CHECK(world.orders() == 1);
    CHECK(world.desk.count("order_line_now") == 1);
    CHECK(world.ordered() == 0);
    REQUIRE(world.desk.office().discard(*cancelled).has_value());
    CHECK(state() == before);
    CHECK(world.ordered() == 10);
}

TEST_CASE("a pending command that new rows forbid keeps its place and is marked", "[overlay]") {
    Desk world;
    const auto command = world.submit({{0, 10}});
    world.county.retailer.status = RetailerStatus::closed;
    world.office.put(world.county.retailer, 2);
    world.office.pull(world.desk.store());
    CHECK(world.verdict(command) == OverlayVerdict::Kind::doubtful);
    CHECK(world.orders() == 0);
    CHECK(world.desk.store().next_push(false).commands.size() == 1);
}

TEST_CASE("a command that this desk cannot decide waits without effects", "[overlay]") {
    Desk world;
    const auto bucket = bucket_name(info<Retailer>(), world.county.territory.id.value, 0);
    world.desk.store().apply_scope(world.office.scope({bucket}), world.office.epoch);
    const auto command = world.submit({{0, 10}});
    CHECK(world.verdict(command) == OverlayVerdict::Kind::waiting);
    CHECK(world.orders() == 0);
}

TEST_CASE("pages read the views through Qt on the same connection, inside the same state", "[overlay]") {
    Desk world;
    world.submit({{0, 10}});
    QSqlQuery query(world.desk.office().sql());
    REQUIRE(query.exec(QStringLiteral(R"(SELECT "_pending" FROM "order_now")")));
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 1);
    query.finish();
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Previews and the queue, as pages and the command line use them.
#include "tests/support/desk_profile.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QSignalSpy>

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
    Preview preview(const SubmitOrder& order) { return desk.office().preview(order); }
};

}

TEST_CASE("a preview answers as the server would where the desk knows enough", "[desk]") {
    Desk world;
    const auto preview = world.preview(world.county.order({{0, 10}}));
    REQUIRE(preview.allowed());
    CHECK(preview.changes.list().size() == world.county.facts.count<Order>() + 2);
    CHECK(world.desk.count("order_now") == 0);
}

TEST_CASE("a refusal that hangs on data is told from a command that is wrong itself", "[desk]") {
    Desk world;
    auto order = world.county.order({{0, 10}});
    order.lines.clear();
    const auto wrong = world.preview(order);
    REQUIRE(wrong.refused());
    CHECK_FALSE(wrong.hangs_on_data);

    world.county.retailer.status = RetailerStatus::closed;
    world.office.put(world.county.retailer, 2);
    world.office.pull(world.desk.store());
    const auto stale = world.preview(world.county.order({{0, 10}}));
    REQUIRE(stale.refused());
    CHECK(stale.hangs_on_data);
}

TEST_CASE("a preview without the rows cannot tell", "[desk]") {
    Desk world;
    const auto bucket = bucket_name(info<Retailer>(), world.county.territory.id.value, 0);
    world.desk.store().apply_scope(world.office.scope({bucket}), world.office.epoch);
    CHECK(world.preview(world.county.order({{0, 10}})).answer == Preview::Answer::cannot_tell);
}

TEST_CASE("a person without the role is refused before any rule is asked", "[desk]") {
    Desk world;
    auto session = world.office.session();
    session.roles = {{"inspector", world.county.first.id.value, {}}};
    world.desk.store().keep_session(session);
    const auto preview = world.preview(world.county.order({{0, 10}}));
    REQUIRE(preview.refused());
    CHECK(preview.refusal.code == "auth.not_permitted");
}

TEST_CASE("a submitted command is on the disk before the call returns", "[desk]") {
    Desk world;
    const auto id = world.desk.office().submit(world.county.order({{0, 10}})).value();
    world.desk.reopen();
    const auto entry = world.desk.office().outbox().find(id);
    REQUIRE(entry.has_value());
    CHECK(entry->state == CommandState::ready);
    CHECK(entry->command.author == world.county.clerk.id.value);
    CHECK(entry->command.made_on.data.empty());
    CHECK(world.desk.count("order_now") == 1);
}

TEST_CASE("a command made with a link carries the nonce of its connection", "[desk]") {
    Desk world;
    world.desk.office().set_nonce({"nonce"});
    const auto id = world.desk.office().submit(world.county.order({{0, 10}})).value();
    CHECK(world.desk.office().outbox().find(id)->command.made_on.data == "nonce");
}

TEST_CASE("nobody submits before the first login", "[desk]") {
    const County county;
    DeskProfile desk;
    CHECK(desk.office().submit(county.order({{0, 1}})).error().code == "outbox.no_user");
}

TEST_CASE("the cap counts down with each pending order and cuts the next", "[desk]") {
    Desk world;
    REQUIRE(world.desk.office().submit(world.county.order({{0, 100}}, "first")).has_value());
    const auto next = world.preview(world.county.order({{0, 100}}, "second"));
    REQUIRE(next.allowed());
    CHECK(next.changes.otherwise());
}

TEST_CASE("changes of one turn are told once, from the event loop", "[desk]") {
    Desk world;
    QCoreApplication::processEvents();
    QSignalSpy rows(&world.desk.office(), &LocalOffice::rows_changed);
    QSignalSpy outbox(&world.desk.office(), &LocalOffice::outbox_changed);
    QSignalSpy ready(&world.desk.office(), &LocalOffice::command_ready);
    world.desk.office().submit(world.county.order({{0, 1}}, "first")).value();
    world.desk.office().submit(world.county.order({{0, 1}}, "second")).value();
    CHECK(rows.isEmpty());
    QCoreApplication::processEvents();
    REQUIRE(rows.count() == 1);
    CHECK(rows.at(0).at(0).toStringList().contains(QStringLiteral("order_line")));
    CHECK(outbox.count() == 1);
    CHECK(ready.count() == 1);
}

TEST_CASE("an order is in the views after the replica was thrown back behind its result", "[desk]") {
    Desk world;
    const auto cache = world.desk.path() / "cache.db";
    const auto older = world.desk.path() / "older";
    world.desk.close();
    std::filesystem::copy_file(cache, older);
    world.desk.open();
    REQUIRE(world.desk.office().submit(world.county.order({{0, 10}})).has_value());
    world.office.push(world.desk.store());
    world.office.pull(world.desk.store());
    REQUIRE(world.desk.count("order_now") == 1);
    REQUIRE(world.desk.office().outbox().unseen().empty());

    world.desk.close();
    std::filesystem::rename(older, cache);
    world.desk.open();
    CHECK(world.desk.count("order") == 0);
    CHECK(world.desk.count("order_now") == 1);
    world.office.pull(world.desk.store());
    CHECK(world.desk.count("order_now") == 1);
    CHECK(world.desk.office().outbox().unseen().empty());
}

TEST_CASE("a refused command is sent again with a new id and shows its effects again", "[desk]") {
    Desk world;
    const auto first = world.desk.office().submit(world.county.order({{0, 10}})).value();
    world.county.retailer.status = RetailerStatus::suspended;
    world.county.facts.put(world.county.retailer);
    world.office.push(world.desk.store());
    world.office.pull(world.desk.store());
    REQUIRE(world.desk.count("order_now") == 0);
    const auto again = world.desk.office().send_again(first);
    REQUIRE(again.has_value());
    CHECK(*again != first);
    CHECK(world.desk.count("order_now") == 1);
    CHECK(world.desk.office().outbox().find(first)->state == CommandState::discarded);
}

}

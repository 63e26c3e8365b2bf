// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/order_line.h"
#include "common/quota/quota_position.h"
#include "common/staff/assign_role.h"
#include "common/staff/end_role.h"
#include "common/staff/lock_login.h"
#include "common/wire/limits.h"
#include "server/engine/applier.h"
#include "server/engine/audit.h"
#include "tests/support/county_store.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <set>

using namespace liangheng;
using test::CountyStore;

namespace {

struct StoredOrder {
    OrderState state = OrderState::captured;
    std::int64_t requested = 0;
    std::int64_t accepted = 0;
};

StoredOrder stored(CountyStore& county, const Id<Order>& id) {
    StoredOrder result;
    const auto& facts = county.office->facts();
    const auto order = facts.find(id);
    REQUIRE(order);
    result.state = order->state;
    for (const auto& line : facts.details<OrderLine>(id).value()) {
        result.requested += line.requested.value;
        result.accepted += line.accepted.value_or(Cartons{}).value;
    }
    return result;
}

std::int64_t rows_of(CountyStore& county, const char* table) {
    return county.office->store().database().number(std::string("SELECT count(*) FROM \"") + table + '"');
}

QuotaPosition position(CountyStore& county, const Id<Retailer>& retailer) {
    const auto found =
        county.office->facts().find(quota_position_id(retailer, month_of(date_of(system_clock()))));
    REQUIRE(found);
    return *found;
}

}

TEST_CASE("an order is stored with its lines, its result, one audit event and feed entries", "[engine]") {
    CountyStore county({.departments = 1});
    const auto order = county.order(0);
    const auto events = rows_of(county, "audit_event");
    const auto head = county.office->store().head();
    const auto result = county.run_one(county.job(0, county.command(0, order)));
    CHECK(result.outcome == Outcome::applied);
    CHECK(stored(county, order.order).state == OrderState::accepted);
    CHECK(rows_of(county, "audit_event") == events + 1);
    CHECK(county.office->store().head() == head + 3); // order, counter row, result
}

TEST_CASE("a command that comes again has its stored result and no second effect", "[engine]") {
    CountyStore county({.departments = 1});
    const auto order = county.order(0);
    const auto sent = county.command(0, order);
    const auto first = county.run_one(county.job(0, sent));
    const auto ordered = position(county, order.retailer).ordered;
    const auto second = county.run_one(county.job(0, sent));
    CHECK(second.outcome == first.outcome);
    CHECK(second.again);
    CHECK(position(county, order.retailer).ordered == ordered);
}

TEST_CASE("the id of a command with another body is refused and the first result stays", "[engine]") {
    CountyStore county({.departments = 1});
    auto sent = county.command(0, county.order(0));
    CHECK(county.run_one(county.job(0, sent)).outcome == Outcome::applied);
    auto other = sent;
    other.body = county.command(0, county.order(0)).body;
    CHECK(county.run_one(county.job(0, other)).code == "sync.id_reused");
    CHECK(county.run_one(county.job(0, sent)).outcome == Outcome::applied);
}

TEST_CASE("a new command below the high-water mark of its installation is expired", "[engine]") {
    CountyStore county({.departments = 1});
    CHECK(county.run_one(county.job(0, county.command(0, county.order(0)))).outcome == Outcome::applied);
    auto late = county.command(0, county.order(0));
    late.installation_seq.value = 1;
    CHECK(county.run_one(county.job(0, late)).code == "sync.expired");
}

TEST_CASE("a push of a profile that goes on at another connection executes nothing", "[engine]") {
    CountyStore county({.departments = 1});
    const auto& profile = county.installations[0];
    const std::string first(32, 'x'), second(32, 'y');
    const auto push = [&](const message::Command& command, const std::string& token) {
        const std::vector<Batch> group{{{county.job(0, command)}, profile, token, system_clock()}};
        return county.office->executor().run(group).results[0][0];
    };
    CHECK(push(county.command(0, county.order(0)), first).outcome == Outcome::applied);

    // Another session has begun with a copy of the profile.
    county.office->store().set_tokens(profile, first, second);
    county.office->executor().installations().forget(profile);
    const auto order = county.order(0);
    const auto held = county.command(0, order);
    const auto told = push(held, first);
    CHECK(told.outcome == Outcome::pending);
    CHECK(told.code == "auth.cloned_profile");
    CHECK_FALSE(county.office->facts().find(order.order));

    // What comes with the newest token shows that the one before is worth nothing any more.
    CHECK(push(held, second).outcome == Outcome::applied);
    const auto record = county.office->store().installation(profile);
    CHECK(record->token_hash == second);
    CHECK(record->next_hash.empty());
}

TEST_CASE("what comes from a session that is over is not executed and waits for the next one", "[engine]") {
    CountyStore county({.departments = 1});
    const auto command = county.command(0, county.order(0));
    const auto push = [&](UtcTime began) {
        const std::vector<Batch> group{
            {{county.job(0, command)}, county.installations[0], std::string(32, 'x'), began}};
        return county.office->executor().run(group).results[0][0];
    };
    county.office->run_one(new_id(), LockLogin{county.world.clerks[0].employee, true});
    const auto locked = push(system_clock());
    CHECK(locked.outcome == Outcome::pending);
    CHECK(locked.code == "auth.expired");
    county.office->run_one(new_id(), LockLogin{county.world.clerks[0].employee, false});
    CHECK(push({0}).code == "auth.expired");
    CHECK(push({system_clock().ms + minute_ms}).outcome == Outcome::applied);
}

TEST_CASE("a customer manager is refused an order, also by a hand-made frame", "[engine]") {
    CountyStore county({.departments = 1});
    const auto territory = county.office->facts().find(
        county.office->facts().find(county.world.clerks[0].retailers[0].first)->territory);
    const auto manager = territory->customer_manager;
    auto forged = county.command(0, county.order(0));
    forged.author = manager.value;
    const auto as_manager = make_job(forged, county.installations[0], manager, {});
    CHECK(county.run_one(as_manager).code == "auth.not_permitted");
    CHECK(rows_of(county, "order") == 0);
}

TEST_CASE("a clerk may not sign with another author's name", "[engine]") {
    CountyStore county({.departments = 2});
    auto forged = county.command(0, county.order(0));
    forged.author = county.world.clerks[1].employee.value;
    CHECK(county.run_one(county.job(0, forged)).code == "auth.not_permitted");
}

TEST_CASE("a clerk of another department is refused the order of a foreign retailer", "[engine]") {
    CountyStore county({.departments = 2});
    CHECK(county.run_one(county.job(1, county.command(1, county.order(0)))).code == "auth.not_permitted");
}

TEST_CASE("an unknown kind, a broken body and an empty id are refused", "[engine]") {
    CountyStore county({.departments = 1});
    auto unknown = county.command(0, county.order(0));
    unknown.kind.value = 9999;
    CHECK(county.run_one(county.job(0, unknown)).code == "sync.unknown_command");
    auto broken = county.command(0, county.order(0));
    broken.body.data = "\xff\xff";
    CHECK(county.run_one(county.job(0, broken)).code == "protocol.malformed");
    auto order = county.order(0);
    order.order = {};
    CHECK(county.run_one(county.job(0, county.command(0, order))).outcome == Outcome::refused);
}

TEST_CASE("a command whose dependency is refused or unknown is refused, the others go on", "[engine]") {
    CountyStore county({.departments = 1});
    auto bad = county.order(0);
    bad.lines.clear();
    const auto first = county.command(0, bad);
    auto second = county.command(0, county.order(0));
    second.depends_on = {first.id};
    auto third = county.command(0, county.order(0));
    third.depends_on = {new_id()};
    const auto fourth = county.command(0, county.order(0));
    std::vector<Job> jobs;
    for (const auto& command : {first, second, third, fourth}) jobs.push_back(county.job(0, command));
    const auto results = county.run(std::move(jobs));
    CHECK(results[0].code == "orders.no_lines");
    CHECK(results[1].code == "sync.dependency_refused");
    CHECK(results[2].code == "sync.dependency_unknown");
    CHECK(results[3].outcome == Outcome::applied);
}

TEST_CASE("sixty-four desks ordering for one retailer never exceed his cap, and what is cut stays as demand",
          "[engine]") {
    CountyStore county({.departments = 1, .desks_per_department = 64, .retailers_per_department = 1});
    const auto retailer = county.world.clerks[0].retailers[0].first;
    const auto cap = position(county, retailer).cap.value;
    const std::int64_t each = cap / 40; // 64 of them want more than there is
    std::vector<Job> jobs;
    std::vector<Id<Order>> orders;
    for (std::size_t desk = 0; desk < 64; ++desk) {
        auto order = county.order(desk);
        order.lines.resize(1);
        order.lines[0].requested.value = each;
        orders.push_back(order.order);
        jobs.push_back(county.job(desk, county.command(desk, order)));
    }
    const auto results = county.run(std::move(jobs));
    std::int64_t accepted = 0;
    std::int64_t requested = 0;
    std::size_t fully_cut = 0;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        CHECK(results[i].outcome != Outcome::refused);
        const auto order = stored(county, orders[i]);
        accepted += order.accepted;
        requested += order.requested;
        fully_cut += order.state == OrderState::refused ? 1 : 0;
    }
    CHECK(accepted == cap);
    CHECK(position(county, retailer).ordered.value == cap);
    CHECK(requested == 64 * each);
    CHECK(fully_cut > 0);
}

TEST_CASE("an insert of an id that is taken is refused and harms nobody in its group", "[engine]") {
    CountyStore county({.departments = 1});
    const auto order = county.order(0);
    CHECK(county.run_one(county.job(0, county.command(0, order))).outcome == Outcome::applied);
    auto same_id = county.order(0);
    same_id.order = order.order;
    const auto good = county.order(0);
    std::vector<Job> jobs;
    jobs.push_back(county.job(0, county.command(0, same_id)));
    jobs.push_back(county.job(0, county.command(0, good)));
    const auto results = county.run(std::move(jobs));
    CHECK(results[0].code == "sync.row_exists");
    CHECK(results[1].outcome == Outcome::applied);
    CHECK(stored(county, good.order).state == OrderState::accepted);
}

TEST_CASE("a command that breaks the server three times is set aside, and the others go on", "[engine]") {
    CountyStore county({.departments = 2});
    const auto order = county.order(0);
    county.office->store().database().run(
        "CREATE TEMP TRIGGER broken BEFORE INSERT ON \"order\" WHEN NEW.\"id\" = X'" +
        to_hex(order.order.value) + "' BEGIN SELECT RAISE(ABORT, 'broken'); END");
    const auto command = county.command(0, order);
    for (int attempt = 1; attempt <= limits::poison_attempts; ++attempt) {
        const std::string code = attempt < limits::poison_attempts ? "sync.later" : "sync.quarantined";
        const auto results =
            county.run({county.job(0, command), county.job(1, county.command(1, county.order(1)))});
        CHECK(results[0].code == code);
        // A desk's later commands wait for the earlier one; those of another desk are in a batch of their
        // own.
        CHECK(results[1].outcome == (code == "sync.quarantined" ? Outcome::applied : Outcome::pending));
    }
    CHECK(rows_of(county, "poison") == 1);
    CHECK(county.run_one(county.job(0, county.command(0, county.order(0)))).outcome == Outcome::applied);
}

TEST_CASE("a rule that puts more than 1,000 detail rows under one head is stopped", "[engine]") {
    CountyStore county({.departments = 1});
    auto& store = county.office->store();
    BucketTable buckets;
    Applier applier(store, county.office->executor().facts(), buckets);
    const auto apply = [&](std::size_t lines) {
        Changes changes;
        changes.insert(Order{.id = {new_id()}}, std::vector<OrderLine>(lines));
        GatheredFeed feed;
        AuditChanges audit;
        applier.apply(changes, {}, 0, feed, audit);
    };
    store.begin();
    CHECK_THROWS_AS(apply(limits::details_of_head + 1), std::length_error);
    store.rollback();
}

TEST_CASE("the audit chain verifies and breaks where an event was changed", "[engine]") {
    CountyStore county({.departments = 1});
    for (int i = 0; i < 5; ++i) county.run_one(county.job(0, county.command(0, county.order(0))));
    const auto first_break = [&] {
        std::string previous(32, '\0');
        std::int64_t broken = 0;
        county.office->store().read_audit(0, 1'000'000, [&](const AuditEvent& event) {
            if (broken == 0 && audit_hash(event, previous) != event.hash) broken = event.seq;
            previous = event.hash;
        });
        return broken;
    };
    CHECK(first_break() == 0);
    const auto last = county.office->store().last_audit()->seq;
    county.office->store().database().run("UPDATE audit_event SET at = at + 1 WHERE seq = " +
                                          std::to_string(last - 2));
    CHECK(first_break() == last - 2);
}

TEST_CASE("an order of five lines costs at most 18 statements and 3.5 pages in groups of 32", "[engine]") {
    CountyStore county({.departments = 32});
    auto* handle = county.office->store().database().handle();
    static std::int64_t statements = 0;
    static std::int64_t pages = 0;
    static int wal_before = 0;
    const auto group = [&] {
        // As desks send them: each a push of its own.
        std::vector<Batch> batches;
        for (std::size_t desk = 0; desk < 32; ++desk)
            batches.push_back({{county.job(desk, county.command(desk, county.order(desk)))},
                               county.installations[desk],
                               std::string(32, 'x'),
                               system_clock()});
        for (const auto& results : county.office->executor().run(batches).results)
            CHECK(results[0].outcome == Outcome::applied);
    };
    group(); // what is read once and kept
    statements = 0;
    pages = 0;
    sqlite3_trace_v2(
        handle, SQLITE_TRACE_STMT,
        [](unsigned, void*, void*, void*) { return static_cast<int>(++statements, 0); }, nullptr);
    sqlite3_wal_hook(
        handle,
        [](void*, sqlite3*, const char*, int frames) {
            pages += frames > wal_before ? frames - wal_before : frames;
            wal_before = frames;
            return SQLITE_OK;
        },
        nullptr);
    group();
    pages = 0;
    statements = 0;
    constexpr int groups = 20;
    for (int i = 0; i < groups; ++i) group();
    const auto orders = 32.0 * groups;
    INFO(static_cast<double>(statements) / orders << " statements, " << static_cast<double>(pages) / orders
                                                  << " pages");
    CHECK(static_cast<double>(statements) / orders <= 18.0);
    CHECK(static_cast<double>(pages) / orders <= 3.5);
}

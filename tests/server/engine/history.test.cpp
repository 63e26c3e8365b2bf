// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a record out of the audit chain: with an index behind it, and for whoever sees the record.
#include "server/engine/history.h"

#include "common/orders/cancel_order.h"
#include "common/products/set_price.h"
#include "common/retailers/put_retailer.h"
#include "common/retailers/retailer_contact.h"
#include "common/schema/make_info.h"
#include "common/staff/assign_role.h"
#include "common/staff/put_department.h"
#include "common/story/history_event.h"
#include "common/sync/arguments_text.h"
#include "common/wire/limits.h"
#include "server/store/sqlite_store.h"
#include "tests/support/county_store.h"

#include <catch2/catch.hpp>

#include <set>

using namespace liangheng;
using test::CountyStore;

namespace {

struct Story {
    CountyStore county{{.departments = 2, .products = 20}};
    Puller puller{county.office->store(), nullptr};

    SqliteStore& store() { return county.office->store(); }
    Result<message::Answer> ask(std::size_t clerk, const EntityInfo& entity, const Uuid& id,
                                std::int64_t after = 0) {
        const auto arguments = encode_arguments({{std::string(entity.name), to_hex(id)}});
        return answer_history(store(), puller, county.world.clerks.at(clerk).employee,
                              {std::string(history_query), arguments, {after}});
    }
    std::vector<HistoryEvent> history(std::size_t clerk, const EntityInfo& entity, const Uuid& id,
                                      std::int64_t after = 0) {
        std::vector<HistoryEvent> events;
        for (const auto& row : ask(clerk, entity, id, after).value().rows)
            REQUIRE(
                decode_struct(part_info<HistoryEvent>(), row.bytes.data, &events.emplace_back()).has_value());
        return events;
    }
    SubmitOrder submit() {
        auto order = county.order(0);
        REQUIRE(county.run_one(county.job(0, county.command(0, order))).outcome != Outcome::refused);
        return order;
    }
    /// Gives the retailer this name so many times, each time another one.
    void rename(const Id<Retailer>& id, int times) {
        for (int i = 0; i < times; ++i) {
            auto put = present(id);
            put.name = "店" + std::to_string(i);
            REQUIRE(county.office->run_one(new_id(), put).outcome == Outcome::applied);
        }
    }
    /// The command that leaves him as he is.
    PutRetailer present(const Id<Retailer>& id) {
        const auto row = county.office->executor().facts().find(id).row();
        return {.id = id,
                .seen_version = {row.version()},
                .licence_no = row->licence_no,
                .name = row->name,
                .territory = row->territory,
                .order_weekday = row->order_weekday,
                .licence_valid_to = row->licence_valid_to};
    }
    void index() {
        while (index_audit(store(), 3)) {
        }
    }
};

RowCells row_of(const EntityInfo& entity, const Bytes& bytes) {
    RowCells cells;
    REQUIRE(decode_row(entity, bytes.data, cells).has_value());
    return cells;
}

}

TEST_CASE("the history of an order tells who did what from which desk, before and after, with its lines",
          "[story]") {
    Story story;
    const auto order = story.submit();
    REQUIRE(story.county.run_one(story.county.job(0, story.county.command(0, CancelOrder{order.order, {1}})))
                .outcome == Outcome::applied);
    for (const bool indexed : {false, true}) {
        if (indexed) story.index();
        const auto events = story.history(0, info<Order>(), order.order.value);
        REQUIRE(events.size() == 2);
        const auto& cancelled = events.front();
        const auto& submitted = events.back();
        CHECK(cancelled.seq > submitted.seq);
        CHECK(cancelled.actor == story.county.world.clerks[0].employee.value);
        CHECK(cancelled.installation == story.county.installations[0]);
        CHECK(cancelled.command.value == command_info<CancelOrder>().number);
        CHECK(cancelled.op.value == static_cast<int>(Change::Op::update));
        const auto state = info<Order>().column("state");
        CHECK(row_of(info<Order>(), cancelled.before).columns[state].integer ==
              static_cast<int>(OrderState::accepted));
        CHECK(row_of(info<Order>(), cancelled.after).columns[state].integer ==
              static_cast<int>(OrderState::cancelled));
        CHECK(submitted.before.data.empty());
        CHECK(row_of(info<Order>(), submitted.after).details.size() == order.lines.size());
    }
}

TEST_CASE("a history shows the record's parts, and of these only what the asker sees", "[story]") {
    Story story;
    const auto retailer = story.county.world.clerks[0].retailers.front().first;
    story.county.office->run_one(new_id(), [&] {
        auto put = story.present(retailer);
        put.contact = {{.seen_version = {0}, .phone = "13800000000"}};
        return put;
    }());
    const auto entities = [&](std::size_t clerk) {
        std::set<int> seen;
        for (const auto& event : story.history(clerk, info<Retailer>(), retailer.value))
            seen.insert(static_cast<int>(event.entity.value));
        return seen;
    };
    CHECK(entities(0).contains(info<RetailerContact>().number));
    CHECK(story.ask(1, info<Retailer>(), retailer.value).error().code == "auth.not_permitted");
    // An inspector of a squad of that department sees the shop and its profile, never its telephone.
    const Id<Department> squad{new_id()};
    auto& office = *story.county.office;
    office.run_one(new_id(), PutDepartment{.id = squad,
                                           .code = "SQ1",
                                           .kind = DepartmentKind::inspection_squad,
                                           .name = "督察一队",
                                           .parent = story.county.world.clerks[0].department});
    office.run_one(new_id(), AssignRole{.id = {new_id()},
                                        .employee = story.county.world.clerks[1].employee,
                                        .role = Role::inspector,
                                        .department = squad,
                                        .effective_from = date_of(system_clock())});
    CHECK(entities(1) == std::set{info<Retailer>().number, info<RetailerProfile>().number});
}

TEST_CASE("a long history comes in pieces that join without gap or overlap", "[story]") {
    Story story;
    const auto retailer = story.county.world.clerks[0].retailers.front().first;
    const int changes = static_cast<int>(limits::history_events) + 7;
    story.rename(retailer, changes / 2);
    story.index(); // one half by the index, one by the end of the chain
    story.rename(retailer, changes - changes / 2);
    std::set<std::int64_t> seen;
    std::int64_t after = 0;
    std::vector<std::size_t> sizes;
    do {
        const auto answer = story.ask(0, info<Retailer>(), retailer.value, after).value();
        std::set<std::int64_t> here;
        for (const auto& event : story.history(0, info<Retailer>(), retailer.value, after))
            here.insert(event.seq.value);
        for (const auto seq : here) CHECK(seen.insert(seq).second);
        sizes.push_back(here.size());
        after = answer.more.value;
    } while (after != 0 && sizes.size() < 10);
    REQUIRE(sizes.size() == 2);
    CHECK(sizes.front() == limits::history_events);
    CHECK(seen.size() == static_cast<std::size_t>(changes) + 1); // and the registration
}

TEST_CASE("a history of nothing, of lines and of logins is refused", "[story]") {
    Story story;
    const auto& employee = story.county.world.clerks[0].employee;
    const auto code = [&](const std::string& arguments) {
        return answer_history(story.store(), story.puller, employee, {"history", arguments, {}}).error().code;
    };
    const auto order = story.submit();
    CHECK(code("") == "story.no_such_record");
    CHECK(code(encode_arguments({{"order", "no id"}})) == "story.no_such_record");
    CHECK(code(encode_arguments({{"order_line", to_hex(order.order.value)}})) == "story.no_such_record");
    CHECK(code(encode_arguments({{"login", to_hex(employee.value)}})) == "auth.not_permitted");
    CHECK(code(encode_arguments({{"order", to_hex(new_id())}})) == "auth.not_permitted");
}

TEST_CASE("the index takes in the chain piece by piece and begins where it stopped", "[story]") {
    Story story;
    const auto last = story.store().last_audit()->seq;
    std::int64_t pieces = 0;
    while (index_audit(story.store(), 3)) ++pieces;
    CHECK(pieces == last / 3);
    CHECK(audit_indexed(story.store()) == last);
    const auto order = story.submit();
    CHECK_FALSE(index_audit(story.store(), 3));
    CHECK(audit_indexed(story.store()) == last + 1);
    const AuditedRow row{info<Order>().number, order.order.value};
    CHECK(indexed_events(story.store(), row, last + 2, 10) == std::vector{last + 1});
    CHECK(indexed_events(story.store(), row, last + 1, 10).empty());
}

TEST_CASE("bytes that are no changes of an event are not read", "[story]") {
    const auto readable = [](std::string_view bytes) {
        return read_changes(bytes, [](const AuditChange&) {});
    };
    AuditChanges changes;
    changes.add(info<Retailer>(), new_id(), Change::Op::insert, {}, "row");
    CHECK(readable(changes.bytes()));
    CHECK(readable(""));
    CHECK_FALSE(readable(changes.bytes() + "x"));
    CHECK_FALSE(readable(std::string_view(changes.bytes()).substr(0, changes.bytes().size() - 1)));
}

TEST_CASE("a history waits for its index when it lacks more events than one may look through", "[story]") {
    Story story;
    const auto retailer = story.county.world.clerks[0].retailers.front().first;
    const auto chain_of = [&](std::size_t events) {
        story.store().database().run("DELETE FROM audit_event WHERE kind = -1");
        story.store().database().run(
            "INSERT INTO audit_event (seq, \"at\", actor, command, kind, changes, hash) VALUES (" +
            std::to_string(events) + ", 0, x'', x'', -1, x'', x'')");
    };
    chain_of(limits::history_behind);
    CHECK(story.ask(0, info<Retailer>(), retailer.value).has_value());
    chain_of(limits::history_behind + 1);
    CHECK(story.ask(0, info<Retailer>(), retailer.value).error().code == "story.index_behind");
}

TEST_CASE("a history is of the record and so many rows with it, and no more", "[story]") {
    Story story;
    const auto product = story.county.world.products.front();
    for (std::size_t i = 0; i <= limits::history_rows; ++i)
        story.county.office->run_one(
            new_id(), SetPrice{{new_id()}, product, {100}, {200}, {300}, {static_cast<std::int32_t>(i)}});
    std::set<Uuid> rows;
    std::int64_t after = 0;
    do {
        for (const auto& event : story.history(0, info<Product>(), product.value, after))
            rows.insert(event.row);
        after = story.ask(0, info<Product>(), product.value, after).value().more.value;
    } while (after != 0);
    CHECK(rows.size() == limits::history_rows);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/puller.h"
#include "common/staff/assign_role.h"
#include "common/staff/end_role.h"
#include "common/wire/limits.h"
#include "tests/support/county_store.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace liangheng;
using test::CountyStore;

namespace {

SessionIdentity identity_of(const CountyStore& county, std::size_t clerk) {
    return {county.world.clerks[clerk].employee,
            county.installations[clerk],
            county.world.clerks[clerk].user,
            {}};
}

message::ScopeChange scope_from(const std::vector<OutFrame>& frames) {
    REQUIRE(frames.size() == 1);
    REQUIRE(frames[0].type == FrameType::scope);
    return decode_message<message::ScopeChange>(frames[0].body).value();
}

std::size_t rows_in(const std::vector<OutFrame>& frames, const std::string& entity) {
    std::size_t count = 0;
    for (const auto& frame : frames) {
        if (frame.type != FrameType::rows) continue;
        const auto rows = decode_message<message::Rows>(frame.body).value();
        if (rows.bucket.substr(0, rows.bucket.find('/')) == entity) count += rows.rows.size();
    }
    return count;
}

message::Pull pull_at(CountyStore& county, const message::ScopeChange& scope) {
    message::Pull pull;
    pull.epoch = uuid_from_bytes(county.office->store().value("epoch").value()).value();
    pull.scope_version = scope.scope_version;
    pull.cursor = scope.head;
    return pull;
}

bool has(const std::vector<message::ScopeBucket>& buckets, const std::string& name) {
    return std::any_of(buckets.begin(), buckets.end(),
                       [&](const auto& bucket) { return bucket.bucket == name; });
}

}

TEST_CASE("a new profile gets its whole scope and the head, and no row", "[pull]") {
    CountyStore county({.departments = 2});
    Puller puller(county.office->store(), nullptr);
    const auto scope = scope_from(puller.pull(identity_of(county, 0), {}));
    CHECK(scope.scope_version.value > 0);
    CHECK(scope.removed.empty());
    CHECK(has(scope.added, "product/all"));
    CHECK(has(scope.added, "command_result/person/" + to_hex(county.world.clerks[0].employee.value)));
    CHECK_FALSE(has(scope.added, "command_result/person/" + to_hex(county.world.clerks[1].employee.value)));
}

TEST_CASE("an order reaches the desks of its department and no other", "[pull]") {
    CountyStore county({.departments = 2, .desks_per_department = 2});
    Puller puller(county.office->store(), nullptr);
    std::vector<message::ScopeChange> scopes;
    for (std::size_t clerk = 0; clerk < 4; ++clerk)
        scopes.push_back(scope_from(puller.pull(identity_of(county, clerk), {})));
    CHECK(county.run_one(county.job(0, county.command(0, county.order(0)))).outcome == Outcome::applied);
    const auto pulled = [&](std::size_t clerk) {
        return puller.pull(identity_of(county, clerk), pull_at(county, scopes[clerk]));
    };
    CHECK(rows_in(pulled(0), "order") == 1);
    CHECK(rows_in(pulled(0), "command_result") == 1);
    CHECK(rows_in(pulled(1), "order") == 1);
    CHECK(rows_in(pulled(1), "quota_position") == 1);
    CHECK(rows_in(pulled(1), "command_result") == 0);
    CHECK(rows_in(pulled(2), "order") == 0);
    CHECK(rows_in(pulled(2), "quota_position") == 0);
}

TEST_CASE("a role that ends takes its buckets away before any further row", "[pull]") {
    CountyStore county({.departments = 1});
    Puller puller(county.office->store(), nullptr);
    const auto who = identity_of(county, 0);
    const auto scope = scope_from(puller.pull(who, {}));
    const auto roles = county.office->facts().each<RoleAssignment>("employee", who.employee).value();
    REQUIRE(roles.size() == 1);
    EndRole end;
    end.assignment = roles.front()->id;
    end.seen_version.value = roles.front().version();
    end.until = {date_of(system_clock()).days - 1};
    CHECK(county.office->run_one(new_id(), end).code.empty());
    county.run_one(county.job(0, county.command(0, county.order(0))));
    const auto change = scope_from(puller.pull(who, pull_at(county, scope)));
    CHECK(change.scope_version.value == scope.scope_version.value + 1);
    CHECK(std::any_of(change.removed.begin(), change.removed.end(),
                      [](const auto& name) { return name.starts_with("order/territory/"); }));
    CHECK(change.added.empty());
    CHECK(county.run_one(county.job(0, county.command(0, county.order(0)))).code == "auth.not_permitted");
}

TEST_CASE("a bucket outside the scope can't be loaded", "[pull]") {
    CountyStore county({.departments = 2});
    Puller puller(county.office->store(), nullptr);
    const auto foreign = scope_from(puller.pull(identity_of(county, 1), {}));
    const auto bucket = std::find_if(foreign.added.begin(), foreign.added.end(),
                                     [](const auto& added) { return added.bucket.starts_with("retailer/"); });
    REQUIRE(bucket != foreign.added.end());
    bool last = false;
    CHECK(puller.load(identity_of(county, 0), {bucket->bucket, {}, {10}}, last).front().type ==
          FrameType::refused);
    CHECK(puller.load(identity_of(county, 1), {bucket->bucket, {}, {10}}, last).front().type ==
          FrameType::page);
}

TEST_CASE("pages of a load follow one another without gap or repetition", "[pull]") {
    CountyStore county({.departments = 1, .retailers_per_department = 23});
    Puller puller(county.office->store(), nullptr);
    const auto scope = scope_from(puller.pull(identity_of(county, 0), {}));
    const auto bucket = std::find_if(scope.added.begin(), scope.added.end(),
                                     [](const auto& added) { return added.bucket.starts_with("retailer/"); });
    CHECK(bucket->rows.value == 23);
    message::Load load{bucket->bucket, {}, {5}};
    std::vector<Uuid> ids;
    for (bool last = false; !last;) {
        const auto page =
            decode_message<message::Page>(puller.load(identity_of(county, 0), load, last).front().body)
                .value();
        for (const auto& row : page.rows) {
            RowCells cells;
            REQUIRE(decode_row(*entity_of_bucket(load.bucket), row.bytes.data, cells).has_value());
            ids.push_back(cells.id());
        }
        load.after = ids.back();
    }
    CHECK(ids.size() == 23);
    CHECK(std::is_sorted(ids.begin(), ids.end()));
    CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

TEST_CASE("a cursor of another history gets no row and no change of scope", "[pull]") {
    CountyStore county({.departments = 1});
    Puller puller(county.office->store(), nullptr);
    const auto who = identity_of(county, 0);
    const auto scope = scope_from(puller.pull(who, {}));
    county.run_one(county.job(0, county.command(0, county.order(0))));
    const auto refused_with = [&](const message::Pull& pull) {
        const auto frames = puller.pull(who, pull);
        REQUIRE(frames.size() == 1);
        REQUIRE(frames[0].type == FrameType::refused);
        return decode_message<message::Refused>(frames[0].body).value().code;
    };
    auto pull = pull_at(county, scope);
    CHECK(rows_in(puller.pull(who, pull), "order") == 1);
    pull.epoch = new_id();
    CHECK(refused_with(pull) == "sync.epoch");
    pull.scope_version.value = 0;
    CHECK(refused_with(pull) == "sync.epoch");
    pull = pull_at(county, scope);
    pull.cursor.value = county.office->store().head() + 1;
    CHECK(refused_with(pull) == "sync.epoch");
    pull = pull_at(county, scope);
    pull.joining = {{scope.added.front().bucket, {county.office->store().head() + 1}}};
    CHECK(refused_with(pull) == "sync.epoch");
}

TEST_CASE("a request without an epoch is that of a new profile, whatever else it says", "[pull]") {
    CountyStore county({.departments = 1});
    Puller puller(county.office->store(), nullptr);
    const auto who = identity_of(county, 0);
    const auto scope = scope_from(puller.pull(who, {}));
    county.run_one(county.job(0, county.command(0, county.order(0))));
    auto pull = pull_at(county, scope);
    pull.epoch = {};
    const auto again = scope_from(puller.pull(who, pull));
    CHECK(again.added.size() == scope.added.size());
    CHECK(again.head.value == county.office->store().head());
}

TEST_CASE("a bucket that is to be loaded again does not join in the same answer", "[pull]") {
    CountyStore county({.departments = 1});
    Puller puller(county.office->store(), nullptr);
    const auto who = identity_of(county, 0);
    const auto scope = scope_from(puller.pull(who, {}));
    county.run_one(county.job(0, county.command(0, county.order(0))));
    auto& store = county.office->store();
    BucketTable buckets;
    const auto large = std::find_if(scope.added.begin(), scope.added.end(), [](const auto& added) {
                           return added.bucket.starts_with("retailer/");
                       })->bucket;
    const auto number = buckets.number(store, large).value();
    const auto leave = [&](std::size_t row) {
        store.append_feed({store.head() + 1, number, make_derived_uuid({std::to_string(row)}), FeedOp::leave},
                          0);
    };
    store.begin();
    for (std::size_t i = 0; i < limits::delta_entries; ++i) leave(i);
    store.commit();
    auto pull = pull_at(county, scope);
    const auto whole = puller.pull(who, pull);
    CHECK(std::none_of(whole.begin(), whole.end(),
                       [](const OutFrame& frame) { return frame.type == FrameType::reload; }));
    store.begin();
    leave(limits::delta_entries);
    store.commit();
    pull.joining = {{large, scope.head}, {"product/all", scope.head}};
    const auto frames = puller.pull(who, pull);
    REQUIRE(frames.size() > 2);
    REQUIRE(frames[frames.size() - 2].type == FrameType::reload);
    CHECK(decode_message<message::Reload>(frames[frames.size() - 2].body).value().buckets ==
          std::vector{large});
    REQUIRE(frames.back().type == FrameType::upto);
    CHECK(decode_message<message::Upto>(frames.back().body).value().joined ==
          std::vector<std::string>{"product/all"});
}

TEST_CASE("a pull that would be too large leaves whole buckets to the load", "[pull]") {
    CountyStore county({.departments = 1, .retailers_per_department = 40});
    const auto who = identity_of(county, 0);
    Puller whole(county.office->store(), nullptr);
    auto pull = pull_at(county, scope_from(whole.pull(who, {})));
    pull.cursor = {};
    const auto bytes_of = [](const std::vector<OutFrame>& frames) {
        std::size_t bytes = 0;
        for (const auto& frame : frames)
            if (frame.type == FrameType::rows || frame.type == FrameType::gone) bytes += frame.body.size();
        return bytes;
    };
    const auto all = whole.pull(who, pull);
    const auto limit = bytes_of(all) / 2;
    Puller bounded(county.office->store(), nullptr, {.bytes = limit});
    const auto part = bounded.pull(who, pull);
    CHECK(bytes_of(part) <= limit);
    CHECK(bytes_of(part) > 0);
    REQUIRE(part[part.size() - 2].type == FrameType::reload);
    const auto reload = decode_message<message::Reload>(part[part.size() - 2].body).value();
    CHECK(reload.buckets.size() + part.size() == all.size() + 1);
    CHECK(part.back().type == FrameType::upto);
}

TEST_CASE("a pull whose time is over leaves all buckets to the load", "[pull]") {
    CountyStore county({.departments = 1});
    const auto who = identity_of(county, 0);
    Puller late(county.office->store(), nullptr, {.ms = 0});
    const auto scope = scope_from(late.pull(who, {}));
    county.run_one(county.job(0, county.command(0, county.order(0))));
    const auto frames = late.pull(who, pull_at(county, scope));
    REQUIRE(frames.size() == 2);
    REQUIRE(frames[0].type == FrameType::reload);
    CHECK(decode_message<message::Reload>(frames[0].body).value().buckets.size() == 3);
    CHECK(frames[1].type == FrameType::upto);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// How much one answer of the puller holds, and what becomes of the rest.
#include "server/engine/puller.h"

#include "common/wire/limits.h"
#include "server/engine/feed_retention.h"
#include "tests/support/county_store.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace liangheng;
using test::CountyStore;

namespace {

constexpr std::size_t shops = 1'600;

/// A clerk at a store whose retailers have addresses as long as a test wants.
struct WordyCounty {
    CountyStore county{{.departments = 1, .retailers_per_department = shops}};
    SqliteStore& store = county.office->store();
    Puller puller{store, nullptr};
    SessionIdentity who{
        county.world.clerks[0].employee, county.installations[0], county.world.clerks[0].user, {}};

    message::ScopeChange scope() {
        const auto frames = puller.pull(who, {});
        REQUIRE(frames.at(0).type == FrameType::scope);
        return decode_message<message::ScopeChange>(frames[0].body).value();
    }
    /// Everything that ever happened.
    message::Pull pull_of_all() {
        message::Pull pull;
        pull.epoch = uuid_from_bytes(store.value("epoch").value()).value();
        pull.scope_version = scope().scope_version;
        return pull;
    }
    void set_addresses(std::size_t bytes, const std::string& which = "1") {
        store.database().run(R"(UPDATE "retailer" SET "address" = printf('%.*c', )" + std::to_string(bytes) +
                             ", 'a') WHERE " + which);
    }
    std::string bucket() {
        for (const auto& added : scope().added)
            if (added.bucket.starts_with("retailer/")) return added.bucket;
        throw std::logic_error("no retailers in the scope");
    }
};

std::size_t bytes_of(const std::vector<message::RowBytes>& rows) {
    std::size_t bytes = 0;
    for (const auto& row : rows) bytes += row.bytes.data.size();
    return bytes;
}

/// All retailers, in pages that are as full as they may be.
void check_pages(const std::vector<std::vector<message::RowBytes>>& pages) {
    REQUIRE(pages.size() > 1);
    std::size_t rows = 0;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        rows += pages[i].size();
        CHECK(bytes_of(pages[i]) <= limits::bytes_in_page);
        if (i + 1 == pages.size()) break;
        CHECK(bytes_of(pages[i]) + pages[i + 1].front().bytes.data.size() > limits::bytes_in_page);
    }
    CHECK(rows == shops);
}

/// The frames of retailers in an answer to a pull.
std::vector<message::Rows> retailers_in(const std::vector<OutFrame>& frames) {
    std::vector<message::Rows> found;
    for (const auto& frame : frames) {
        if (frame.type != FrameType::rows) continue;
        auto rows = decode_message<message::Rows>(frame.body).value();
        if (rows.bucket.starts_with("retailer/")) found.push_back(std::move(rows));
    }
    return found;
}

std::vector<std::string> reloaded_in(const std::vector<OutFrame>& frames) {
    for (const auto& frame : frames)
        if (frame.type == FrameType::reload)
            return decode_message<message::Reload>(frame.body).value().buckets;
    return {};
}

}

TEST_CASE("a page ends before the row that would bring it above 768 KiB", "[pull]") {
    WordyCounty county;
    county.set_addresses(900);
    message::Load load{county.bucket(), {}, {limits::rows_in_page + 1}};
    std::vector<std::vector<message::RowBytes>> pages;
    for (bool last = false; !last;) {
        const auto frames = county.puller.load(county.who, load, last);
        pages.push_back(decode_message<message::Page>(frames.at(0).body).value().rows);
        REQUIRE_FALSE(pages.back().empty());
        load.after = uuid_from_bytes(pages.back().back().bytes.data.substr(2, 16)).value();
    }
    check_pages(pages);

    pages.clear();
    for (auto& rows : retailers_in(county.puller.pull(county.who, county.pull_of_all())))
        pages.push_back(std::move(rows.rows));
    check_pages(pages);
}

TEST_CASE("8 MiB of one bucket are sent, one byte more is left to the load", "[pull]") {
    WordyCounty county;
    county.set_addresses(5'000);
    const auto pull = county.pull_of_all();
    const auto sent = [&] {
        std::size_t bytes = 0;
        for (const auto& rows : retailers_in(county.puller.pull(county.who, pull)))
            bytes += bytes_of(rows.rows);
        return bytes;
    };
    const auto more_each = (limits::delta_bytes - sent()) / shops;
    county.set_addresses(5'000 + more_each);
    const auto rest = limits::delta_bytes - sent();
    const std::string first = R"("id" = (SELECT MIN("id") FROM "retailer"))";
    county.set_addresses(5'000 + more_each + rest, first);
    CHECK(sent() == limits::delta_bytes);
    CHECK(reloaded_in(county.puller.pull(county.who, pull)).empty());
    county.set_addresses(5'000 + more_each + rest + 1, first);
    CHECK(sent() == 0);
    CHECK(reloaded_in(county.puller.pull(county.who, pull)) == std::vector{county.bucket()});
}

TEST_CASE("an answer has 32 MiB and 10 s unless it is told otherwise", "[pull]") {
    CHECK(Puller::Bounds().bytes == limits::pull_bytes);
    CHECK(Puller::Bounds().ms == limits::pull_snapshot_ms);
}

TEST_CASE("a scope of 8,192 buckets is told, a larger one is refused with its size", "[pull]") {
    CountyStore county({.departments = 1, .retailers_per_department = 1});
    auto& store = county.office->store();
    const auto& clerk = county.world.clerks[0];
    const SessionIdentity who{clerk.employee, county.installations[0], clerk.user, {}};
    const auto first_answer = [&](std::size_t buckets) {
        std::string names;
        for (std::size_t i = 0; i < buckets; ++i)
            names += "retailer/territory/" + to_hex(make_derived_uuid({std::to_string(i)})) + "\n";
        store.begin();
        store.add_scope(clerk.employee.value, store.scope_version(clerk.employee.value) + 1, names);
        store.commit();
        Puller puller(store, nullptr);
        return puller.pull(who, {}).at(0);
    };
    const auto told = first_answer(limits::buckets_in_scope);
    REQUIRE(told.type == FrameType::scope);
    CHECK(decode_message<message::ScopeChange>(told.body).value().added.size() == limits::buckets_in_scope);
    const auto refused = first_answer(limits::buckets_in_scope + 1);
    REQUIRE(refused.type == FrameType::refused);
    CHECK(decode_message<message::Refused>(refused.body).value().code == "sync.scope_too_large");
}

TEST_CASE("removals are in the feed for 90 days, then whoever is behind them loads anew", "[pull]") {
    CountyStore county({.departments = 1, .retailers_per_department = 2});
    auto& store = county.office->store();
    constexpr std::int64_t kept_ms = limits::feed_removals_days * day_ms;
    const auto head = store.head();
    const auto now = system_clock().ms + 2 * kept_ms;
    store.begin();
    store.append_feed({head + 1, 1, new_id(), FeedOp::remove}, now - kept_ms - 1);
    store.append_feed({head + 2, 1, new_id(), FeedOp::put}, now - kept_ms - 1);
    store.append_feed({head + 3, 1, new_id(), FeedOp::leave}, now - kept_ms);
    store.commit();
    CHECK(feed_floor(store) == 0);
    forget_old_removals(store, {now});
    CHECK(feed_floor(store) == head + 2);
    std::vector<std::int64_t> left;
    store.read_feed(head, head + 3, [&](const FeedEntry& entry) { left.push_back(entry.seq); });
    CHECK(left == std::vector<std::int64_t>{head + 2, head + 3});

    const SessionIdentity who{county.world.clerks[0].employee, county.installations[0], {}, {}};
    Puller puller(store, nullptr);
    message::Pull pull;
    pull.epoch = uuid_from_bytes(store.value("epoch").value()).value();
    pull.scope_version = {store.scope_version(who.employee.value)};
    pull.cursor = {head + 1};
    auto frames = puller.pull(who, pull);
    REQUIRE(frames.size() == 1);
    REQUIRE(frames[0].type == FrameType::reload);
    const auto reload = decode_message<message::Reload>(frames[0].body).value();
    CHECK(reload.buckets.empty());
    CHECK(reload.reason == "sync.below_floor");

    pull.cursor = {head + 2};
    pull.joining = {{"product/all", {head + 1}}, {"brand/all", {head + 2}}};
    frames = puller.pull(who, pull);
    CHECK(reloaded_in(frames) == std::vector<std::string>{"product/all"});
    REQUIRE(frames.back().type == FrameType::upto);
    CHECK(decode_message<message::Upto>(frames.back().body).value().joined ==
          std::vector<std::string>{"brand/all"});
}

TEST_CASE("the last entry of the feed stays, whatever it is, and a second look changes nothing", "[pull]") {
    CountyStore county({.departments = 1, .retailers_per_department = 1});
    auto& store = county.office->store();
    const auto head = store.head() + 1;
    store.begin();
    store.append_feed({head, 1, new_id(), FeedOp::remove}, system_clock().ms);
    store.commit();
    const UtcTime later{system_clock().ms + (limits::feed_removals_days + 1) * day_ms};
    forget_old_removals(store, later);
    CHECK(store.head() == head);
    CHECK(feed_floor(store) == head);
    forget_old_removals(store, later);
    CHECK(feed_floor(store) == head);
}

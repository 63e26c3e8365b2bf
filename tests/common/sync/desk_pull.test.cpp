// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's core in pull and load.
#include "tests/common/sync/lone_desk.h"

#include "common/wire/limits.h"

#include <catch2/catch.hpp>

using namespace liangheng;
using namespace liangheng::test;

namespace {

message::Page page_of(std::string bucket, std::vector<std::uint8_t> rows, bool last, std::int64_t s0 = 5) {
    message::Page page{std::move(bucket), {}, {s0}, last, {}};
    for (const auto row : rows) page.rows.push_back(LoneDesk::row(row));
    return page;
}

/// A desk with one complete bucket and nothing to do.
struct CompleteDesk : LoneDesk {
    CompleteDesk() {
        become_active();
        scope({{"product/all", {2}}});
        answer(FrameType::load, FrameType::page, page_of("product/all", {1, 2}, true));
        upto(5, {"product/all"});
        forget();
    }
};

}

TEST_CASE("the first pull acknowledges a new installation token, the next one does not", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    CHECK(desk.body_of<message::Pull>(FrameType::pull).token_ack.data == "token 1");
    CHECK(desk.store.profile_session().token_to_acknowledge);
    desk.scope({});
    CHECK_FALSE(desk.store.profile_session().token_to_acknowledge);
    desk.upto(1);
    desk.core.pull_now(desk.now);
    desk.settle();
    CHECK(desk.body_of<message::Pull>(FrameType::pull).token_ack.data.empty());
}

TEST_CASE("a token whose pull broke off is acknowledged again", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    desk.core.on_closed(desk.now);
    desk.settle();
    CHECK(desk.store.profile_session().token_to_acknowledge);
}

TEST_CASE("buckets are loaded in the order in which the server named them", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    desk.scope({{"zebra/all", {1}}, {"apple/all", {1}}, {"mango/all", {1}}});
    std::vector<std::string> order;
    for (int i = 0; i < 3; ++i) {
        order.push_back(desk.body_of<message::Load>(FrameType::load).bucket);
        desk.answer(FrameType::load, FrameType::page, page_of(order.back(), {}, true));
    }
    CHECK(order == std::vector<std::string>{"zebra/all", "apple/all", "mango/all"});
}

TEST_CASE("the next page is asked for before the last one is stored", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    desk.scope({{"product/all", {3}}});
    CHECK_FALSE(desk.body_of<message::Load>(FrameType::load).after);
    desk.core.on_frame({FrameType::page, desk.last_sent(FrameType::load)->request,
                        encode_message(page_of("product/all", {1, 2}, false))},
                       desk.now, desk.wall);
    const auto first = desk.core.take_effects();
    REQUIRE(first.size() == 1);
    REQUIRE(std::holds_alternative<effect::Send>(first[0]));
    CHECK(decode_message<message::Load>(std::get<effect::Send>(first[0]).body)->after == id_number(2));
    CHECK(desk.store.rows().empty());
    const auto second = desk.core.take_effects();
    REQUIRE(second.size() == 1);
    CHECK(std::get<effect::PageStored>(second[0]).bucket == "product/all");
    CHECK(desk.store.rows().size() == 2);
}

TEST_CASE("a loaded bucket joins with the next pull from the head of its first page", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    desk.scope({{"product/all", {3}}});
    desk.answer(FrameType::load, FrameType::page, page_of("product/all", {1, 2}, false, 5));
    desk.answer(FrameType::load, FrameType::page, page_of("product/all", {3}, true, 9));
    const auto pull = desk.body_of<message::Pull>(FrameType::pull);
    REQUIRE(pull.joining.size() == 1);
    CHECK(pull.joining[0].bucket == "product/all");
    CHECK(pull.joining[0].from.value == 5);
    CHECK(desk.store.position().buckets.at("product/all").state == BucketState::loaded);
    CHECK_FALSE(desk.core.drained());
    desk.upto(12, {"product/all"});
    CHECK(desk.store.position().buckets.at("product/all").state == BucketState::complete);
    CHECK(desk.store.position().cursor == 12);
    CHECK(desk.core.drained());
}

TEST_CASE("a desk without a complete bucket pulls from the head of its first page", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    desk.scope({{"product/all", {1}}});
    desk.answer(FrameType::load, FrameType::page, page_of("product/all", {1}, true, 500));
    CHECK(desk.body_of<message::Pull>(FrameType::pull).cursor.value == 500);
}

TEST_CASE("a load goes on behind the last stored page on a new connection", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    desk.scope({{"product/all", {3}}});
    desk.answer(FrameType::load, FrameType::page, page_of("product/all", {1, 2}, false));
    desk.core.on_closed(desk.now);
    desk.settle();
    desk.fire(DeskTimer::reconnect);
    desk.core.on_connected(desk.now);
    desk.settle();
    desk.welcome();
    desk.answer(FrameType::resume, FrameType::session, desk.session_message());
    CHECK(desk.body_of<message::Load>(FrameType::load).after == id_number(2));
}

TEST_CASE("while there is more to load, finished buckets join by a pull at most once a second", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    desk.scope({{"a/all", {1}}, {"b/all", {1}}, {"c/all", {1}}, {"d/all", {1}}});
    desk.now += limits::join_interval_ms - 1; // since the pull that has brought the scope
    desk.answer(FrameType::load, FrameType::page, page_of("a/all", {1}, true));
    CHECK(desk.count_sent(FrameType::pull) == 1);
    CHECK(desk.body_of<message::Load>(FrameType::load).bucket == "b/all");
    desk.now += 1;
    desk.answer(FrameType::load, FrameType::page, page_of("b/all", {2}, true));
    CHECK(desk.count_sent(FrameType::pull) == 2);
    CHECK(desk.body_of<message::Pull>(FrameType::pull).joining.size() == 2);
}

TEST_CASE("more loaded buckets than fit into one pull join by the next", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    std::vector<message::ScopeBucket> scope;
    for (std::size_t i = 0; i <= limits::joining_in_pull; ++i) {
        auto name = "product/" + std::to_string(1'000 + i);
        name.resize(limits::bucket_name, 'x'); // the longest that there is
        scope.push_back({name, {1}});
    }
    desk.scope(scope);
    for (const auto& bucket : scope)
        desk.answer(FrameType::load, FrameType::page, page_of(bucket.bucket, {}, true, 5));
    const auto names_of = [](const message::Pull& pull) {
        std::vector<std::string> names;
        for (const auto& joining : pull.joining) names.push_back(joining.bucket);
        return names;
    };
    const auto first = names_of(desk.body_of<message::Pull>(FrameType::pull));
    CHECK(first.size() == limits::joining_in_pull);
    desk.upto(6, first);
    CHECK_FALSE(desk.core.drained());
    const auto second = names_of(desk.body_of<message::Pull>(FrameType::pull));
    CHECK(second == std::vector{scope.back().bucket});
    desk.upto(7, second);
    CHECK(desk.core.drained());
}

TEST_CASE("a notice that the running pull has covered causes no second one", "[sync]") {
    CompleteDesk desk;
    desk.frame(FrameType::notice, 0, message::Notice{{6}});
    REQUIRE(desk.count_sent(FrameType::pull) == 1);
    desk.frame(FrameType::notice, 0, message::Notice{{8}});
    CHECK(desk.count_sent(FrameType::pull) == 1);
    SECTION("the answer reaches the second notice") {
        desk.upto(8);
        CHECK(desk.count_sent(FrameType::pull) == 1);
        CHECK(desk.core.drained());
    }
    SECTION("the answer does not reach it") {
        desk.upto(7);
        CHECK(desk.count_sent(FrameType::pull) == 2);
        CHECK(desk.body_of<message::Pull>(FrameType::pull).cursor.value == 7);
    }
}

TEST_CASE("in a busy office pulls and pages take turns and are never in flight together", "[sync]") {
    CompleteDesk desk;
    desk.frame(FrameType::notice, 0, message::Notice{{6}});
    desk.scope({{"order/a", {9}}});
    std::uint8_t row = 10;
    for (std::int64_t head = 7; head < 17; ++head) {
        desk.frame(FrameType::notice, 0, message::Notice{{head}});
        const auto type = desk.sent.back().type;
        if (type == FrameType::pull)
            desk.upto(head - 1);
        else
            desk.answer(FrameType::load, FrameType::page, page_of("order/a", {++row}, false));
        CHECK(desk.sent.back().type == (type == FrameType::pull ? FrameType::load : FrameType::pull));
    }
    CHECK(desk.count_sent(FrameType::pull) >= 5);
    CHECK(desk.count_sent(FrameType::load) >= 5);
}

TEST_CASE("the reload of one bucket is a part of the pull, and its rows stay until it has joined", "[sync]") {
    CompleteDesk desk;
    desk.core.pull_now(desk.now);
    desk.settle();
    desk.answer(FrameType::pull, FrameType::reload, message::Reload{{"product/all"}, "sync.large_change"});
    CHECK(desk.count_sent(FrameType::load) == 0);
    desk.upto(9);
    CHECK(desk.store.position().cursor == 9);
    CHECK(desk.store.rows().size() == 2);
    desk.answer(FrameType::load, FrameType::page, page_of("product/all", {2}, true, 10));
    CHECK(desk.store.rows().size() == 2);
    desk.upto(11, {"product/all"});
    CHECK(desk.store.rows().size() == 1);
    CHECK(desk.store.find("product", id_number(2)));
}

TEST_CASE("a bucket that is to be loaded again does not join with the same answer", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    desk.scope({{"product/all", {1}}});
    desk.answer(FrameType::load, FrameType::page, page_of("product/all", {1}, true));
    desk.answer(FrameType::pull, FrameType::reload, message::Reload{{"product/all"}, "sync.large_change"});
    desk.upto(9, {"product/all"});
    CHECK(desk.store.position().buckets.at("product/all").state == BucketState::loading);
    CHECK(desk.count_sent(FrameType::load) == 2);
}

TEST_CASE("the reload of everything is the whole answer", "[sync]") {
    CompleteDesk desk;
    desk.core.pull_now(desk.now);
    desk.settle();
    desk.answer(FrameType::pull, FrameType::reload, message::Reload{{}, "sync.below_floor"});
    REQUIRE(desk.count_sent(FrameType::load) == 1);
    desk.answer(FrameType::load, FrameType::page, page_of("product/all", {1}, true, 400));
    CHECK(desk.body_of<message::Pull>(FrameType::pull).cursor.value == 400);
}

TEST_CASE("an answer behind the cursor ends the connection and changes nothing", "[sync]") {
    CompleteDesk desk;
    desk.core.pull_now(desk.now);
    desk.settle();
    desk.upto(4);
    CHECK(desk.count<effect::Close>() == 1);
    CHECK(desk.store.position().cursor == 5);
}

TEST_CASE("a page without rows that is not the last ends the connection", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    desk.scope({{"product/all", {1}}});
    desk.answer(FrameType::load, FrameType::page, page_of("product/all", {}, false));
    CHECK(desk.count<effect::Close>() == 1);
}

TEST_CASE("parts of a pull that broke off are never applied", "[sync]") {
    CompleteDesk desk;
    desk.core.pull_now(desk.now);
    desk.settle();
    const auto request = desk.last_sent(FrameType::pull)->request;
    desk.frame(FrameType::rows, request, message::Rows{"product/all", {LoneDesk::row(3)}});
    desk.core.on_closed(desk.now);
    desk.settle();
    desk.fire(DeskTimer::reconnect);
    desk.core.on_connected(desk.now);
    desk.settle();
    desk.welcome();
    desk.answer(FrameType::resume, FrameType::session, desk.session_message());
    CHECK(desk.body_of<message::Pull>(FrameType::pull).cursor.value == 5);
    desk.upto(6);
    CHECK_FALSE(desk.store.find("product", id_number(3)));
}

TEST_CASE("rows of a bucket that is neither complete nor joining are discarded", "[sync]") {
    CompleteDesk desk;
    desk.core.pull_now(desk.now);
    desk.settle();
    const auto request = desk.last_sent(FrameType::pull)->request;
    desk.frame(FrameType::rows, request, message::Rows{"order/a", {LoneDesk::row(3)}});
    desk.upto(6);
    CHECK_FALSE(desk.store.find("order", id_number(3)));
}

TEST_CASE("an answer to a request of an earlier connection is ignored", "[sync]") {
    CompleteDesk desk;
    desk.frame(FrameType::upto, 12'345, message::Upto{{77}, {}});
    CHECK(desk.store.position().cursor == 5);
    CHECK(desk.count<effect::Close>() == 0);
}

TEST_CASE("a user without any scope pulls once and then waits for the poll", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    desk.forget();
    desk.frame(FrameType::scope, 3, message::ScopeChange{});
    for (int i = 0; i < 3 && desk.last_sent(FrameType::pull); ++i)
        desk.answer(FrameType::pull, FrameType::scope, message::ScopeChange{});
    CHECK(desk.count_sent(FrameType::pull) <= 1);
    CHECK(desk.timer(DeskTimer::poll));
}

TEST_CASE("a bucket that has left the scope while it was loaded makes the desk pull", "[sync]") {
    CompleteDesk desk;
    desk.frame(FrameType::notice, 0, message::Notice{{6}});
    desk.scope({{"order/a", {9}}});
    if (!desk.last_sent(FrameType::load)) desk.upto(6);
    const auto pulls = desk.count_sent(FrameType::pull);
    desk.answer(FrameType::load, FrameType::refused, message::Refused{"auth.not_permitted", {}, {}});
    CHECK(desk.count<effect::LoginNeeded>() == 0);
    CHECK(desk.count_sent(FrameType::pull) == pulls + 1);
    CHECK(desk.timer(DeskTimer::retry_load));
}

TEST_CASE("a desk in the queue of loads goes on pulling and asks again after the delay", "[sync]") {
    CompleteDesk desk;
    desk.frame(FrameType::notice, 0, message::Notice{{6}});
    desk.scope({{"order/a", {9}}});
    if (!desk.last_sent(FrameType::load)) desk.upto(6);
    const auto loads = desk.count_sent(FrameType::load);
    desk.answer(FrameType::load, FrameType::busy, message::Busy{"sync.load_queue", {4'000}, {3}});
    REQUIRE(desk.timer(DeskTimer::retry_load));
    CHECK(*desk.timer(DeskTimer::retry_load) >= 2'000);
    CHECK(*desk.timer(DeskTimer::retry_load) <= 6'000);
    CHECK(desk.last<effect::BusyTold>()->place == 3);
    desk.frame(FrameType::notice, 0, message::Notice{{20}});
    CHECK(desk.sent.back().type == FrameType::pull);
    desk.upto(20);
    CHECK(desk.count_sent(FrameType::load) == loads);
    desk.fire(DeskTimer::retry_load);
    CHECK(desk.count_sent(FrameType::load) == loads + 1);
}

TEST_CASE("without notices the desk pulls after 30 to 90 seconds", "[sync]") {
    CompleteDesk desk;
    const auto began = desk.now;
    while (desk.count_sent(FrameType::pull) == 0 && desk.now < began + 200'000) desk.fire(DeskTimer::poll);
    CHECK(desk.now - began >= limits::poll_ms / 2);
    CHECK(desk.now - began <= limits::poll_ms * 3 / 2);
}

TEST_CASE("a pull that finds the server busy waits as long as it was told", "[sync]") {
    CompleteDesk desk;
    desk.core.pull_now(desk.now);
    desk.settle();
    desk.answer(FrameType::pull, FrameType::busy, message::Busy{"sync.pull_queue", {2'000}, {}});
    desk.frame(FrameType::notice, 0, message::Notice{{20}});
    CHECK(desk.count_sent(FrameType::pull) == 1);
    REQUIRE(desk.timer(DeskTimer::poll));
    CHECK(*desk.timer(DeskTimer::poll) >= 1'000);
    CHECK(*desk.timer(DeskTimer::poll) <= 3'000);
    desk.fire(DeskTimer::poll);
    CHECK(desk.count_sent(FrameType::pull) == 2);
}

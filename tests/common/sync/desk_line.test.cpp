// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's core on a line that is quiet, slow or dead, and on its way back.
#include "tests/common/sync/lone_desk.h"

#include "common/wire/limits.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace liangheng;
using namespace liangheng::test;

TEST_CASE("a quiet line is tested after 20 seconds and lost 5 seconds later", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    REQUIRE(desk.timer(DeskTimer::heartbeat) == limits::heartbeat_ms);
    desk.fire(DeskTimer::heartbeat);
    CHECK(desk.count_sent(FrameType::ping) == 1);
    CHECK(desk.timer(DeskTimer::pong) == limits::pong_wait_ms);
    SECTION("no sign of life") {
        desk.fire(DeskTimer::pong);
        CHECK(desk.core.state() == DeskState::offline);
        CHECK(desk.timer(DeskTimer::reconnect));
    }
    SECTION("a pong") {
        desk.answer(FrameType::ping, FrameType::pong, message::Pong{{desk.wall.ms + 7}});
        desk.fire(DeskTimer::pong);
        CHECK(desk.core.state() == DeskState::active);
        CHECK(desk.core.server_clock(desk.now, {}).ms == desk.wall.ms + 7 + limits::pong_wait_ms);
    }
    SECTION("a part of a large frame") {
        desk.core.on_progress(desk.now + 4'000);
        desk.fire(DeskTimer::pong);
        CHECK(desk.core.state() == DeskState::active);
    }
}

TEST_CASE("a line with traffic in both directions is not tested", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.now += 15'000;
    desk.core.pull_now(desk.now);
    desk.settle();
    desk.upto(2);
    desk.now -= 15'000;
    desk.fire(DeskTimer::heartbeat);
    CHECK(desk.count_sent(FrameType::ping) == 0);
    CHECK(desk.timer(DeskTimer::heartbeat) == 15'000);
}

TEST_CASE("a request without any answer for a minute ends the connection", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    const auto asked_at = desk.now;
    while (desk.core.state() == DeskState::active && desk.now < asked_at + 2 * limits::silence_ms) {
        CHECK(desk.now < asked_at + limits::silence_ms);
        desk.fire(DeskTimer::heartbeat);
        if (desk.core.state() == DeskState::active)
            desk.answer(FrameType::ping, FrameType::pong, message::Pong{desk.wall});
    }
    CHECK(desk.core.state() == DeskState::offline);
    CHECK(desk.now >= asked_at + limits::silence_ms);
    CHECK(desk.store.next_push(true).commands.size() == 1);
}

TEST_CASE("tries to connect are spread over 2, 4, 8, 16 and then 30 seconds", "[sync]") {
    std::mt19937_64 random(7);
    std::vector<std::int64_t> longest(7, 0);
    for (int round = 0; round < 100; ++round) {
        LoneDesk desk;
        desk.become_idle();
        for (auto& wait : longest) {
            desk.dice = random();
            desk.core.on_closed(desk.now);
            desk.settle();
            REQUIRE(desk.timer(DeskTimer::reconnect));
            wait = std::max(wait, *desk.timer(DeskTimer::reconnect));
            desk.fire(DeskTimer::reconnect);
        }
    }
    constexpr auto first = limits::reconnect_first_ms;
    constexpr auto last = limits::reconnect_longest_ms;
    const std::vector<std::int64_t> ceiling{first, first, 2 * first, 4 * first, 8 * first, last, last};
    for (std::size_t i = 0; i < longest.size(); ++i) {
        CHECK(longest[i] <= ceiling[i]);
        CHECK(longest[i] >= ceiling[i] * 3 / 4);
    }
}

TEST_CASE("a changed network makes the desk try again within two seconds", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.dice = 29'000;
    for (int i = 0; i < 6; ++i) {
        desk.core.on_closed(desk.now);
        desk.settle();
        if (i < 5) desk.fire(DeskTimer::reconnect);
    }
    REQUIRE(*desk.timer(DeskTimer::reconnect) > limits::reconnect_first_ms);
    desk.core.on_network_changed(desk.now);
    desk.settle();
    CHECK(*desk.timer(DeskTimer::reconnect) <= limits::reconnect_first_ms);
}

TEST_CASE(
    "a server that goes away gets the running push answered and is then left alone for as long as it said",
    "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    desk.frame(FrameType::going_away, 0, message::GoingAway{{10'000}, "restart"});
    CHECK(desk.core.state() == DeskState::active);
    desk.add_command(2);
    desk.results(Outcome::applied);
    CHECK(desk.count_sent(FrameType::push) == 1);
    CHECK(desk.core.state() == DeskState::offline);
    CHECK(desk.count_sent(FrameType::bye) == 1);
    REQUIRE(desk.timer(DeskTimer::reconnect));
    CHECK(*desk.timer(DeskTimer::reconnect) >= 5'000);
    CHECK(*desk.timer(DeskTimer::reconnect) <= 15'000);
    CHECK(desk.store.next_push(false).commands.size() == 1);
}

TEST_CASE("after a going away without a delay the desk comes back within 30 seconds", "[sync]") {
    std::mt19937_64 random(11);
    std::int64_t longest = 0;
    for (int round = 0; round < 100; ++round) {
        LoneDesk desk;
        desk.become_idle();
        desk.dice = random();
        desk.frame(FrameType::going_away, 0, message::GoingAway{});
        REQUIRE(desk.timer(DeskTimer::reconnect));
        longest = std::max(longest, *desk.timer(DeskTimer::reconnect));
    }
    CHECK(longest <= limits::going_away_spread_ms);
    CHECK(longest >= limits::going_away_spread_ms * 3 / 4);
}

TEST_CASE("a person's login waits for the pause that the server asked for", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.frame(FrameType::going_away, 0, message::GoingAway{{10'000}, "restart"});
    desk.forget();
    desk.core.log_in("wang", "secret", desk.now);
    desk.settle();
    CHECK(desk.count<effect::Connect>() == 0);
    CHECK(*desk.timer(DeskTimer::reconnect) >= 5'000);
}

TEST_CASE("a desk that ends says goodbye and does not come back", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.core.stop();
    desk.settle();
    CHECK(desk.count_sent(FrameType::bye) == 1);
    CHECK(desk.count<effect::Close>() == 1);
    CHECK_FALSE(desk.timer(DeskTimer::reconnect));
    CHECK(desk.core.nonce().data.empty());
}

TEST_CASE("what a crash left as sent or staged is open again at the start", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    desk.store.stage_rows({"product/all", {LoneDesk::row(1)}});
    DeskCore after_the_crash(desk.store, {}, [] { return 1; });
    after_the_crash.start(desk.now);
    CHECK(desk.store.next_push(false).commands.size() == 1);
}

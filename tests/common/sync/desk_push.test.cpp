// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's core in pushing commands, and on a line that is slow, busy or dead.
#include "tests/common/sync/lone_desk.h"

#include "common/wire/limits.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace liangheng;
using namespace liangheng::test;

namespace {

/// Ends the connection and comes back to an active session without a pull under way.
void reconnect(LoneDesk& desk) {
    desk.core.on_closed(desk.now);
    desk.settle();
    desk.fire(DeskTimer::reconnect);
    desk.core.on_connected(desk.now);
    desk.settle();
    desk.welcome();
    desk.answer(FrameType::resume, FrameType::session, desk.session_message());
}

/// The server cannot read the push and closes; the desk comes back.
void close_over_push(LoneDesk& desk) {
    desk.answer(FrameType::push, FrameType::refused, message::Refused{"protocol.malformed", {}, {}});
    desk.forget();
    desk.fire(DeskTimer::reconnect);
    desk.core.on_connected(desk.now);
    desk.settle();
    desk.welcome();
    desk.answer(FrameType::resume, FrameType::session, desk.session_message());
}

/// The command of a push that holds no other; an empty id where it holds several.
Uuid only_command(const LoneDesk& desk) {
    const auto push = desk.body_of<message::Push>(FrameType::push);
    return push.commands.size() == 1 ? push.commands[0].id : Uuid{};
}

}

TEST_CASE("a new command is pushed at once, and the next ones right after its results", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    REQUIRE(desk.count_sent(FrameType::push) == 1);
    desk.add_command(2);
    desk.add_command(3);
    CHECK(desk.count_sent(FrameType::push) == 1);
    desk.results(Outcome::applied);
    REQUIRE(desk.count_sent(FrameType::push) == 2);
    const auto push = desk.body_of<message::Push>(FrameType::push);
    REQUIRE(push.commands.size() == 2);
    CHECK(push.commands[0].id == id_number(2));
    CHECK(push.commands[0].installation_seq.value == 2);
    CHECK(push.commands[1].id == id_number(3));
}

TEST_CASE("a refused command does not stop the next one", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    desk.add_command(2);
    desk.results(Outcome::refused, "orders.closed");
    CHECK(only_command(desk) == id_number(2));
}

TEST_CASE("a command answered later is tried again by timer, up to a minute apart", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    std::uint64_t seed = 1;
    std::vector<std::int64_t> longest(9, 0);
    for (int round = 0; round < 60; ++round) {
        LoneDesk other;
        other.become_idle();
        other.add_command(1);
        for (auto& wait : longest) {
            other.dice = seed = seed * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
            other.results(Outcome::pending, "sync.later");
            REQUIRE(other.timer(DeskTimer::retry_push));
            wait = std::max(wait, *other.timer(DeskTimer::retry_push));
            other.fire(DeskTimer::retry_push);
        }
        CHECK(other.count_sent(FrameType::push) == longest.size() + 1);
    }
    constexpr auto first = limits::push_retry_first_ms;
    constexpr auto last = limits::push_retry_longest_ms;
    const std::vector<std::int64_t> ceiling{first,      2 * first, 4 * first, 8 * first, 16 * first,
                                            32 * first, last,      last,      last};
    for (std::size_t i = 0; i < longest.size(); ++i) {
        CHECK(longest[i] <= ceiling[i]);
        CHECK(longest[i] >= ceiling[i] * 3 / 4);
    }
}

TEST_CASE("a new command does not shorten the wait after a later", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    desk.results(Outcome::pending, "sync.later");
    desk.add_command(2);
    CHECK(desk.count_sent(FrameType::push) == 1);
    desk.fire(DeskTimer::retry_push);
    CHECK(desk.body_of<message::Push>(FrameType::push).commands.size() == 2);
}

TEST_CASE("a notice shortens the wait after several laters to a second", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    desk.dice = 30'000;
    for (int i = 0; i < 6; ++i) {
        desk.results(Outcome::pending, "sync.later");
        if (i < 5) desk.fire(DeskTimer::retry_push);
    }
    REQUIRE(*desk.timer(DeskTimer::retry_push) > limits::push_retry_first_ms);
    desk.frame(FrameType::notice, 0, message::Notice{{50}});
    CHECK(*desk.timer(DeskTimer::retry_push) <= limits::push_retry_first_ms);
}

TEST_CASE("a lost connection makes sent commands ready, and they go first on the next one", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    REQUIRE(desk.store.outbox()[0].state == MemoryDeskStore::CommandState::sent);
    desk.core.on_closed(desk.now);
    desk.settle();
    CHECK(desk.store.outbox()[0].state == MemoryDeskStore::CommandState::ready);
    desk.add_command(2);
    reconnect(desk);
    CHECK(desk.body_of<message::Push>(FrameType::push).commands.size() == 2);
}

TEST_CASE("a command that the server cannot read goes alone and is then refused here, the others get through",
          "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    for (std::uint8_t number = 1; number <= 4; ++number)
        desk.store.add([&] {
            message::Command command;
            command.id = id_number(number);
            command.author = desk.employee;
            return command;
        }());
    const auto bad = GENERATE(std::uint8_t{1}, std::uint8_t{3}, std::uint8_t{4});
    desk.core.wake(desk.now);
    desk.settle();
    for (int tries = 0; tries < 40 && desk.last_sent(FrameType::push); ++tries) {
        const auto push = desk.body_of<message::Push>(FrameType::push);
        const bool holds_it = std::any_of(push.commands.begin(), push.commands.end(),
                                          [&](const auto& command) { return command.id == id_number(bad); });
        if (holds_it) {
            close_over_push(desk);
            continue;
        }
        const auto* sent = desk.last_sent(FrameType::push);
        message::Results results;
        for (const auto& command : push.commands)
            results.results.push_back({command.id, Outcome::applied, {}, {}, false});
        const auto request = sent->request;
        desk.forget();
        desk.frame(FrameType::results, request, results);
    }
    for (const auto& entry : desk.store.outbox()) {
        INFO("command " << int(entry.command.id.bytes[15]));
        if (entry.command.id == id_number(bad)) {
            CHECK(entry.outcome == Outcome::refused);
            CHECK(entry.code == "sync.malformed");
        } else {
            CHECK(entry.outcome == Outcome::applied);
        }
    }
}

TEST_CASE("after three closes over it a command goes alone, and after one more it is refused here",
          "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    for (const auto number : {std::uint8_t{1}, std::uint8_t{2}}) {
        message::Command command;
        command.id = id_number(number);
        command.author = desk.employee;
        desk.store.add(command);
    }
    desk.core.wake(desk.now);
    desk.settle();
    for (int i = 0; i < limits::closes_before_alone; ++i) {
        CHECK_FALSE(only_command(desk));
        close_over_push(desk);
    }
    CHECK(only_command(desk) == id_number(1));
    CHECK(desk.store.outbox()[0].outcome == Outcome::pending);
    close_over_push(desk);
    CHECK(desk.store.outbox()[0].code == "sync.malformed");
    CHECK(only_command(desk) == id_number(2));
}

TEST_CASE("two closes over a command and then its result leave no trace", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    for (int i = 1; i < limits::closes_before_alone; ++i) close_over_push(desk);
    desk.results(Outcome::applied);
    CHECK(desk.store.outbox()[0].outcome == Outcome::applied);
}

TEST_CASE("results without a notice are pulled after a tenth of a second", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    desk.results(Outcome::applied);
    CHECK(desk.count_sent(FrameType::pull) == 0);
    CHECK(desk.timer(DeskTimer::settle) == limits::notice_interval_ms);
    CHECK_FALSE(desk.core.drained());
    SECTION("no notice comes") {
        desk.fire(DeskTimer::settle);
        CHECK(desk.count_sent(FrameType::pull) == 1);
    }
    SECTION("a notice comes first") {
        desk.frame(FrameType::notice, 0, message::Notice{{9}});
        CHECK(desk.count_sent(FrameType::pull) == 1);
        desk.upto(9);
        desk.fire(DeskTimer::settle);
        CHECK(desk.count_sent(FrameType::pull) == 1);
        CHECK(desk.core.drained() == desk.store.next_push(true).commands.empty());
    }
}

TEST_CASE("a push that finds the server busy waits as long as it was told", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    desk.answer(FrameType::push, FrameType::busy, message::Busy{"sync.queue_full", {800}, {}});
    REQUIRE(desk.timer(DeskTimer::retry_push));
    CHECK(*desk.timer(DeskTimer::retry_push) >= 400);
    CHECK(*desk.timer(DeskTimer::retry_push) <= 1'200);
    desk.add_command(2);
    CHECK(desk.count_sent(FrameType::push) == 1);
    desk.fire(DeskTimer::retry_push);
    CHECK(desk.body_of<message::Push>(FrameType::push).commands.size() == 2);
}

TEST_CASE("a push that was refused as a whole is tried again", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    desk.answer(FrameType::push, FrameType::refused, message::Refused{"not_available", {}, {}});
    CHECK(desk.last<effect::RequestRefused>()->code == "not_available");
    desk.fire(DeskTimer::retry_push);
    CHECK(desk.count_sent(FrameType::push) == 2);
}

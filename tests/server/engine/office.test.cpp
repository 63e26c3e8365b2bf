// SPDX-License-Identifier: GPL-3.0-or-later
// What an office takes at once, what it says to those beyond, and how often it looks for news.
#include "server/engine/office.h"

#include "common/wire/limits.h"
#include "tests/support/slow_desk.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <future>

using namespace liangheng;
using test::RunningCounty;
using test::SlowDesk;

namespace {

/// Holds the writer until it is opened.
struct ClosedGate {
    explicit ClosedGate(WriterThread& writer) {
        writer.post([opened = open.get_future().share(), &reached = reached](SqliteStore&, Executor&) {
            reached.set_value();
            opened.wait();
        });
        reached.get_future().wait();
    }
    std::promise<void> open;
    std::promise<void> reached;
};

/// Commands of the server that no catalogue knows: refused, but each is a command.
Batch batch_of(std::size_t commands) {
    Batch batch;
    for (std::size_t i = 0; i < commands; ++i) {
        message::Command command;
        command.id = new_id();
        command.kind = {9'999};
        batch.jobs.push_back(make_job(std::move(command), {}, {}, {}));
    }
    return batch;
}

message::Busy busy(const Frame& frame) {
    REQUIRE(frame.type == FrameType::busy);
    return decode_message<message::Busy>(frame.body).value();
}

message::Push one_command() {
    message::Push push;
    push.commands.resize(1);
    push.commands[0].id = new_id();
    return push;
}

}

TEST_CASE("four desks load at once and a fifth waits until one has ended", "[engine]") {
    RunningCounty running(1);
    auto& office = running.office;
    constexpr std::uint64_t fifth = 1'000 + limits::loads_at_once;
    for (std::uint64_t desk = 1'000; desk < fifth; ++desk) CHECK(office.take_load_place(desk) == 0);
    CHECK(office.take_load_place(fifth) == 1);
    office.give_load_place(1'001);
    CHECK(office.take_load_place(fifth) == 0);
    CHECK(office.take_load_place(1'001) == 1);
}

TEST_CASE("a slot is kept for five seconds without a load", "[engine]") {
    std::int64_t now = 1'800'000'000'000;
    test::CountyStore county({.departments = 1, .retailers_per_department = 1});
    test::HandLoop loop;
    Office office({.store = county.folder.store(),
                   .clock = [&now] { return UtcTime{now}; },
                   .loop = loop.loop(),
                   .version = "test",
                   .broken = [](const std::string&) {}});
    for (std::uint64_t desk = 0; desk < limits::loads_at_once; ++desk) office.take_load_place(desk);
    now += limits::load_slot_ms;
    CHECK(office.take_load_place(99) == 1);
    now += 1;
    CHECK(office.take_load_place(99) == 0);
}

TEST_CASE("a desk beyond the loads at once is told when to ask again", "[engine]") {
    RunningCounty running(1);
    SlowDesk desk(running, 0);
    for (std::uint64_t other = 0; other < limits::loads_at_once; ++other)
        running.office.take_load_place(1'000 + other);
    desk.give(FrameType::load, message::Load{"product/all", {}, {}});
    const auto told = busy(desk.answer());
    CHECK(told.code == "sync.load_queue");
    CHECK(told.retry_after_ms.value == limits::busy_load_ms);
}

TEST_CASE("a login beyond those that are verified and wait is told when to come again", "[engine]") {
    std::promise<void> open;
    RunningCounty running(1);
    SlowDesk desk(running);
    const auto gate = open.get_future().share();
    constexpr auto most = limits::argon2_at_once + limits::argon2_waiting;
    for (std::size_t i = 0; i < most; ++i)
        REQUIRE(running.office.passwords().run([gate]() -> std::function<void()> {
            gate.wait();
            return [] {};
        }));
    desk.ask_for_login(0);
    const auto told = busy(desk.answer());
    CHECK(told.code == "auth.queue");
    CHECK(told.retry_after_ms.value == limits::busy_login_ms);
    CHECK(desk.wire->closed);
    open.set_value();
}

TEST_CASE("the writer queues 1,024 commands, and a desk that brings one more is told when to ask again",
          "[engine]") {
    RunningCounty running(1);
    SlowDesk desk(running, 0);
    auto& writer = running.office.writer();
    ClosedGate gate(writer);
    CHECK_FALSE(writer.push(batch_of(limits::commands_queued + 1), {}));
    const auto answered = std::make_shared<std::size_t>(0);
    REQUIRE(writer.push(batch_of(limits::commands_queued),
                        [answered](const auto& results) { *answered += results.size(); }));
    desk.give(FrameType::push, one_command());
    const auto told = busy(desk.answer());
    CHECK(told.code == "sync.queue_full");
    CHECK(told.retry_after_ms.value == limits::busy_push_ms);
    gate.open.set_value();
    while (*answered == 0) running.loop.run_one();
    CHECK(*answered == limits::commands_queued);
    desk.give(FrameType::push, one_command());
    CHECK(desk.answer().type == FrameType::results);
}

TEST_CASE("one commit takes at most 64 queued commands", "[engine]") {
    RunningCounty running(1);
    auto& writer = running.office.writer();
    const auto in_group = std::make_shared<std::size_t>(0);
    constexpr auto commands = 2 * limits::commands_in_group + 1;
    {
        ClosedGate gate(writer);
        for (std::size_t i = 0; i < commands; ++i)
            REQUIRE(writer.push(batch_of(1), [in_group](const auto&) { ++*in_group; }));
        gate.open.set_value();
    }
    // All answers of a commit come in one piece.
    std::vector<std::size_t> groups;
    for (std::size_t answered = 0; answered < commands; answered += *in_group) {
        *in_group = 0;
        running.loop.run_one();
        if (*in_group > 0) groups.push_back(*in_group);
    }
    CHECK(groups == std::vector<std::size_t>{limits::commands_in_group, limits::commands_in_group, 1});
}

TEST_CASE("foreign commits are looked for every 100 ms, and desks are searched for at most every 20 ms",
          "[engine]") {
    RunningCounty running(1);
    FeedTail tail;
    ReaderThread reader(running.county.folder.store(), tail, limits::pull_bytes_waiting);
    test::HandLoop loop;
    std::vector<std::pair<std::int64_t, std::function<void()>>> timers;
    Notifier notifier(reader, {loop.loop().post, [&](std::int64_t ms, std::function<void()> work) {
                                   timers.emplace_back(ms, std::move(work));
                               }});
    notifier.watch_other_processes();
    REQUIRE(timers.size() == 1);
    CHECK(timers[0].first == limits::commit_poll_ms);
    timers[0].second(); // looks, and sets the next look
    REQUIRE(timers.size() == 2);
    CHECK(timers[1].first == limits::commit_poll_ms);
    loop.run_one();
    REQUIRE(timers.size() == 3);
    CHECK(timers[2].first == limits::notice_round_ms);
    notifier.committed(); // within the round: nobody is asked
    notifier.committed();
    timers[2].second(); // the next round is for both
    loop.run_one();
    CHECK(timers.size() == 4);
}

TEST_CASE("who finds the store locked by another process waits five seconds for it", "[engine]") {
    RunningCounty running(1);
    SqliteStore store(running.county.folder.store(), SqliteStore::Use::write);
    CHECK(store.database().number("PRAGMA busy_timeout") == limits::write_lock_ms);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk that reads slowly costs the server: at most two pieces in its write queue, the rest counted for
// the whole process (sync.md 15).
#include "tests/support/slow_desk.h"

#include <catch2/catch.hpp>

using namespace liangheng;
using test::RunningCounty;
using test::SlowDesk;

namespace {

constexpr std::size_t retailers = 3'000;
}

TEST_CASE("a desk that reads slowly has two pieces in its write queue and gets everything in order",
          "[net]") {
    RunningCounty running(retailers);
    auto& reader = running.office.reader();
    SlowDesk desk(running, 0);
    desk.pull_all();
    while (desk.wire->queued() == 0) running.loop.run_one();
    std::size_t rows = 0;
    std::size_t pieces = 0;
    std::vector<Frame> frames;
    CHECK(desk.wire->queued() == limits::write_queue_frames);
    for (auto before = reader.unsent(); desk.wire->queued() > 0; before = reader.unsent()) {
        CHECK(desk.wire->queued() <= limits::write_queue_frames);
        frames = desk.read();
        ++pieces;
        CHECK((reader.unsent() < before || before == 0));
        for (const auto& frame : frames) {
            CHECK(frame.request == 4);
            if (frame.type != FrameType::rows) continue;
            const auto some = decode_message<message::Rows>(frame.body).value();
            if (some.bucket.starts_with("retailer/")) rows += some.rows.size();
        }
    }
    CHECK(pieces > 2 * limits::write_queue_frames);
    CHECK(rows == retailers);
    CHECK(frames.back().type == FrameType::upto);
    CHECK(reader.unsent() == 0);
    CHECK_FALSE(desk.wire->closed);
}

TEST_CASE("pulls wait while too many bytes of others are unsent, and go on when these are given up",
          "[net]") {
    RunningCounty running(retailers, 1);
    auto& reader = running.office.reader();
    SlowDesk quick(running, 1);
    auto slow = std::make_unique<SlowDesk>(running, 0);
    slow->pull_all();
    while (slow->wire->queued() == 0) running.loop.run_one();
    REQUIRE(reader.unsent() > 1);

    quick.pull_all();
    // The reader takes a load, which is behind all pulls, only because the pull has to wait.
    bool loaded = false;
    reader.post_load([&](SqliteStore&, Puller&) { running.office.post([&] { loaded = true; }); });
    while (!loaded) running.loop.run_one();
    CHECK(quick.wire->queued() == 0);

    slow.reset();
    CHECK(reader.unsent() == 0);
    const auto first = quick.answer();
    CHECK(first.type == FrameType::rows);
}

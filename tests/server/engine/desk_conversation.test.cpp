// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk that reads slowly costs the server: at most two pieces in its write queue, the rest counted for
// the whole process (sync.md 15).
#include "server/engine/desk_conversation.h"

#include "tests/support/county_store.h"
#include "tests/support/hand_loop.h"

#include <catch2/catch.hpp>

using namespace liangheng;
using test::CountyStore;
using test::HandLoop;

namespace {

constexpr std::size_t retailers = 3'000;

/// A socket that takes what is queued only when the test says so.
class SlowWire final : public Wire {
public:
    void send(FrameType type, std::uint32_t request, std::string_view body) override {
        queue_.push_back(encode_frame(Sender::server, type, request, body));
    }
    void send_encoded(std::string_view frames) override { queue_.emplace_back(frames); }
    void close() override { closed = true; }
    bool has_room() const override { return queue_.size() < limits::write_queue_frames; }
    std::size_t queued_bytes() const override { return 0; }
    std::string peer_address() const override { return "127.0.0.1"; }

    std::size_t queued() const { return queue_.size(); }
    /// The peer has read one piece.
    std::vector<Frame> take_one() {
        reader_.feed(queue_.front());
        queue_.pop_front();
        std::vector<Frame> frames;
        while (auto frame = reader_.next(state)) frames.push_back(std::move(*frame));
        REQUIRE(reader_.error() == FrameError::none);
        return frames;
    }

    bool closed = false;
    LinkState state = LinkState::before_login;

private:
    std::deque<std::string> queue_;
    FrameReader reader_{Sender::server};
};

/// A county with its running office, the network thread being the test.
struct RunningCounty {
    explicit RunningCounty(std::size_t pull_bytes_waiting)
        : office({.store = county.folder.store(),
                  .clock = system_clock,
                  .loop = loop.loop(),
                  .version = "test",
                  .broken = [](const std::string&) {},
                  .pull_bytes_waiting = pull_bytes_waiting}) {}

    CountyStore county{{.departments = 1, .desks_per_department = 2, .retailers_per_department = retailers}};
    HandLoop loop;
    Office office;
};

class SlowDesk {
public:
    SlowDesk(RunningCounty& running, std::size_t clerk)
        : running_(running), conversation(running.office.greet(wire)) {
        const auto& world = running.county.world;
        message::Hello hello;
        hello.protocol_min = hello.protocol_max = {protocol_version};
        hello.schema = {schema_version};
        give(FrameType::hello, hello);
        welcome_ = decode_message<message::Welcome>(answer().body).value();
        give(FrameType::login, message::Login{world.clerks[clerk].user, world.password, {}, {}});
        REQUIRE(answer().type == FrameType::session);
        wire->state = LinkState::active;
        give(FrameType::pull, message::Pull{});
        scope_ = decode_message<message::ScopeChange>(answer().body).value();
    }

    /// Asks for everything that ever happened in the scope.
    void pull_all() {
        message::Pull pull;
        pull.epoch = welcome_.epoch;
        pull.scope_version = scope_.scope_version;
        give(FrameType::pull, pull);
    }
    /// Reads one piece and tells the conversation that there is room.
    std::vector<Frame> read() {
        auto frames = wire->take_one();
        conversation->on_room();
        return frames;
    }
    template<class M> void give(FrameType type, const M& message) {
        conversation->on_frame({type, ++request_, encode_message(message)});
    }
    /// Turns the loop until something is queued, and reads its first frame.
    Frame answer() {
        while (wire->queued() == 0) running_.loop.run_one();
        return read().front();
    }

    std::shared_ptr<SlowWire> wire = std::make_shared<SlowWire>();

private:
    RunningCounty& running_;

public:
    std::unique_ptr<Conversation> conversation;

private:
    std::uint32_t request_ = 0;
    message::Welcome welcome_;
    message::ScopeChange scope_;
};

}

TEST_CASE("a desk that reads slowly has two pieces in its write queue and gets everything in order",
          "[net]") {
    RunningCounty running(limits::pull_bytes_waiting);
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
    RunningCounty running(1);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// A desk whose socket is in the hands of a test, at an office in this process: for tests of what the engine
// holds back, refuses and counts.
#pragma once

#include "server/engine/desk_conversation.h"
#include "tests/support/county_store.h"
#include "tests/support/hand_loop.h"

#include <catch2/catch.hpp>

#include <deque>
#include <memory>
#include <vector>

namespace liangheng::test {

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
    explicit RunningCounty(std::size_t retailers, std::size_t pull_bytes_waiting = limits::pull_bytes_waiting)
        : county({.departments = 1, .desks_per_department = 2, .retailers_per_department = retailers}),
          office({.store = county.folder.store(),
                  .clock = system_clock,
                  .loop = loop.loop(),
                  .version = "test",
                  .broken = [](const std::string&) {},
                  .pull_bytes_waiting = pull_bytes_waiting}) {}

    CountyStore county;
    HandLoop loop;
    Office office;
};

class SlowDesk {
public:
    /// A stranger who has said hello.
    explicit SlowDesk(RunningCounty& running) : running_(running), conversation(running.office.greet(wire)) {
        message::Hello hello;
        hello.protocol_min = hello.protocol_max = {protocol_version};
        hello.schema = {schema_version};
        give(FrameType::hello, hello);
        welcome_ = decode_message<message::Welcome>(answer().body).value();
    }
    /// One who has logged in and knows his scope.
    SlowDesk(RunningCounty& running, std::size_t clerk) : SlowDesk(running) {
        ask_for_login(clerk);
        REQUIRE(answer().type == FrameType::session);
        wire->state = LinkState::active;
        give(FrameType::pull, message::Pull{});
        scope_ = decode_message<message::ScopeChange>(answer().body).value();
    }

    void ask_for_login(std::size_t clerk) {
        const auto& world = running_.county.world;
        give(FrameType::login, message::Login{world.clerks[clerk].user, world.password, {}, {}, {}});
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

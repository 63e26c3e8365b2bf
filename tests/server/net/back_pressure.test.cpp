// SPDX-License-Identifier: GPL-3.0-or-later
// A desk that reads slowly, or not at all, is asked for patience, not for memory.
#include "common/wire/limits.h"
#include "tests/support/net_server.h"

#include <catch2/catch.hpp>

#include <atomic>

using namespace liangheng;

namespace {

constexpr std::uint32_t pages = 24; ///< 24 MiB: more than the sockets of both ends hold

std::string page_body(std::uint32_t number) {
    std::string body(limits::body_to_desk, static_cast<char>('a' + number));
    return body;
}

/// Answers each `Load` with many large frames, as long as there is room; `Results` are never compressed.
class PagingConversation : public EchoConversation {
public:
    PagingConversation(std::shared_ptr<Wire> wire, std::atomic<int>& loads, std::atomic<std::size_t>& most)
        : EchoConversation(std::move(wire)), loads_(loads), most_(most) {}

    void on_frame(Frame frame) override {
        if (frame.type != FrameType::load) return EchoConversation::on_frame(std::move(frame));
        ++loads_;
        next_ = 0;
        on_room();
    }
    void on_room() override {
        while (next_ < pages && wire_->has_room()) {
            wire_->send(FrameType::results, next_, page_body(next_));
            ++next_;
            most_ = std::max(most_.load(), wire_->queued_bytes());
        }
    }

private:
    std::atomic<int>& loads_;
    std::atomic<std::size_t>& most_;
    std::uint32_t next_ = pages;
};

struct Counted {
    std::atomic<int> loads{0};
    std::atomic<std::size_t> most{0};

    ConversationFactory factory() {
        return [this](std::shared_ptr<Wire> wire) {
            return std::make_unique<PagingConversation>(std::move(wire), loads, most);
        };
    }
};

}

TEST_CASE("a session hands over no request while its write queue is full", "[net]") {
    Counted counted;
    NetServer server(counted.factory());
    const auto desk = logged_in(server);
    const std::string load = encode_frame(Sender::desk, FrameType::load, 1, "");
    REQUIRE(desk->send(load + load));
    REQUIRE(desk->receive());
    CHECK(counted.loads == 1);
    for (std::uint32_t i = 1; i < pages; ++i)
        REQUIRE(desk->receive() == Frame{FrameType::results, i, page_body(i)});
    for (std::uint32_t i = 0; i < pages; ++i) REQUIRE(desk->receive());
    CHECK(counted.loads == 2);
    CHECK(counted.most <= limits::write_queue_frames * (limits::body_to_desk + FrameHeader::size));
}

TEST_CASE("a desk that reads nothing is closed", "[net]") {
    Counted counted;
    auto options = NetServer::patient();
    options.deadlines.stalled_ms = 100;
    NetServer server(counted.factory(), options);
    const auto desk = logged_in(server);
    REQUIRE(desk->send(FrameType::load, 1));
    // The end of the connection is seen at the server: this desk does not look.
    std::size_t left = 1;
    while (left > 0) server.on_loop([&] { left = server.listener().connections(); });
    CHECK(counted.loads == 1);
}

TEST_CASE("a conversation that queues without end loses its connection", "[net]") {
    struct Flooding : EchoConversation {
        Flooding(std::shared_ptr<Wire> wire, std::atomic<std::size_t>& queued)
            : EchoConversation(std::move(wire)), queued_(queued) {}
        void on_frame(Frame frame) override {
            if (frame.type != FrameType::push) return EchoConversation::on_frame(std::move(frame));
            for (std::uint32_t i = 0; i < 100; ++i) wire_->send(FrameType::results, i, page_body(0));
            queued_ = wire_->queued_bytes();
        }
        std::atomic<std::size_t>& queued_;
    };
    std::atomic<std::size_t> queued{0};
    NetServer server(
        [&](std::shared_ptr<Wire> wire) { return std::make_unique<Flooding>(std::move(wire), queued); });
    const auto desk = logged_in(server);
    REQUIRE(desk->send(FrameType::push, 1));
    CHECK(desk->wait_closed());
    CHECK(queued <= limits::write_queue_bytes + 2 * limits::body_to_desk);
}

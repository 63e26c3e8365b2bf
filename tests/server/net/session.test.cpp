// SPDX-License-Identifier: GPL-3.0-or-later
// One connection: what it takes, what it refuses, how it ends.
#include "common/wire/limits.h"
#include "tests/support/net_server.h"

#include <catch2/catch.hpp>

#include <future>
#include <random>
#include <stdexcept>

using namespace liangheng;

namespace {

std::string noise(std::size_t size) {
    std::mt19937 random(7);
    std::string bytes(size, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    return bytes;
}

std::string header_alone(FrameType type, std::uint32_t length, std::uint8_t flags = 0) {
    const auto bytes = pack({length, static_cast<std::uint8_t>(type), flags, 0, 1, length});
    return {bytes.begin(), bytes.end()};
}

/// Says a last word when the bytes are no frame.
class PoliteConversation : public EchoConversation {
public:
    using EchoConversation::EchoConversation;
    void on_broken(FrameError error) override { wire_->send(FrameType::refused, 0, to_text(error)); }
};

/// Fails at a `Push` that says so.
class FailingConversation : public EchoConversation {
public:
    using EchoConversation::EchoConversation;
    void on_frame(Frame frame) override {
        if (frame.body == "fail") throw std::runtime_error("planted");
        EchoConversation::on_frame(std::move(frame));
    }
};

}

TEST_CASE("random bytes instead of a handshake close the connection", "[net]") {
    NetServer server(conversations<EchoConversation>());
    TcpClient stranger(server.port());
    REQUIRE(stranger.send(noise(500)));
    CHECK(stranger.wait_closed());
}

TEST_CASE("frames that come together are answered in their order", "[net]") {
    NetServer server(conversations<EchoConversation>());
    const auto desk = logged_in(server);
    std::string bytes;
    for (std::uint32_t i = 0; i < 200; ++i)
        bytes += encode_frame(Sender::desk, FrameType::push, i, "order " + std::to_string(i));
    REQUIRE(desk->send(bytes));
    for (std::uint32_t i = 0; i < 200; ++i)
        REQUIRE(desk->receive() == Frame{FrameType::results, i, "order " + std::to_string(i)});
}

TEST_CASE("a push of 1 MiB comes through and comes back", "[net]") {
    NetServer server(conversations<EchoConversation>());
    const auto desk = logged_in(server);
    const std::string body = noise(limits::body_of_one_command);
    REQUIRE(desk->send(FrameType::push, 3, body));
    CHECK(desk->receive() == Frame{FrameType::results, 3, body});
}

TEST_CASE("an illegal frame before the login closes the connection without a word", "[net]") {
    NetServer server(conversations<PoliteConversation>());
    TlsClient desk(server.port(), server.tls());
    REQUIRE(desk.connected());
    SECTION("a push") { desk.send(FrameType::push, 1, "too early"); }
    SECTION("one byte too many") { desk.send(header_alone(FrameType::hello, limits::body_before_login + 1)); }
    SECTION("nothing but zeros") { desk.send(std::string(64, '\0')); }
    CHECK_FALSE(desk.receive());
    CHECK(desk.wait_closed());
}

TEST_CASE("an illegal frame after the login gets a last word, then the connection closes", "[net]") {
    NetServer server(conversations<PoliteConversation>());
    const auto desk = logged_in(server);
    std::string word;
    SECTION("a push of one byte too many") {
        desk->send(header_alone(FrameType::push, limits::body_of_one_command + 1));
        word = to_text(FrameError::too_long);
    }
    SECTION("another request of one byte too many") {
        desk->send(header_alone(FrameType::pull, limits::body_of_request + 1));
        word = to_text(FrameError::too_long);
    }
    SECTION("compressed") {
        desk->send(header_alone(FrameType::push, 100, FrameHeader::compressed));
        word = to_text(FrameError::illegal_compression);
    }
    SECTION("of the other direction") {
        desk->send(header_alone(FrameType::rows, 10));
        word = to_text(FrameError::illegal_type);
    }
    CHECK(desk->receive() == Frame{FrameType::refused, 0, word});
    CHECK(desk->wait_closed());
}

TEST_CASE("a defect in one conversation ends that connection and no other", "[net]") {
    NetServer server(conversations<FailingConversation>());
    const auto unlucky = logged_in(server);
    const auto other = logged_in(server);
    REQUIRE(unlucky->send(FrameType::push, 1, "fail"));
    CHECK(unlucky->wait_closed());
    REQUIRE(other->send(FrameType::push, 2, "works"));
    CHECK(other->receive() == Frame{FrameType::results, 2, "works"});
}

TEST_CASE("what is queued arrives before the connection closes", "[net]") {
    NetServer server(conversations<EchoConversation>());
    const auto desk = logged_in(server);
    const std::string body = noise(500'000);
    REQUIRE(desk->send(encode_frame(Sender::desk, FrameType::push, 1, body) +
                       encode_frame(Sender::desk, FrameType::bye, 2, "") +
                       encode_frame(Sender::desk, FrameType::push, 3, "after the end")));
    CHECK(desk->receive() == Frame{FrameType::results, 1, body});
    CHECK_FALSE(desk->receive());
    CHECK(desk->wait_closed());
}

TEST_CASE("a late answer to a connection that has gone does nothing", "[net]") {
    struct Closing : EchoConversation {
        Closing(std::shared_ptr<Wire> wire, std::promise<std::shared_ptr<Wire>>& closed)
            : EchoConversation(std::move(wire)), closed_(closed) {}
        void on_closed() override { closed_.set_value(wire_); } // a second call would throw
        std::promise<std::shared_ptr<Wire>>& closed_;
    };
    std::promise<std::shared_ptr<Wire>> closed;
    NetServer server(
        [&](std::shared_ptr<Wire> wire) { return std::make_unique<Closing>(std::move(wire), closed); });
    logged_in(server).reset();
    const auto wire = closed.get_future().get();
    server.on_loop([&] {
        wire->send(FrameType::results, 1, "late");
        wire->close();
        CHECK(wire->queued_bytes() == 0);
        CHECK(wire->peer_address() == "127.0.0.1");
        CHECK(server.listener().connections() == 0);
    });
}

TEST_CASE("an answer that no desk would take ends the connection", "[net]") {
    struct Exaggerating : EchoConversation {
        using EchoConversation::EchoConversation;
        void on_frame(Frame frame) override {
            if (frame.type != FrameType::push) return EchoConversation::on_frame(std::move(frame));
            wire_->send(FrameType::results, frame.request, std::string(limits::body_to_desk + 1, 'x'));
        }
    };
    NetServer server(conversations<Exaggerating>());
    const auto desk = logged_in(server);
    REQUIRE(desk->send(FrameType::push, 1));
    CHECK_FALSE(desk->receive());
    CHECK(desk->wait_closed());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// How long a connection may take for what. The clients wait 10 s for an end that all other deadlines put at
// 60 s.
#include "tests/support/net_server.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

ListenerOptions with_short(std::int64_t Deadlines::*which) {
    auto options = NetServer::patient();
    options.deadlines.*which = 50;
    return options;
}

}

TEST_CASE("who does not log in within the handshake's deadline is closed", "[net]") {
    NetServer server(conversations<EchoConversation>(), with_short(&Deadlines::handshake_ms));
    SECTION("silent from the start") {
        TcpClient stranger(server.port());
        CHECK(stranger.wait_closed());
    }
    SECTION("silent after TLS") {
        TlsClient desk(server.port(), server.tls());
        CHECK(desk.wait_closed());
    }
    SECTION("talking but never logging in") {
        TlsClient desk(server.port(), server.tls());
        desk.send(FrameType::hello, 1);
        CHECK(desk.wait_closed());
    }
}

TEST_CASE("a desk that stops inside a frame is closed", "[net]") {
    NetServer server(conversations<EchoConversation>(), with_short(&Deadlines::stalled_ms));
    const auto desk = logged_in(server);
    REQUIRE(desk->send(encode_frame(Sender::desk, FrameType::push, 1, "body").substr(0, 18)));
    CHECK(desk->wait_closed());
}

TEST_CASE("a desk that says nothing is closed", "[net]") {
    NetServer server(conversations<EchoConversation>(), with_short(&Deadlines::silence_ms));
    CHECK(logged_in(server)->wait_closed());
}

TEST_CASE("a desk that does not close after the last frame is closed", "[net]") {
    NetServer server(conversations<EchoConversation>(), with_short(&Deadlines::farewell_ms));
    const auto desk = logged_in(server);
    REQUIRE(desk->send(FrameType::bye, 1));
    std::size_t left = 1;
    while (left > 0) server.on_loop([&] { left = server.listener().connections(); });
    CHECK(desk->socket().wait_closed());
}

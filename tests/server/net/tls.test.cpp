// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets through the TLS handshake.
#include "tests/support/net_server.h"

#include "server/net/tls.h"

#include <catch2/catch.hpp>

using namespace liangheng;

TEST_CASE("a desk that pins the authority and asks for our protocol comes in", "[net]") {
    NetServer server(conversations<EchoConversation>());
    auto options = server.tls();
    options.name = GENERATE("liangheng-server", "localhost");
    TlsClient desk(server.port(), options);
    REQUIRE(desk.connected());
    REQUIRE(desk.send(FrameType::login, 5));
    CHECK(desk.receive() == Frame{FrameType::session, 5, ""});
}

TEST_CASE("a TLS 1.2 client is refused", "[net]") {
    NetServer server(conversations<EchoConversation>());
    auto options = server.tls();
    options.only_tls_1_2 = true;
    TlsClient desk(server.port(), options);
    CHECK_FALSE(desk.connected());
    CHECK(desk.socket().wait_closed());
}

TEST_CASE("a client of another protocol is closed", "[net]") {
    NetServer server(conversations<EchoConversation>());
    auto options = server.tls();
    options.protocol = GENERATE("http/1.1", "liangheng/2", "");
    TlsClient desk(server.port(), options);
    CHECK(desk.wait_closed());
    CHECK_FALSE(desk.receive());
}

TEST_CASE("a desk refuses a server of another authority or name", "[net]") {
    NetServer server(conversations<EchoConversation>());
    NetServer stranger(conversations<EchoConversation>());
    auto options = server.tls();
    SECTION("authority") { options.authority = stranger.tls().authority; }
    SECTION("name") { options.name = "other-server"; }
    CHECK_FALSE(TlsClient(server.port(), options).connected());
}

TEST_CASE("a folder without a usable certificate is told with its name", "[net]") {
    const TempFolder folder;
    CHECK_THROWS_WITH(make_tls_context(folder.path()), Catch::Matchers::Contains(folder.path().string()));
}

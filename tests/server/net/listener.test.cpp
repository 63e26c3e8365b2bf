// SPDX-License-Identifier: GPL-3.0-or-later
// Who is let in, and how all are sent away.
#include "server/net/stranger_gate.h"
#include "tests/support/net_server.h"

#include <catch2/catch.hpp>

#include <sys/resource.h>

#include <future>
#include <memory>
#include <vector>

using namespace liangheng;

TEST_CASE("the gate counts strangers in all and by address", "[net]") {
    StrangerGate gate(3, 2);
    CHECK(gate.enter("10.0.0.1"));
    CHECK(gate.enter("10.0.0.1"));
    CHECK_FALSE(gate.enter("10.0.0.1"));
    CHECK(gate.enter("10.0.0.2"));
    CHECK_FALSE(gate.enter("10.0.0.3"));
    gate.leave("10.0.0.1");
    CHECK(gate.enter("10.0.0.3"));
    gate.leave("10.0.0.9");
    CHECK_FALSE(gate.enter("10.0.0.1"));
}

TEST_CASE("a stranger too many from one address is closed until another has logged in", "[net]") {
    auto options = NetServer::patient();
    options.strangers_per_address = 2;
    NetServer server(conversations<EchoConversation>(), options);
    TlsClient first(server.port(), server.tls());
    TlsClient second(server.port(), server.tls());
    REQUIRE(first.connected());
    REQUIRE(second.connected());
    CHECK(TcpClient(server.port()).wait_closed());
    REQUIRE(first.send(FrameType::login, 1));
    REQUIRE(first.receive());
    TlsClient third(server.port(), server.tls());
    REQUIRE(third.connected());
    CHECK(third.send(FrameType::login, 1));
    CHECK(third.receive());
}

TEST_CASE("a server has the limits of the protocol unless it is told otherwise", "[net]") {
    const ListenerOptions options;
    CHECK(options.connections == limits::connections);
    CHECK(options.strangers == limits::strangers);
    CHECK(options.strangers_per_address == limits::strangers_per_address);
    CHECK(options.deadlines.handshake_ms == limits::handshake_ms);
    CHECK(options.deadlines.stalled_ms == limits::stalled_ms);
    CHECK(options.deadlines.silence_ms == limits::silence_ms);
    CHECK(options.deadlines.farewell_ms == limits::farewell_ms);
    CHECK(Drain().spread_ms == limits::going_away_spread_ms);
    CHECK(Drain().grace_ms == limits::farewell_ms);
}

TEST_CASE("a connection beyond the number that the process may hold is closed", "[net]") {
    auto options = NetServer::patient();
    options.connections = 1;
    NetServer server(conversations<EchoConversation>(), options);
    const auto desk = logged_in(server);
    CHECK(TcpClient(server.port()).wait_closed());
    REQUIRE(desk->send(FrameType::push, 1, "still here"));
    CHECK(desk->receive());
}

TEST_CASE("a process with a low limit of open files takes fewer connections", "[net]") {
    constexpr rlim_t low = 40; // half of them for connections
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_NOFILE, &before) == 0);
    const rlimit lowered{low, before.rlim_max};
    REQUIRE(setrlimit(RLIMIT_NOFILE, &lowered) == 0);
    NetServer server(conversations<EchoConversation>()); // asks when it begins to listen
    REQUIRE(setrlimit(RLIMIT_NOFILE, &before) == 0);
    std::vector<std::unique_ptr<TlsClient>> desks;
    while (desks.size() < low / 2) desks.push_back(logged_in(server));
    CHECK(TcpClient(server.port()).wait_closed());
}

TEST_CASE("an address in use is told with its port", "[net]") {
    NetServer server(conversations<EchoConversation>());
    auto options = NetServer::patient();
    options.port = server.port();
    CHECK_THROWS_WITH(NetServer(conversations<EchoConversation>(), options),
                      Catch::Matchers::Contains(std::to_string(server.port())));
}

TEST_CASE("a server that ends tells every desk, then closes", "[net]") {
    NetServer server(conversations<EchoConversation>());
    auto first = logged_in(server);
    auto second = logged_in(server);
    TlsClient stranger(server.port(), server.tls());
    REQUIRE(stranger.connected());
    std::promise<void> done;
    server.on_loop([&] {
        Drain drain;
        drain.spread_ms = 20;
        drain.grace_ms = 20;
        drain.going_away = "soon back";
        drain.done = [&] { done.set_value(); };
        server.listener().drain(std::move(drain));
    });
    CHECK(stranger.wait_closed());
    for (TlsClient* desk : {first.get(), second.get()}) {
        CHECK(desk->receive() == Frame{FrameType::going_away, 0, "soon back"});
        CHECK_FALSE(desk->receive());
    }
    CHECK_THROWS(TcpClient(server.port()));
    first.reset(); // a desk closes when it was told to
    second.reset();
    done.get_future().wait();
    server.on_loop([&] { CHECK(server.listener().connections() == 0); });
}

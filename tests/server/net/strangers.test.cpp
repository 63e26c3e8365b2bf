// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who has not logged in gets of the real server: 4 KiB, 10 seconds, one of 64 places of which 8
// are for his address, and one turn at Argon2.
#include "common/wire/limits.h"
#include "tests/support/serving_county.h"

#include <catch2/catch.hpp>

#include <sys/socket.h>

#include <chrono>
#include <vector>

using namespace liangheng;

namespace {

using Clock = std::chrono::steady_clock;
using Client = std::unique_ptr<TlsClient>;
using test::hello_with;
using test::ServingCounty;

/// With the limits that a server has in an office.
struct StrangeServer : ServingCounty {
    StrangeServer() : ServingCounty({.departments = 1, .retailers_per_department = 1}) {}

    bool turned_away(std::size_t number) { return TcpClient(port(), address(number)).wait_closed(); }
    std::vector<Client> full_house() {
        std::vector<Client> all;
        for (std::size_t i = 0; i < limits::strangers; ++i)
            all.push_back(greeted(1 + i / limits::strangers_per_address));
        return all;
    }
};

std::string code_of(const std::optional<Frame>& answer) {
    if (!answer) return "closed";
    if (answer->type != FrameType::refused) return "not refused";
    return decode_message<message::Refused>(answer->body).value().code;
}

/// Somebody else's end is seen by the server when it likes: asks until there is a place.
bool comes_in(StrangeServer& server, std::size_t number) {
    const auto end = Clock::now() + std::chrono::seconds(10);
    while (Clock::now() < end)
        if (server.stranger(number)->connected()) return true;
    return false;
}

}

TEST_CASE("a stranger's body of 4 KiB is read, one more byte ends the connection without a word", "[net]") {
    StrangeServer server;
    const auto rest = encode_message(hello_with(3'000)).size() - 3'000;
    const auto longest = encode_message(hello_with(limits::body_before_login - rest));
    REQUIRE(longest.size() == limits::body_before_login);
    const auto welcome = server.stranger();
    REQUIRE(welcome->send(FrameType::hello, 1, longest));
    const auto answer = welcome->receive();
    REQUIRE(answer);
    CHECK(answer->type == FrameType::welcome);

    const auto unwelcome = server.stranger();
    const auto one_more = static_cast<std::uint32_t>(limits::body_before_login + 1);
    const auto header = pack({one_more, static_cast<std::uint8_t>(FrameType::hello), 0, 0, 1, one_more});
    REQUIRE(unwelcome->send({header.data(), header.size()}));
    CHECK_FALSE(unwelcome->receive());
    CHECK(unwelcome->wait_closed());
}

TEST_CASE("the 9th stranger of an address and the 65th of all are turned away, and places come back",
          "[net]") {
    StrangeServer server;
    std::vector<Client> eight;
    for (std::size_t i = 0; i < limits::strangers_per_address; ++i) eight.push_back(server.greeted());
    CHECK(server.turned_away(1));
    CHECK(server.greeted(2));
    eight.pop_back();
    CHECK(comes_in(server, 1));
    eight.clear();

    const auto address = 2 + limits::strangers / limits::strangers_per_address;
    REQUIRE(comes_in(server, address));
    std::vector<Client> all;
    while (all.size() < limits::strangers) {
        auto client = server.stranger(1 + all.size() / limits::strangers_per_address);
        if (client->connected()) all.push_back(std::move(client));
    }
    CHECK(server.turned_away(address));
    // Who logs in is no stranger any more.
    auto& desk = *all.back();
    REQUIRE(desk.send(FrameType::hello, 1, encode_message(hello_with(5))));
    REQUIRE(desk.receive());
    REQUIRE(desk.send(FrameType::login, 2, server.login(server.world().password)));
    const auto session = desk.receive();
    REQUIRE(session);
    CHECK(session->type == FrameType::session);
    CHECK(server.greeted(address));
}

TEST_CASE("who has not logged in after ten seconds is closed, and his place is free", "[net]") {
    StrangeServer server;
    const auto began = Clock::now();
    auto all = server.full_house();
    CHECK(server.turned_away(100));
    // The clients themselves give up waiting after ten seconds.
    const timeval patience{20, 0};
    for (const auto& client : all)
        ::setsockopt(client->socket().handle(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    for (const auto& client : all) {
        CHECK_FALSE(client->receive());
        CHECK(client->wait_closed());
    }
    const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began).count();
    CHECK(waited >= limits::handshake_ms);
    CHECK(waited < limits::stalled_ms);
    CHECK(comes_in(server, 100));
}

TEST_CASE("a connection has one turn at Argon2, whatever else it asks", "[net]") {
    StrangeServer server;
    std::size_t refused = 0;
    SECTION("after a wrong password it is closed") {
        const auto client = server.greeted();
        REQUIRE(client->send(FrameType::login, 2, server.login("a guess")));
        CHECK(code_of(client->receive()) == "auth.wrong_password");
        client->send(FrameType::login, 3, server.login(server.world().password));
        CHECK_FALSE(client->receive());
        CHECK(client->wait_closed());
        refused = 1;
    }
    SECTION("two logins at once end the connection before the second is verified") {
        const auto client = server.greeted();
        const auto guess = encode_frame(Sender::desk, FrameType::login, 2, server.login("a guess"));
        REQUIRE(client->send(guess + guess));
        CHECK_FALSE(client->receive());
        CHECK(client->wait_closed());
        refused = 1; // the first was taken, and its failure counts
    }
    // So many tries are verified, the next one is not: the second login above was no try.
    std::vector<Client> waiting;
    for (auto i = refused; i <= static_cast<std::size_t>(limits::login_failures); ++i)
        waiting.push_back(server.greeted(1));
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        REQUIRE(waiting[i]->send(FrameType::login, 2, server.login("a guess")));
        const bool last = i + 1 == waiting.size();
        CHECK(code_of(waiting[i]->receive()) == (last ? "auth.throttled" : "auth.wrong_password"));
    }
}

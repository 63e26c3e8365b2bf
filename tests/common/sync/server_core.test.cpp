// SPDX-License-Identifier: GPL-3.0-or-later
// The server's core on one connection, with an office that notes what it is asked.
#include "common/sync/server_core.h"

#include "common/sync/desk_core.h"
#include "common/wire/limits.h"
#include "tests/common/sync/lone_server.h"

#include <catch2/catch.hpp>

using namespace liangheng;
using namespace liangheng::test;

namespace {

message::Push push_of(std::size_t commands, std::size_t body = 10) {
    message::Push push;
    push.commands.resize(commands);
    for (auto& command : push.commands) command.body.data.assign(body, 'x');
    return push;
}

}

TEST_CASE("hello is answered with welcome and the login goes to the office", "[sync]") {
    LoneServer server;
    server.greet();
    REQUIRE(server.sent.size() == 1);
    const auto welcome = decode_message<message::Welcome>(server.sent[0].body).value();
    CHECK(welcome.epoch == id_number(99));
    CHECK(welcome.server_time == server.office.now);
    CHECK(welcome.nonce.data == "sixteen bytes ..");
    CHECK(welcome.server_version == "1.2");
    server.frame(FrameType::login, 2, message::Login{"wang", "secret", {}, {}});
    CHECK(server.office.asked == std::vector<std::string>{"login wang"});
    CHECK_FALSE(server.core.authenticated());
    LoginAnswer answer;
    answer.identity.user = "wang";
    server.core.on_login(std::move(answer));
    CHECK(server.core.authenticated());
    CHECK(server.core.identity().nonce.data == "sixteen bytes ..");
    CHECK(server.sent.back().type == FrameType::session);
    CHECK(server.sent.back().request == 2);
}

TEST_CASE("a stranger who sends anything but hello and login is cut off without a word", "[sync]") {
    const auto type = GENERATE(FrameType::login, FrameType::resume, FrameType::pull, FrameType::push,
                               FrameType::ping, FrameType::ask);
    LoneServer server;
    server.raw(type, 1, {});
    CHECK(server.closes == 1);
    CHECK(server.sent.empty());
    LoneServer later;
    later.greet();
    later.sent.clear();
    later.raw(type == FrameType::login || type == FrameType::resume ? FrameType::hello : type, 1, {});
    CHECK(later.closes == 1);
    CHECK(later.sent.empty());
    CHECK(later.office.asked.empty());
}

TEST_CASE("a stranger's broken body is answered by silence", "[sync]") {
    LoneServer server;
    server.raw(FrameType::hello, 1, "\x0a");
    CHECK(server.closes == 1);
    CHECK(server.sent.empty());
    LoneServer later;
    later.greet();
    later.raw(FrameType::login, 2, "\xff");
    CHECK(later.closes == 1);
    CHECK(later.sent.size() == 1);
}

TEST_CASE("a desk that speaks other protocols only is told so", "[sync]") {
    LoneServer server;
    auto hello = LoneServer::hello();
    hello.protocol_min = hello.protocol_max = {protocol_version + 1};
    server.frame(FrameType::hello, 1, hello);
    CHECK(server.refusal() == "protocol.unsupported");
    CHECK(server.closes == 1);
}

TEST_CASE("a newer desk that still speaks this protocol is welcome", "[sync]") {
    LoneServer server;
    auto hello = LoneServer::hello();
    hello.protocol_max = {protocol_version + 3};
    hello.schema = {schema_version + 5};
    server.frame(FrameType::hello, 1, hello);
    CHECK(decode_message<message::Welcome>(server.sent.back().body)->protocol.value == protocol_version);
}

TEST_CASE("a desk with too old descriptions is told the version that it needs", "[sync]") {
    LoneServer server;
    auto hello = LoneServer::hello();
    hello.schema = {};
    server.frame(FrameType::hello, 1, hello);
    CHECK(server.refusal() == "sync.desk_too_old");
    CHECK(decode_message<message::Refused>(server.sent.back().body)->minimum_version == "1.2");
}

TEST_CASE("a refused login is told its reason and ends the connection", "[sync]") {
    LoneServer server;
    server.greet();
    server.frame(FrameType::login, 2, message::Login{"wang", "guess", {}, {}});
    LoginAnswer answer;
    answer.refused = refuse("auth.wrong_password");
    server.core.on_login(std::move(answer));
    CHECK(server.refusal() == "auth.wrong_password");
    CHECK(server.closes == 1);
    server.frame(FrameType::login, 3, message::Login{"wang", "guess again", {}, {}});
    CHECK(server.office.asked.size() == 1);
}

TEST_CASE("a login that must wait is told busy", "[sync]") {
    LoneServer server;
    server.greet();
    server.frame(FrameType::login, 2, message::Login{"wang", "secret", {}, {}});
    LoginAnswer answer;
    answer.busy_retry_ms = 900;
    server.core.on_login(std::move(answer));
    CHECK(server.sent.back().type == FrameType::busy);
    CHECK(decode_message<message::Busy>(server.sent.back().body)->retry_after_ms.value == 900);
    CHECK(server.closes == 1);
}

TEST_CASE("a second login while the first is verified ends the connection", "[sync]") {
    LoneServer server;
    server.greet();
    server.frame(FrameType::login, 2, message::Login{"wang", "a", {}, {}});
    server.frame(FrameType::login, 3, message::Login{"wang", "b", {}, {}});
    CHECK(server.closes == 1);
    CHECK(server.office.asked.size() == 1);
    server.core.on_login({});
    CHECK_FALSE(server.core.authenticated());
}

TEST_CASE("a broken body after the login is refused aloud and ends the connection", "[sync]") {
    LoneServer server;
    server.become_active();
    server.raw(FrameType::pull, 9, "\x0a");
    CHECK(server.refusal() == "protocol.malformed");
    CHECK(server.sent.back().request == 9);
    CHECK(server.closes == 1);
    server.frame(FrameType::ping, 10, message::Empty{});
    CHECK(server.sent.size() == 1);
}

TEST_CASE("a ping is answered without the office", "[sync]") {
    LoneServer server;
    server.become_active();
    server.raw(FrameType::ping, 5, {});
    REQUIRE(server.sent.size() == 1);
    CHECK(server.sent[0].type == FrameType::pong);
    CHECK(server.sent[0].request == 5);
    CHECK(decode_message<message::Pong>(server.sent[0].body)->server_time == server.office.now);
    CHECK(server.office.asked.empty());
}

TEST_CASE("a push holds 1 to 64 commands, 256 KiB together or one of a mebibyte", "[sync]") {
    struct Sample {
        std::size_t commands, body;
        bool taken;
    };
    // Two commands of this size make a body of exactly 256 KiB.
    const auto half = limits::body_of_push / 2 - (encode_message(push_of(2, 100'000)).size() / 2 - 100'000);
    REQUIRE(encode_message(push_of(2, half)).size() == limits::body_of_push);
    const auto sample =
        GENERATE_COPY(Sample{0, 0, false}, Sample{1, 10, true}, Sample{limits::commands_in_push, 10, true},
                      Sample{limits::commands_in_push + 1, 10, false}, Sample{2, half, true},
                      Sample{2, half + 1, false}, Sample{1, 1000 * limits::kib, true});
    LoneServer server;
    server.become_active();
    server.frame(FrameType::push, 3, push_of(sample.commands, sample.body));
    CHECK(server.office.asked.size() == (sample.taken ? 1 : 0));
    CHECK(server.refusal() == (sample.taken ? "" : "protocol.malformed"));
}

TEST_CASE("a request above what may be in flight is malformed", "[sync]") {
    LoneServer server;
    server.become_active();
    SECTION("a second pull") {
        server.frame(FrameType::pull, 1, message::Pull{});
        server.frame(FrameType::pull, 2, message::Pull{});
    }
    SECTION("a pull beside a load") {
        server.frame(FrameType::load, 1, message::Load{"product/all", {}, {}});
        server.frame(FrameType::pull, 2, message::Pull{});
    }
    SECTION("a load beside a pull") {
        server.frame(FrameType::pull, 1, message::Pull{});
        server.frame(FrameType::load, 2, message::Load{"product/all", {}, {}});
    }
    SECTION("a third load") {
        for (std::uint32_t request = 1; request <= 3; ++request)
            server.frame(FrameType::load, request, message::Load{"product/all", {}, {}});
    }
    SECTION("a second push") {
        server.frame(FrameType::push, 1, push_of(1));
        server.frame(FrameType::push, 2, push_of(1));
    }
    SECTION("a second login") { server.frame(FrameType::login, 1, message::Login{}); }
    CHECK(server.refusal() == "protocol.malformed");
    CHECK(server.closes == 1);
}

TEST_CASE("answers carry the request that they answer, loads in their order", "[sync]") {
    LoneServer server;
    server.become_active();
    server.frame(FrameType::load, 11, message::Load{"product/all", {}, {500}});
    server.frame(FrameType::load, 12, message::Load{"brand/all", {}, {limits::rows_in_page + 1}});
    server.frame(FrameType::push, 13, push_of(1));
    CHECK(server.office.asked ==
          std::vector<std::string>{"load product/all 500",
                                   "load brand/all " + std::to_string(limits::rows_in_page),
                                   "push 1 of wang"});
    CHECK(server.core.load_request() == 11);
    CHECK(server.core.newest_load_request() == 12);
    server.core.on_results({});
    server.core.on_load({{FrameType::page, "a"}});
    server.core.on_load({{FrameType::page, "b"}});
    REQUIRE(server.sent.size() == 3);
    CHECK(server.sent[0].request == 13);
    CHECK(server.sent[1].request == 11);
    CHECK(server.sent[2].request == 12);
    server.frame(FrameType::pull, 14, message::Pull{});
    server.core.on_pull({{FrameType::rows, "r"}, {FrameType::upto, encode_message(message::Upto{{4}, {}})}});
    CHECK(server.sent[3].request == 14);
    CHECK(server.sent[4].request == 14);
}

TEST_CASE("a bucket's name that is too long is malformed", "[sync]") {
    LoneServer server;
    server.become_active();
    server.frame(FrameType::load, 1, message::Load{std::string(limits::bucket_name, 'a'), {}, {}});
    CHECK(server.refusal().empty());
    server.frame(FrameType::load, 2, message::Load{std::string(limits::bucket_name + 1, 'a'), {}, {}});
    CHECK(server.refusal() == "protocol.malformed");
    LoneServer other;
    other.become_active();
    message::Pull pull;
    pull.joining = {{std::string(limits::bucket_name + 1, 'a'), {}}};
    other.frame(FrameType::pull, 1, pull);
    CHECK(other.refusal() == "protocol.malformed");
}

TEST_CASE("services that this version lacks are refused and the connection stays", "[sync]") {
    const auto type = GENERATE(FrameType::ask_sums, FrameType::ask_tally, FrameType::file_get);
    LoneServer server;
    server.office.keeps_files = false;
    server.become_active();
    if (type == FrameType::file_get) {
        server.frame(type, 4, message::FileGet{{std::string(limits::file_hash, 'h')}, {}});
        CHECK(server.refusal() == "not_available");
        return;
    }
    server.raw(type, 4, "anything");
    CHECK(server.refusal() == "not_available");
    CHECK(server.sent.back().request == 4);
    CHECK(server.closes == 0);
}

TEST_CASE("a question is answered, refused, or of a query that nobody knows", "[sync]") {
    LoneServer server;
    server.become_active();
    server.frame(FrameType::ask, 4, message::Ask{"no such query"});
    CHECK(server.refusal() == "not_available");
    server.frame(FrameType::ask, 5, message::Ask{"accounts"});
    CHECK(server.office.asked == std::vector<std::string>{"ask accounts"});
    server.core.on_answer(message::Answer{"accounts", {{Bytes{"row"}}}});
    CHECK(server.sent.back().type == FrameType::answer);
    CHECK(server.sent.back().request == 5);
    CHECK(decode_message<message::Answer>(server.sent.back().body)->rows.size() == 1);
    server.frame(FrameType::ask, 6, message::Ask{"accounts"});
    server.core.on_answer(refuse("auth.not_permitted"));
    CHECK(server.refusal() == "auth.not_permitted");
    CHECK(server.sent.back().request == 6);
    CHECK(server.closes == 0);
}

TEST_CASE("a second question before the answer, or one that cannot be read, is malformed", "[sync]") {
    LoneServer server;
    server.become_active();
    server.frame(FrameType::ask, 4, message::Ask{"accounts"});
    server.frame(FrameType::ask, 5, message::Ask{"accounts"});
    CHECK(server.refusal() == "protocol.malformed");
    LoneServer other;
    other.become_active();
    other.raw(FrameType::ask, 4, "anything");
    CHECK(other.refusal() == "protocol.malformed");
}

TEST_CASE("a session that is over ends with a word, and only once", "[sync]") {
    LoneServer server;
    server.become_active();
    server.core.end_session();
    CHECK(server.refusal() == "auth.expired");
    CHECK(server.closes == 1);
    server.core.end_session();
    CHECK(server.closes == 1);
    CHECK(server.sent.size() == 1);
}

TEST_CASE("notices go out at once, then one at a time and one in 100 ms", "[sync]") {
    LoneServer server;
    server.become_active();
    CHECK_FALSE(server.core.notice(5, 1'000));
    REQUIRE(server.sent.size() == 1);
    CHECK(decode_message<message::Notice>(server.sent[0].body)->head.value == 5);
    CHECK(server.core.notice(6, 9'000)); // unanswered
    server.frame(FrameType::pull, 1, message::Pull{});
    server.core.on_pull({{FrameType::upto, encode_message(message::Upto{{6}, {}})}});
    server.sent.clear();
    CHECK_FALSE(server.core.notice(6, 9'100)); // the pull has brought it
    CHECK(server.sent.empty());
    CHECK_FALSE(server.core.notice(7, 9'200)); // the time from which the interval runs
    CHECK(server.sent.size() == 1);
    server.frame(FrameType::pull, 2, message::Pull{});
    server.core.on_pull({{FrameType::upto, encode_message(message::Upto{{7}, {}})}});
    server.sent.clear();
    CHECK(server.core.notice(8, 9'200 + limits::notice_interval_ms - 1)); // too soon after the last
    CHECK(server.sent.empty());
    CHECK_FALSE(server.core.notice(8, 9'200 + limits::notice_interval_ms));
    CHECK(server.sent.size() == 1);
}

TEST_CASE("a notice during a pull that did not see its commit is not forgotten", "[sync]") {
    LoneServer server;
    server.become_active();
    server.frame(FrameType::pull, 1, message::Pull{});
    CHECK_FALSE(server.core.notice(9, 1'000));
    server.core.on_pull({{FrameType::upto, encode_message(message::Upto{{8}, {}})}});
    CHECK_FALSE(server.core.notice(10, 2'000));
    CHECK(server.sent.back().type == FrameType::notice);
}

TEST_CASE("a desk that ignores busy more than 20 times in a minute is cut off", "[sync]") {
    LoneServer server;
    server.become_active();
    const auto pause = GENERATE(10, 700);
    int asked = 0;
    constexpr int tries = limits::busy_ignored_per_minute + 10;
    for (; asked < tries && server.closes == 0; ++asked) {
        server.frame(FrameType::push, 1, push_of(1));
        if (server.closes) break;
        server.core.on_busy(FrameType::push, {"sync.queue_full", {1'000}, {}});
        server.office.now.ms += pause;
    }
    CHECK(server.closes == (pause < 500 ? 1 : 0));
    CHECK(asked == (pause < 500 ? limits::busy_ignored_per_minute + 1 : tries));
}

TEST_CASE("what a desk has ignored is forgotten a minute later", "[sync]") {
    LoneServer server;
    server.become_active();
    const auto ask_again = [&](int times) {
        for (int i = 0; i < times; ++i) {
            server.frame(FrameType::push, 1, push_of(1));
            server.core.on_busy(FrameType::push, {"sync.queue_full", {1'000}, {}});
            server.office.now.ms += 10;
        }
    };
    ask_again(1 + limits::busy_ignored_per_minute); // the first one has ignored nothing
    server.office.now.ms += minute_ms;
    ask_again(1 + limits::busy_ignored_per_minute); // the first one has waited
    CHECK(server.closes == 0);
    ask_again(1);
    CHECK(server.closes == 1);
}

TEST_CASE("busy answers the request and frees its place", "[sync]") {
    LoneServer server;
    server.become_active();
    server.frame(FrameType::load, 8, message::Load{"product/all", {}, {}});
    server.core.on_busy(FrameType::load, {"sync.load_queue", {1'000}, {2}});
    CHECK(server.sent.back().type == FrameType::busy);
    CHECK(server.sent.back().request == 8);
    server.frame(FrameType::pull, 9, message::Pull{});
    CHECK(server.closes == 0);
}

TEST_CASE("answers for a connection that has ended go nowhere", "[sync]") {
    LoneServer server;
    server.become_active();
    server.frame(FrameType::pull, 1, message::Pull{});
    server.frame(FrameType::push, 2, push_of(1));
    server.core.on_closed();
    server.core.on_pull({{FrameType::upto, {}}});
    server.core.on_results({});
    CHECK_FALSE(server.core.notice(5, 1));
    server.core.going_away(1, "end");
    CHECK(server.sent.empty());
    CHECK(server.office.asked.back() == "closed");
}

TEST_CASE("goodbye ends the connection", "[sync]") {
    LoneServer server;
    server.become_active();
    server.raw(FrameType::bye, 0, {});
    CHECK(server.closes == 1);
    CHECK(server.sent.empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's core from the connection to the session.
#include "tests/common/sync/lone_desk.h"

#include "common/wire/limits.h"

#include <catch2/catch.hpp>

using namespace liangheng;
using namespace liangheng::test;

TEST_CASE("a desk without a session asks for a login and does not connect", "[sync]") {
    LoneDesk desk;
    desk.core.start(desk.now);
    desk.settle();
    REQUIRE(desk.last<effect::LoginNeeded>());
    CHECK(desk.last<effect::LoginNeeded>()->code == "auth.login_required");
    CHECK(desk.count<effect::Connect>() == 0);
    CHECK(desk.core.state() == DeskState::offline);
}

TEST_CASE("a login begins with hello and presents the installation of the profile", "[sync]") {
    LoneDesk desk;
    desk.store.keep_session(desk.session_message());
    desk.store.forget_session_token();
    desk.log_in();
    const auto hello = desk.body_of<message::Hello>(FrameType::hello);
    CHECK(hello.protocol_max.value == protocol_version);
    CHECK(hello.locale == "zh_CN");
    const auto login = desk.body_of<message::Login>(FrameType::login);
    CHECK(login.user == "wang");
    CHECK(login.password == "secret");
    CHECK(login.installation == id_number(7));
    CHECK(login.installation_token.data == "token 1");
}

TEST_CASE("a desk with a session resumes it without a password", "[sync]") {
    LoneDesk desk;
    desk.store.keep_session(desk.session_message());
    desk.connect();
    desk.welcome();
    CHECK(desk.count_sent(FrameType::login) == 0);
    CHECK(desk.body_of<message::Resume>(FrameType::resume).session_token.data == "session");
    desk.answer(FrameType::resume, FrameType::session, desk.session_message());
    CHECK(desk.core.state() == DeskState::active);
    CHECK(desk.core.nonce().data == std::string(16, 'n'));
    CHECK(desk.count<effect::SessionStarted>() == 1);
}

TEST_CASE("a wrong password ends the connection and asks again", "[sync]") {
    LoneDesk desk;
    desk.log_in();
    desk.answer(FrameType::login, FrameType::refused, message::Refused{"auth.wrong_password", {}, {}});
    REQUIRE(desk.last<effect::LoginNeeded>());
    CHECK(desk.last<effect::LoginNeeded>()->code == "auth.wrong_password");
    CHECK(desk.count<effect::Close>() == 1);
    CHECK_FALSE(desk.timer(DeskTimer::reconnect));
}

TEST_CASE("a refused login tells the arguments of its reason", "[sync]") {
    LoneDesk desk;
    desk.log_in();
    const auto arguments = encode_arguments({{"seconds", "8"}});
    desk.answer(FrameType::login, FrameType::refused, message::Refused{"auth.throttled", arguments, {}});
    CHECK(desk.last<effect::LoginNeeded>()->arguments == Arguments{{"seconds", "8"}});
}

TEST_CASE("an expired session is forgotten and leaves the outbox as it is", "[sync]") {
    LoneDesk desk;
    desk.store.keep_session(desk.session_message());
    desk.add_command(1);
    desk.connect();
    desk.welcome();
    desk.answer(FrameType::resume, FrameType::refused, message::Refused{"auth.expired", {}, {}});
    CHECK(desk.last<effect::LoginNeeded>()->code == "auth.expired");
    CHECK(desk.store.profile_session().session_token.data.empty());
    CHECK(desk.store.profile_session().installation == id_number(7));
    CHECK(desk.store.next_push(false).commands.size() == 1);
}

TEST_CASE("a session that ends in the middle of a push keeps its command ready", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.add_command(1);
    REQUIRE(desk.count_sent(FrameType::push) == 1);
    desk.frame(FrameType::refused, 0, message::Refused{"auth.expired", {}, {}});
    CHECK(desk.count<effect::LoginNeeded>() == 1);
    CHECK(desk.store.next_push(false).commands.size() == 1);
}

TEST_CASE("a copied profile logs in as a new installation", "[sync]") {
    LoneDesk desk;
    desk.store.keep_session(desk.session_message());
    desk.connect();
    desk.welcome();
    desk.answer(FrameType::resume, FrameType::refused, message::Refused{"auth.cloned_profile", {}, {}});
    desk.log_in();
    CHECK_FALSE(desk.body_of<message::Login>(FrameType::login).installation);
    CHECK(desk.body_of<message::Login>(FrameType::login).installation_token.data.empty());
}

TEST_CASE("a server of another history is refused and the replica is kept", "[sync]") {
    LoneDesk desk;
    desk.become_active();
    desk.scope({{"product/all", {1}}});
    desk.core.on_closed(desk.now);
    desk.settle();
    desk.epoch = id_number(98);
    desk.fire(DeskTimer::reconnect);
    desk.core.on_connected(desk.now);
    desk.settle();
    desk.welcome();
    REQUIRE(desk.last<effect::Refused>());
    CHECK(desk.last<effect::Refused>()->code == "sync.epoch");
    CHECK(desk.store.position().epoch == id_number(99));
    CHECK(desk.store.position().buckets.size() == 1);
    CHECK_FALSE(desk.timer(DeskTimer::reconnect));
}

TEST_CASE("a server that answers in another protocol is refused", "[sync]") {
    LoneDesk desk;
    desk.log_in();
    auto greeting = desk.greeting();
    desk.core.on_closed(desk.now);
    desk.core.on_timer(DeskTimer::reconnect, desk.now);
    desk.core.on_connected(desk.now);
    desk.settle();
    greeting.protocol = {protocol_version + 1};
    desk.answer(FrameType::hello, FrameType::welcome, greeting);
    CHECK(desk.last<effect::Refused>()->code == "protocol.unsupported");
}

TEST_CASE("a desk that is too old is told the version that it needs and stays away", "[sync]") {
    LoneDesk desk;
    desk.core.log_in("wang", "secret", desk.now);
    desk.core.on_connected(desk.now);
    desk.settle();
    desk.answer(FrameType::hello, FrameType::refused, message::Refused{"sync.desk_too_old", {}, "3.1"});
    CHECK(desk.last<effect::Refused>()->minimum_version == "3.1");
    CHECK_FALSE(desk.timer(DeskTimer::reconnect));
}

TEST_CASE("a clock that differs by more than five minutes is told", "[sync]") {
    LoneDesk desk;
    desk.core.log_in("wang", "secret", desk.now);
    desk.core.on_connected(desk.now);
    desk.settle();
    auto greeting = desk.greeting();
    const auto beyond = GENERATE(0, 1);
    const auto sign = GENERATE(-1, 1);
    greeting.server_time.ms += sign * (limits::clock_warning_ms + beyond);
    desk.answer(FrameType::hello, FrameType::welcome, greeting);
    CHECK(desk.count<effect::ClockDiffers>() == static_cast<std::size_t>(beyond));
    CHECK(desk.core.server_clock(desk.now + 500, desk.wall).ms == greeting.server_time.ms + 500);
}

TEST_CASE("before any contact the server's clock is taken to be the desk's", "[sync]") {
    const LoneDesk desk;
    CHECK(desk.core.server_clock(desk.now, desk.wall) == desk.wall);
}

TEST_CASE("a login that finds the server busy comes back with the same password", "[sync]") {
    LoneDesk desk;
    desk.log_in();
    desk.answer(FrameType::login, FrameType::busy, message::Busy{"auth.queue", {1'000}, {}});
    CHECK(desk.count<effect::LoginNeeded>() == 0);
    REQUIRE(desk.timer(DeskTimer::reconnect));
    CHECK(*desk.timer(DeskTimer::reconnect) >= 500);
    CHECK(*desk.timer(DeskTimer::reconnect) <= 1'500);
    desk.forget();
    desk.fire(DeskTimer::reconnect);
    desk.core.on_connected(desk.now);
    desk.settle();
    desk.welcome();
    CHECK(desk.body_of<message::Login>(FrameType::login).password == "secret");
}

TEST_CASE("a password survives a connection that is lost before the answer, and no longer", "[sync]") {
    LoneDesk desk;
    desk.log_in();
    desk.core.on_closed(desk.now);
    desk.settle();
    desk.forget();
    desk.fire(DeskTimer::reconnect);
    desk.core.on_connected(desk.now);
    desk.settle();
    desk.welcome();
    CHECK(desk.count_sent(FrameType::login) == 1);
    desk.session();
    desk.core.on_closed(desk.now);
    desk.settle();
    desk.forget();
    desk.fire(DeskTimer::reconnect);
    desk.core.on_connected(desk.now);
    desk.settle();
    desk.welcome();
    CHECK(desk.count_sent(FrameType::login) == 0);
    CHECK(desk.count_sent(FrameType::resume) == 1);
}

TEST_CASE("a handshake that takes longer than ten seconds is given up", "[sync]") {
    LoneDesk desk;
    desk.log_in();
    CHECK(desk.timer(DeskTimer::handshake) == limits::handshake_ms);
    desk.fire(DeskTimer::handshake);
    CHECK(desk.core.state() == DeskState::offline);
    CHECK(desk.count<effect::Close>() == 1);
    CHECK(desk.timer(DeskTimer::reconnect));
}

TEST_CASE("rows before the session end the connection", "[sync]") {
    LoneDesk desk;
    desk.log_in();
    desk.frame(FrameType::rows, 1, message::Rows{"product/all", {LoneDesk::row(1)}});
    CHECK(desk.count<effect::Close>() == 1);
    CHECK(desk.core.state() == DeskState::offline);
}

TEST_CASE("a body that cannot be read ends the connection and nothing else", "[sync]") {
    LoneDesk desk;
    desk.become_idle();
    desk.core.on_frame({FrameType::notice, 0, "\x0a"}, desk.now, desk.wall);
    desk.settle();
    CHECK(desk.count<effect::Close>() == 1);
    CHECK(desk.timer(DeskTimer::reconnect));
}

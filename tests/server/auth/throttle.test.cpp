// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing passwords becomes slow, and nobody else notices.
#include "server/auth/throttle.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

constexpr std::int64_t morning = 1'800'000'000'000;

/// One try that may begin now and fails.
void fail_once(Throttle& throttle, std::int64_t now, const std::string& address = "10.0.0.1") {
    REQUIRE(throttle.delay_ms("wang", address, now) == 0);
    throttle.failed("wang", address, now);
}

}

TEST_CASE("the first five failures cost nothing, then the delay doubles up to 300 s", "[auth]") {
    Throttle throttle;
    std::int64_t now = morning;
    for (int i = 0; i < limits::login_failures; ++i) fail_once(throttle, now);
    constexpr auto longest = limits::login_delay_ms / 1000;
    for (const std::int64_t seconds :
         {std::int64_t{1}, std::int64_t{2}, std::int64_t{4}, std::int64_t{8}, std::int64_t{16},
          std::int64_t{32}, std::int64_t{64}, std::int64_t{128}, std::int64_t{256}, longest, longest}) {
        CHECK(throttle.delay_ms("wang", "10.0.0.1", now) == seconds * 1000);
        CHECK(throttle.delay_ms("wang", "10.0.0.1", now + seconds * 1000 - 1) == 1);
        now += seconds * 1000;
        fail_once(throttle, now);
    }
}

TEST_CASE("a delay concerns one account at one address", "[auth]") {
    Throttle throttle;
    for (int i = 0; i < limits::login_failures; ++i) fail_once(throttle, morning);
    CHECK(throttle.delay_ms("wang", "10.0.0.1", morning) > 0);
    CHECK(throttle.delay_ms("wang", "10.0.0.2", morning) == 0);
    CHECK(throttle.delay_ms("li", "10.0.0.1", morning) == 0);
}

TEST_CASE("a right password forgets the failures", "[auth]") {
    Throttle throttle;
    for (int i = 1; i < limits::login_failures; ++i) fail_once(throttle, morning);
    REQUIRE(throttle.delay_ms("wang", "10.0.0.1", morning) == 0);
    throttle.succeeded("wang", "10.0.0.1");
    CHECK(throttle.entries() == 0);
    for (int i = 0; i < limits::login_failures; ++i) fail_once(throttle, morning);
}

TEST_CASE("tries that have begun count until they end", "[auth]") {
    Throttle throttle;
    for (int i = 0; i < limits::login_failures; ++i)
        CHECK(throttle.delay_ms("wang", "10.0.0.1", morning) == 0);
    CHECK(throttle.delay_ms("wang", "10.0.0.1", morning) > 0);
    SECTION("one that was not verified counts no more") {
        throttle.withdrawn("wang", "10.0.0.1");
        CHECK(throttle.delay_ms("wang", "10.0.0.1", morning) == 0);
    }
    SECTION("one that failed counts once") {
        throttle.failed("wang", "10.0.0.1", morning);
        CHECK(throttle.delay_ms("wang", "10.0.0.1", morning) == 1000);
    }
}

TEST_CASE("a clock that was set back makes nobody wait longer than his delay", "[auth]") {
    Throttle throttle;
    for (int i = 0; i < limits::login_failures; ++i) fail_once(throttle, morning);
    CHECK(throttle.delay_ms("wang", "10.0.0.1", morning - 86'400'000) == 1000);
}

TEST_CASE("failures are forgotten a day after the last", "[auth]") {
    Throttle throttle;
    for (int i = 0; i < 9; ++i) throttle.failed("wang", "10.0.0.1", morning);
    CHECK(throttle.delay_ms("li", "10.0.0.2", morning + limits::login_memory_ms - 1) == 0);
    CHECK(throttle.entries() == 2);
    throttle.withdrawn("li", "10.0.0.2");
    CHECK(throttle.delay_ms("li", "10.0.0.2", morning + limits::login_memory_ms) == 0);
    CHECK(throttle.entries() == 1);
    CHECK(throttle.delay_ms("wang", "10.0.0.1", morning + limits::login_memory_ms) == 0);
}

TEST_CASE("guesses at more accounts than it remembers push out the oldest", "[auth]") {
    Throttle throttle(3);
    for (int i = 0; i < 100; ++i) throttle.failed("account " + std::to_string(i), "10.0.0.1", morning + i);
    CHECK(throttle.entries() == 3);
}

TEST_CASE("65,536 accounts and addresses are remembered, and one more pushes out the oldest", "[auth]") {
    Throttle throttle;
    const auto account = [](std::size_t number) { return "account " + std::to_string(number); };
    for (std::size_t i = 0; i < limits::login_entries; ++i)
        for (int tries = 0; tries < (i == 0 ? limits::login_failures : 1); ++tries)
            throttle.failed(account(i), "10.0.0.1", morning);
    CHECK(throttle.entries() == limits::login_entries);
    CHECK(throttle.delay_ms(account(0), "10.0.0.1", morning) > 0);
    throttle.failed("one more", "10.0.0.1", morning);
    CHECK(throttle.entries() == limits::login_entries);
    CHECK(throttle.delay_ms(account(0), "10.0.0.1", morning) == 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens and how long a session lives.
#include "server/auth/token.h"

#include "common/wire/limits.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

constexpr auto idle_ms = limits::session_idle_ms;
constexpr auto life_ms = limits::session_life_ms;
constexpr UtcTime noon{1'800'000'000'000};

UtcTime noon_plus(std::int64_t ms) { return {noon.ms + ms}; }

}

TEST_CASE("tokens are 32 bytes and never alike", "[auth]") {
    const Bytes one = make_token();
    CHECK(one.data.size() == 32);
    CHECK(one != make_token());
}

TEST_CASE("the stored hash belongs to its token alone", "[auth]") {
    const Bytes token = make_token();
    CHECK(token_hash(token) == token_hash(token));
    CHECK(token_hash(token) != token);
    CHECK(token_hash(token) != token_hash(make_token()));
    CHECK(token_hash(token).data.size() == 32);
}

TEST_CASE("secrets are the same only when every byte is", "[auth]") {
    const Bytes token = make_token();
    Bytes other = token;
    CHECK(same_secret(token, other));
    other.data.back() = static_cast<char>(other.data.back() ^ 1);
    CHECK_FALSE(same_secret(token, other));
    CHECK_FALSE(same_secret(token, {token.data.substr(0, 31)}));
    CHECK_FALSE(same_secret(token, {}));
}

TEST_CASE("a session lives 12 hours after its last use", "[auth]") {
    CHECK(session_is_valid(noon, noon, noon_plus(idle_ms - 1)));
    CHECK_FALSE(session_is_valid(noon, noon, noon_plus(idle_ms)));
    CHECK(session_is_valid(noon, noon_plus(idle_ms - 1), noon_plus(2 * idle_ms - 2)));
}

TEST_CASE("a session lives 7 days at most, however often it is used", "[auth]") {
    CHECK(session_is_valid(noon, noon_plus(life_ms - 2), noon_plus(life_ms - 1)));
    CHECK_FALSE(session_is_valid(noon, noon_plus(life_ms - 1), noon_plus(life_ms)));
}

TEST_CASE("a clock that was set back ends no session", "[auth]") {
    CHECK(session_is_valid(noon, noon, {noon.ms - day_ms}));
}

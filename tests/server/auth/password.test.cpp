// SPDX-License-Identifier: GPL-3.0-or-later
// Argon2id and the two threads that do it.
#include "server/auth/password.h"

#include "server/auth/password_pool.h"

#include <catch2/catch.hpp>
#include <sodium.h>

#include <atomic>
#include <future>
#include <thread>

using namespace liangheng;

namespace {

void at_once(std::function<void()> work) { work(); }

}

TEST_CASE("a password fits its own hash only", "[auth]") {
    const std::string hash = hash_password("万事如意 2026");
    CHECK(hash.starts_with("$argon2id$"));
    CHECK(hash.find("2026") == std::string::npos);
    CHECK(verify_password(hash, "万事如意 2026"));
    CHECK_FALSE(verify_password(hash, "万事如意 2027"));
    CHECK_FALSE(verify_password(hash, ""));
}

TEST_CASE("one password has two different hashes", "[auth]") {
    CHECK(hash_password("same") != hash_password("same"));
}

TEST_CASE("a login that does not exist costs what a wrong password costs", "[auth]") {
    // The cost stands in the hash that is compared; the clock is not asked.
    const std::string known = hash_password("right");
    for (const char* hash : {known.c_str(), hash_of_nobody()})
        CHECK(crypto_pwhash_str_needs_rehash(hash, crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                             crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0);
    CHECK_FALSE(verify_password("", "right"));
    CHECK_FALSE(verify_password("", ""));
}

TEST_CASE("a wiped text keeps none of its characters", "[auth]") {
    std::string secret(40, 's');
    const char* characters = secret.data();
    wipe(secret);
    CHECK(secret.empty());
    CHECK(characters[20] == '\0');
}

TEST_CASE("the pool says whether a password is right", "[auth]") {
    PasswordPool pool(at_once);
    const std::string hash = hash_password("right");
    std::promise<bool> right;
    std::promise<bool> wrong;
    std::promise<bool> unknown;
    REQUIRE(pool.verify(hash, "right", [&](bool answer) { right.set_value(answer); }));
    REQUIRE(pool.verify(hash, "wrong", [&](bool answer) { wrong.set_value(answer); }));
    REQUIRE(pool.verify("", "right", [&](bool answer) { unknown.set_value(answer); }));
    CHECK(right.get_future().get());
    CHECK_FALSE(wrong.get_future().get());
    CHECK_FALSE(unknown.get_future().get());
}

TEST_CASE("two work, 64 wait, and the next is told that the pool is busy", "[auth]") {
    std::promise<void> open;
    const auto gate = open.get_future().share();
    std::atomic<int> done{0};
    {
        std::promise<void> all;
        PasswordPool pool(at_once);
        const PasswordPool::Work work = [&]() -> std::function<void()> {
            gate.wait();
            return [&] {
                if (++done == 66) all.set_value();
            };
        };
        for (int i = 0; i < 66; ++i) REQUIRE(pool.run(work));
        CHECK_FALSE(pool.run(work));
        open.set_value();
        all.get_future().wait();
    }
    CHECK(done == 66);
}

TEST_CASE("a pool that ends finishes what has begun and forgets what waits", "[auth]") {
    std::promise<void> open;
    const auto gate = open.get_future().share();
    std::promise<void> begun;
    std::atomic<int> done{0};
    std::thread opener;
    {
        PasswordPool pool(at_once, 1);
        REQUIRE(pool.run([&]() -> std::function<void()> {
            begun.set_value();
            gate.wait();
            return [&] { ++done; };
        }));
        begun.get_future().wait();
        REQUIRE(pool.run([&]() -> std::function<void()> { return [&] { ++done; }; }));
        // Opened only when the destructor has thrown the waiting work away.
        opener = std::thread([&] {
            while (pool.run([]() -> std::function<void()> { return [] {}; })) std::this_thread::yield();
            open.set_value();
        });
    }
    opener.join();
    CHECK(done == 1);
}

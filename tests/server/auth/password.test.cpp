// SPDX-License-Identifier: GPL-3.0-or-later
// Argon2id and the two threads that do it.
#include "server/auth/password.h"

#include "common/wire/limits.h"
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

TEST_CASE("a password of more than 1 KiB fits no hash, not even its own", "[auth]") {
    const std::string longest(limits::password_bytes, 'p');
    CHECK(verify_password(hash_password(longest), longest));
    CHECK_FALSE(verify_password(hash_password(longest + 'p'), longest + 'p'));
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
    constexpr auto taken = static_cast<int>(limits::argon2_at_once + limits::argon2_waiting);
    std::promise<void> open;
    const auto gate = open.get_future().share();
    std::atomic<int> done{0};
    std::atomic<int> working{0};
    std::atomic<int> most{0};
    {
        std::promise<void> all;
        PasswordPool pool(at_once);
        const PasswordPool::Work work = [&]() -> std::function<void()> {
            const int now_working = ++working;
            if (now_working > most.load()) most = now_working;
            gate.wait();
            --working;
            return [&] {
                if (++done == taken) all.set_value();
            };
        };
        for (int i = 0; i < taken; ++i) REQUIRE(pool.run(work));
        CHECK_FALSE(pool.run(work));
        open.set_value();
        all.get_future().wait();
    }
    CHECK(done == taken);
    CHECK(most <= static_cast<int>(limits::argon2_at_once));
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

// SPDX-License-Identifier: GPL-3.0-or-later
// The network thread: work of other threads, timers, signals.
#include "server/net/network_loop.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <csignal>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace liangheng;

TEST_CASE("work of another thread runs in its order on the network thread", "[net]") {
    NetworkLoop loop;
    std::vector<int> order;
    std::thread::id where;
    std::thread other([&] {
        for (int i = 0; i < 1'000; ++i) loop.post([&order, i] { order.push_back(i); });
        loop.post([&] {
            where = std::this_thread::get_id();
            loop.stop();
        });
    });
    loop.run();
    other.join();
    CHECK(where == std::this_thread::get_id());
    REQUIRE(order.size() == 1'000);
    CHECK(std::is_sorted(order.begin(), order.end()));
}

TEST_CASE("a failing piece of work ends nothing else", "[net]") {
    NetworkLoop loop;
    loop.post([] { throw std::runtime_error("planted"); });
    bool reached = false;
    loop.post([&] {
        reached = true;
        loop.stop();
    });
    loop.run();
    CHECK(reached);
}

TEST_CASE("a loop that was stopped before it runs does not run", "[net]") {
    NetworkLoop loop;
    loop.stop();
    loop.run();
    SUCCEED("it came back");
}

TEST_CASE("timers fire in the order of their times", "[net]") {
    NetworkLoop loop;
    std::vector<int> order;
    loop.call_after(20, [&] {
        order.push_back(2);
        loop.stop();
    });
    loop.call_after(1, [&] { order.push_back(1); });
    loop.run();
    CHECK(order == std::vector<int>{1, 2});
}

TEST_CASE("a loop that ends forgets its timers", "[net]") {
    auto token = std::make_shared<int>(0);
    {
        NetworkLoop loop;
        loop.call_after(3'600'000, [token] {});
        CHECK(token.use_count() == 2);
    }
    CHECK(token.use_count() == 1);
}

TEST_CASE("SIGTERM comes as a call on the network thread", "[net]") {
    NetworkLoop loop;
    int number = 0;
    loop.on_signal([&](int which) {
        number = which;
        loop.stop();
    });
    std::raise(SIGTERM);
    loop.run();
    CHECK(number == SIGTERM);
}

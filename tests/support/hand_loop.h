// SPDX-License-Identifier: GPL-3.0-or-later
// The network loop of a server in the hands of a test.
#pragma once

#include "server/engine/notifier.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace liangheng::test {

/// What other threads have posted, run one by one when the test says so. Timers never fire.
class HandLoop {
public:
    Notifier::Loop loop() {
        return {[this](std::function<void()> work) {
                    const std::lock_guard lock(mutex_);
                    posted_.push_back(std::move(work));
                    arrived_.notify_one();
                },
                [](std::int64_t, const std::function<void()>&) {}};
    }
    /// Waits for the next one and runs it.
    void run_one() {
        std::unique_lock lock(mutex_);
        REQUIRE(arrived_.wait_for(lock, std::chrono::seconds(60), [&] { return !posted_.empty(); }));
        const auto work = std::move(posted_.front());
        posted_.pop_front();
        lock.unlock();
        work();
    }

private:
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<std::function<void()>> posted_;
};

}

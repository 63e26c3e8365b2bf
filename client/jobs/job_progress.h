// SPDX-License-Identifier: GPL-3.0-or-later
// What the work of a job and the window tell each other while it runs. All calls are for any thread.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>

namespace liangheng {

class JobProgress {
public:
    /// The file is written under a name of its own beside the target and takes its place when the job is
    /// done.
    explicit JobProgress(const std::filesystem::path& target);

    /// The work looks here at least every 50 ms, and returns when it is true.
    bool cancelled() const { return cancelled_.load(std::memory_order_relaxed); }
    void cancel() { cancelled_.store(true, std::memory_order_relaxed); }

    /// Rows or steps in all; 0: unknown.
    void set_total(std::int64_t total) { total_.store(total, std::memory_order_relaxed); }
    void set_done(std::int64_t done) { done_.store(done, std::memory_order_relaxed); }
    void add_done(std::int64_t more) { done_.fetch_add(more, std::memory_order_relaxed); }
    std::int64_t total() const { return total_.load(std::memory_order_relaxed); }
    std::int64_t done() const { return done_.load(std::memory_order_relaxed); }

    /// Where the work writes; empty for a job without a file.
    const std::filesystem::path& file() const { return file_; }

private:
    std::atomic<bool> cancelled_ = false;
    std::atomic<std::int64_t> total_ = 0;
    std::atomic<std::int64_t> done_ = 0;
    std::filesystem::path file_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Pulls, loads and the search for desks that a commit concerns, on a connection of their own (WAL snapshots).
#pragma once

#include "server/engine/puller.h"
#include "server/store/sqlite_store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace liangheng {

class ReaderThread {
public:
    using Task = std::function<void(SqliteStore&, Puller&)>;

    /// Pulls wait while more than `unsent_limit` bytes of their answers are on the way.
    ReaderThread(const std::filesystem::path& file, const FeedTail& tail, std::size_t unsent_limit);
    ~ReaderThread();
    /// Small questions, before everything else.
    void post(Task task);
    /// Pulls go before loads.
    void post_pull(Task task);
    void post_load(Task task);
    /// Bytes of a pull's answer that are to be sent, told before the answer leaves the thread.
    void add_unsent(std::size_t bytes);
    /// Bytes of it that are handed to a socket, or are not wanted any more.
    void sent(std::size_t bytes);
    std::size_t unsent() const;
    void stop();

private:
    void run();
    void put(std::deque<Task>& queue, Task task);
    std::deque<Task>* next_queue();

    SqliteStore store_;
    Puller puller_;
    mutable std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Task> tasks_;
    std::deque<Task> pulls_;
    std::deque<Task> loads_;
    std::size_t unsent_limit_;
    std::size_t unsent_ = 0;
    bool stopping_ = false;
    std::thread thread_;
};

}

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

    ReaderThread(const std::filesystem::path& file, const FeedTail& tail);
    ~ReaderThread();
    /// Pulls go before loads.
    void post(Task task);
    void post_load(Task task);
    void stop();

private:
    void run();

    SqliteStore store_;
    Puller puller_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Task> tasks_;
    std::deque<Task> loads_;
    bool stopping_ = false;
    std::thread thread_;
};

}

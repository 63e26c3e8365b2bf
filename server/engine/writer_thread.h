// SPDX-License-Identifier: GPL-3.0-or-later
// The one writer of the embedded store: takes what is queued, runs it as one group, commits once, then
// answers.
#pragma once

#include "server/engine/executor.h"
#include "server/store/sqlite_store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace liangheng {

class WriterThread {
public:
    /// On the network thread, after the commit.
    using Answer = std::function<void(std::vector<message::CommandOutcome>)>;
    /// Work between groups on the writer's connection: logins, tokens. Opens its own transactions.
    using Task = std::function<void(SqliteStore&, Executor&)>;
    /// On the network thread, behind the answers of a group that has brought entries of the feed.
    using Committed = std::function<void(const GroupOutcome&)>;
    /// Hands a closure to the network thread.
    using Post = std::function<void(std::function<void()>)>;
    /// The store can't go on (a sync call failed): nobody is answered, the process must end.
    using Broken = std::function<void(const std::string& reason)>;

    struct Setup {
        std::filesystem::path store;
        std::function<UtcTime()> clock;
        Post post;
        Committed committed;
        Broken broken;
        Executor::HasFile has_file = {};
    };
    WriterThread(Setup setup, FeedTail& tail);
    ~WriterThread();

    /// False when the queue is full (limits::commands_queued): nothing was taken.
    bool push(Batch batch, Answer answer);
    /// The same without a bound, for the server's own jobs, which wait for their answers.
    void push_job(Batch batch, Answer answer);
    void post(Task task);
    /// Finishes what is queued, then ends the thread.
    void stop();

private:
    struct Item {
        Batch batch;
        Answer answer;
        Task task; ///< instead of a batch
    };

    void run();
    bool take(std::vector<Item>& items);
    void run_task(const Task& task);
    void run_group(std::vector<Item>& items);

    Setup setup_;
    SqliteStore store_;
    Executor executor_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Item> queue_;
    std::size_t queued_commands_ = 0;
    bool stopping_ = false;
    std::thread thread_;
};

}

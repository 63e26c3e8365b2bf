// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/writer_thread.h"

#include "common/wire/limits.h"
#include "server/engine/alarm.h"

namespace liangheng {

WriterThread::WriterThread(Setup setup, FeedTail& tail)
    : setup_(std::move(setup)),
      store_(setup_.store, SqliteStore::Use::write),
      executor_(store_, setup_.clock, &tail, setup_.has_file),
      thread_([this] { run(); }) {}

WriterThread::~WriterThread() { stop(); }

bool WriterThread::push(Batch batch, Answer answer) {
    {
        const std::lock_guard lock(mutex_);
        if (queued_commands_ + batch.jobs.size() > limits::commands_queued) return false;
        queued_commands_ += batch.jobs.size();
        queue_.push_back({std::move(batch), std::move(answer), {}});
    }
    wake_.notify_one();
    return true;
}

void WriterThread::push_job(Batch batch, Answer answer) {
    {
        const std::lock_guard lock(mutex_);
        queued_commands_ += batch.jobs.size();
        queue_.push_back({std::move(batch), std::move(answer), {}});
    }
    wake_.notify_one();
}

void WriterThread::post(Task task) {
    {
        const std::lock_guard lock(mutex_);
        queue_.push_back({{}, {}, std::move(task)});
    }
    wake_.notify_one();
}

void WriterThread::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_one();
    if (thread_.joinable()) thread_.join();
}

bool WriterThread::take(std::vector<Item>& items) {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
    if (queue_.empty()) return false;
    items.clear();
    std::size_t commands = 0;
    while (!queue_.empty()) {
        auto& next = queue_.front();
        if (!items.empty() && (next.task || commands + next.batch.jobs.size() > limits::commands_in_group))
            break;
        commands += next.batch.jobs.size();
        const bool alone = static_cast<bool>(next.task);
        items.push_back(std::move(next));
        queue_.pop_front();
        if (alone) break;
    }
    queued_commands_ -= commands;
    return true;
}

void WriterThread::run() {
    std::vector<Item> items;
    try {
        while (take(items)) {
            if (items.front().task)
                run_task(items.front().task);
            else
                run_group(items);
        }
    } catch (const StoreError& error) {
        // A failed sync call: what was queued may or may not be durable. SQLite recovers at the next start.
        tell_alarm("store.failed", error.what());
        setup_.broken(error.what());
    }
}

void WriterThread::run_task(const Task& task) {
    try {
        task(store_, executor_);
    } catch (const StoreError& error) {
        store_.rollback();
        if (error.kind() == StoreError::Kind::fatal) throw;
        tell_alarm(error.kind() == StoreError::Kind::full ? "store.disk_full" : "store.failed", error.what());
    }
}

// All answers of a group go to the network thread in one piece: it works them off while the next group runs.
void WriterThread::run_group(std::vector<Item>& items) {
    std::vector<Batch> batches;
    batches.reserve(items.size());
    for (auto& item : items) batches.push_back(std::move(item.batch));
    auto outcome = executor_.run(batches);
    struct Done {
        std::vector<Item> items;
        GroupOutcome outcome;
    };
    const auto done = std::make_shared<Done>(Done{std::move(items), std::move(outcome)});
    setup_.post([this, done] {
        for (std::size_t i = 0; i < done->items.size(); ++i)
            done->items[i].answer(std::move(done->outcome.results[i]));
        if (!done->outcome.feed.empty()) setup_.committed(done->outcome);
    });
}

}

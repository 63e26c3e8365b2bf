// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/reader_thread.h"

#include <spdlog/spdlog.h>

namespace liangheng {

ReaderThread::ReaderThread(const std::filesystem::path& file, const FeedTail& tail, std::size_t unsent_limit)
    : store_(file, SqliteStore::Use::read),
      puller_(store_, &tail),
      unsent_limit_(unsent_limit),
      thread_([this] { run(); }) {}

ReaderThread::~ReaderThread() { stop(); }

void ReaderThread::put(std::deque<Task>& queue, Task task) {
    {
        const std::lock_guard lock(mutex_);
        queue.push_back(std::move(task));
    }
    wake_.notify_one();
}

void ReaderThread::post(Task task) { put(tasks_, std::move(task)); }
void ReaderThread::post_pull(Task task) { put(pulls_, std::move(task)); }
void ReaderThread::post_load(Task task) { put(loads_, std::move(task)); }

void ReaderThread::add_unsent(std::size_t bytes) {
    const std::lock_guard lock(mutex_);
    unsent_ += bytes;
}

void ReaderThread::sent(std::size_t bytes) {
    {
        const std::lock_guard lock(mutex_);
        const bool waited = unsent_ > unsent_limit_;
        unsent_ -= bytes;
        if (!waited || unsent_ > unsent_limit_) return;
    }
    wake_.notify_one();
}

std::size_t ReaderThread::unsent() const {
    const std::lock_guard lock(mutex_);
    return unsent_;
}

void ReaderThread::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_one();
    if (thread_.joinable()) thread_.join();
}

std::deque<ReaderThread::Task>* ReaderThread::next_queue() {
    if (!tasks_.empty()) return &tasks_;
    if (!pulls_.empty() && unsent_ <= unsent_limit_) return &pulls_;
    return loads_.empty() ? nullptr : &loads_;
}

void ReaderThread::run() {
    for (;;) {
        Task task;
        {
            std::unique_lock lock(mutex_);
            std::deque<Task>* queue = nullptr;
            wake_.wait(lock, [&] { return stopping_ || (queue = next_queue()) != nullptr; });
            if (stopping_) return;
            task = std::move(queue->front());
            queue->pop_front();
        }
        try {
            task(store_, puller_);
        } catch (const std::exception& error) {
            spdlog::error("a reader's task failed: {}", error.what());
        }
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/reader_thread.h"

#include <spdlog/spdlog.h>

namespace liangheng {

ReaderThread::ReaderThread(const std::filesystem::path& file, const FeedTail& tail)
    : store_(file, SqliteStore::Use::read), puller_(store_, &tail), thread_([this] { run(); }) {}

ReaderThread::~ReaderThread() { stop(); }

void ReaderThread::post(Task task) {
    {
        const std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
    }
    wake_.notify_one();
}

void ReaderThread::post_load(Task task) {
    {
        const std::lock_guard lock(mutex_);
        loads_.push_back(std::move(task));
    }
    wake_.notify_one();
}

void ReaderThread::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_one();
    if (thread_.joinable()) thread_.join();
}

void ReaderThread::run() {
    for (;;) {
        Task task;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [&] { return stopping_ || !tasks_.empty() || !loads_.empty(); });
            if (stopping_) return;
            auto& queue = tasks_.empty() ? loads_ : tasks_;
            task = std::move(queue.front());
            queue.pop_front();
        }
        try {
            task(store_, puller_);
        } catch (const std::exception& error) {
            spdlog::error("a reader's task failed: {}", error.what());
        }
    }
}

}

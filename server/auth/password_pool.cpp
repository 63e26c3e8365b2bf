// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/password_pool.h"

#include "server/auth/password.h"

#include <spdlog/spdlog.h>

#include <exception>
#include <memory>
#include <utility>

namespace liangheng {

PasswordPool::PasswordPool(Post post, std::size_t threads, std::size_t waiting)
    : post_(std::move(post)), most_waiting_(waiting), idle_(threads) {
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { serve(); });
}

PasswordPool::~PasswordPool() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        waiting_.clear();
    }
    wake_.notify_all();
    for (auto& thread : threads_) thread.join();
}

bool PasswordPool::verify(std::string stored_hash, std::string password, std::function<void(bool)> done) {
    // Shared, so that copies of the work are no copies of the password.
    const auto secret =
        std::shared_ptr<std::string>(new std::string(std::move(password)), [](std::string* text) {
            wipe(*text);
            delete text;
        });
    wipe(password); // a short one was copied
    return run([hash = std::move(stored_hash), secret, done = std::move(done)]() -> std::function<void()> {
        bool right = false;
        try {
            right = verify_password(hash, *secret);
        } catch (const std::exception& error) {
            spdlog::error("a password could not be verified: {}", error.what());
        }
        wipe(*secret);
        return [done, right] { done(right); };
    });
}

bool PasswordPool::run(Work work) {
    {
        const std::lock_guard lock(mutex_);
        // Those that an idle thread is about to take do not wait.
        if (ending_ || waiting_.size() >= most_waiting_ + idle_) return false;
        waiting_.push_back(std::move(work));
    }
    wake_.notify_one();
    return true;
}

void PasswordPool::serve() {
    std::unique_lock lock(mutex_);
    for (;;) {
        wake_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
        if (ending_) return;
        auto work = std::move(waiting_.front());
        waiting_.pop_front();
        --idle_;
        lock.unlock();
        auto completion = work();
        work = nullptr;
        post_(std::move(completion));
        lock.lock();
        ++idle_;
    }
}

}

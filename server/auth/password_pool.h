// SPDX-License-Identifier: GPL-3.0-or-later
// The threads that verify passwords, so that a storm of logins costs two cores and 128 MiB at most.
#pragma once

#include "common/wire/limits.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace liangheng {

class PasswordPool {
public:
    using Post = std::function<void(std::function<void()>)>;
    /// Work for a pool thread; what it gives back is posted to the network thread.
    using Work = std::function<std::function<void()>()>;

    /// Completions go through `post`, which must outlive the pool.
    explicit PasswordPool(Post post, std::size_t threads = limits::argon2_at_once,
                          std::size_t waiting = limits::argon2_waiting);
    /// Finishes what has begun and forgets what waits.
    ~PasswordPool();
    PasswordPool(const PasswordPool&) = delete;
    PasswordPool& operator=(const PasswordPool&) = delete;

    /// False = busy: too many wait already, and `done` will not be called. An empty hash stands for an
    /// unknown login. The password is wiped after its use.
    bool verify(std::string stored_hash, std::string password, std::function<void(bool right)> done);
    /// The queue below verify().
    bool run(Work work);

private:
    void serve();

    Post post_;
    std::size_t most_waiting_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Work> waiting_;
    std::size_t idle_;
    bool ending_ = false;
    std::vector<std::thread> threads_;
};

}

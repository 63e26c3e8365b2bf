// SPDX-License-Identifier: GPL-3.0-or-later
// The one network thread: what runs on it, how other threads hand work to it, timers and signals.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace liangheng {

class NetworkLoop {
public:
    NetworkLoop();
    ~NetworkLoop();
    NetworkLoop(const NetworkLoop&) = delete;
    NetworkLoop& operator=(const NetworkLoop&) = delete;

    /// Works on the calling thread until stop(), once; not at all when that came before. An exception out of
    /// posted work is logged and ends nothing else.
    void run();
    /// From any thread.
    void stop();
    /// Runs the work on the network thread, never inside this call. From any thread; in order for one thread.
    void post(std::function<void()> work);
    /// The same after some time; for things that are few. Not cancelled: the work looks whether it still
    /// matters.
    void call_after(std::int64_t ms, std::function<void()> work);
    /// SIGTERM and SIGINT come here, on the network thread, from now on.
    void on_signal(std::function<void(int number)> callback);

    /// For the files of server/net only.
    boost::asio::io_context& context();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}

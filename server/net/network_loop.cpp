// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/network_loop.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <spdlog/spdlog.h>

#include <csignal>
#include <exception>
#include <utility>

namespace liangheng {

namespace asio = boost::asio;

struct NetworkLoop::Parts {
    asio::io_context context{1}; // one thread runs it
    asio::executor_work_guard<asio::io_context::executor_type> work{context.get_executor()};
    asio::signal_set signals{context};
    std::function<void(int)> callback;

    void wait_for_signal() {
        signals.async_wait([this](const boost::system::error_code& error, int number) {
            if (error) return;
            wait_for_signal();
            callback(number);
        });
    }
};

NetworkLoop::NetworkLoop() : parts_(std::make_unique<Parts>()) {}

NetworkLoop::~NetworkLoop() = default;

void NetworkLoop::run() {
    for (;;) {
        try {
            parts_->context.run();
            return;
        } catch (const std::exception& error) {
            spdlog::error("work on the network thread failed: {}", error.what());
        }
    }
}

void NetworkLoop::stop() { parts_->context.stop(); }

void NetworkLoop::post(std::function<void()> work) { asio::post(parts_->context, std::move(work)); }

void NetworkLoop::call_after(std::int64_t ms, std::function<void()> work) {
    auto timer = std::make_unique<asio::steady_timer>(parts_->context, std::chrono::milliseconds(ms));
    auto& waiting = *timer;
    waiting.async_wait(
        [timer = std::move(timer), work = std::move(work)](const boost::system::error_code& error) {
            if (!error) work();
        });
}

void NetworkLoop::on_signal(std::function<void(int number)> callback) {
    const bool first = !parts_->callback;
    parts_->callback = std::move(callback);
    if (!first) return;
    parts_->signals.add(SIGTERM);
    parts_->signals.add(SIGINT);
    parts_->wait_for_signal();
}

asio::io_context& NetworkLoop::context() { return parts_->context; }

}

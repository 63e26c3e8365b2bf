// SPDX-License-Identifier: GPL-3.0-or-later
// `liangheng-server serve` as a process of its own, on a folder of a test; it ends with the test.
#pragma once

#include "server/admin/bench/child_process.h"

#include <catch2/catch.hpp>

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <memory>

namespace liangheng::test {

class ServingProcess {
public:
    explicit ServingProcess(std::filesystem::path data) : data_(std::move(data)) { start("0"); }

    void kill_and_start_again() {
        process_->kill(SIGKILL);
        REQUIRE(process_->wait(10));
        start(std::to_string(port_));
    }
    std::uint16_t port() const { return port_; }
    /// What is in memory at this moment.
    double resident_mib() {
        process_->forget_peak();
        return process_->peak_mib();
    }
    /// The most since then.
    double peak_mib() const { return process_->peak_mib(); }

private:
    void start(const std::string& port) {
        std::filesystem::remove(data_ / "listening");
        const int watch = ::inotify_init1(IN_CLOEXEC);
        ::inotify_add_watch(watch, data_.c_str(), IN_MOVED_TO);
        process_ = std::make_unique<bench::ChildProcess>(
            std::vector<std::string>{LIANGHENG_BIN "/liangheng-server", "serve", "--data", data_.string(),
                                     "--listen", "127.0.0.1:" + port},
            data_ / "serve.log");
        std::string address;
        while (!(std::ifstream(data_ / "listening") >> address)) {
            pollfd ready{watch, POLLIN, 0};
            REQUIRE(::poll(&ready, 1, 20'000) > 0);
            char events[4096];
            REQUIRE(::read(watch, events, sizeof events) > 0);
        }
        ::close(watch);
        port_ = static_cast<std::uint16_t>(std::stoi(address.substr(address.rfind(':') + 1)));
    }

    std::filesystem::path data_;
    std::unique_ptr<bench::ChildProcess> process_;
    std::uint16_t port_ = 0;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A whole server process in one object: loop, office, listener. Composed here for `serve` and for the
// benchmarks.
#pragma once

#include "server/admin/data_folder.h"
#include "server/engine/office.h"
#include "server/net/listener.h"
#include "server/net/network_loop.h"

namespace liangheng {

class RunningServer {
public:
    /// Listens at once; std::runtime_error where that fails.
    RunningServer(const DataFolder& folder, const std::string& host, std::uint16_t port);
    ~RunningServer();

    std::uint16_t port() const { return listener_.port(); }
    /// Works on the calling thread until end().
    void run();
    /// From any thread: tells the desks, drains, then run() returns.
    void end();
    NetworkLoop& loop() { return loop_; }

private:
    NetworkLoop loop_;
    Office office_;
    Listener listener_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The server of a benchmark as a process of its own, so that its memory can be told from the desks'.
#pragma once

#include "server/admin/bench/child_process.h"

#include <string>
#include <vector>

namespace liangheng::bench {

class ServingChild {
public:
    /// Starts `serve` on a free port of the loopback and returns when it listens. `under` is a program with
    /// its arguments that runs it, such as a profiler; mostly empty. std::runtime_error when it does not
    /// begin.
    ServingChild(const std::filesystem::path& data, const std::filesystem::path& log,
                 const std::vector<std::string>& under = {});

    /// HOST:PORT
    const std::string& address() const { return address_; }
    std::uint16_t port() const;
    ChildProcess& process() { return process_; }
    /// Ends it in order; false when it did not end within so many seconds.
    bool end(double seconds);

private:
    ChildProcess process_;
    std::string address_;
};

}

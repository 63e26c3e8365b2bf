// SPDX-License-Identifier: GPL-3.0-or-later
// A command line desk that fills its replica, as processes of its own; `bench load` kills and starts it
// again.
#pragma once

#include "server/admin/bench/child_process.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace liangheng::bench {

/// How far the load of a profile is.
struct LoadProgress {
    std::int64_t buckets = 0; ///< of the scope
    std::int64_t loaded = 0;  ///< whose last page is stored
};

class LoadingDesk {
public:
    LoadingDesk(std::filesystem::path profile, std::filesystem::path logs)
        : profile_(std::move(profile)), logs_(std::move(logs)) {}

    void log_in(const std::string& address, const std::filesystem::path& ca,
                const std::filesystem::path& password);
    /// Until everything is there.
    void sync();
    /// Kills the process (SIGKILL) when this share (0 to 1) of the buckets is loaded. False when it ended
    /// before that.
    bool sync_until(double share);
    LoadProgress progress() const;
    /// Of the calls that were not killed; forgets it.
    double take_peak_mib();

private:
    static std::string program() { return (programs() / "liangheng-cli").string(); }
    void check(const ChildProcess& call);

    std::filesystem::path profile_;
    std::filesystem::path logs_;
    double peak_mib_ = 0;
};

}

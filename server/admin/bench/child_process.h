// SPDX-License-Identifier: GPL-3.0-or-later
// A program that a benchmark starts, waits for and measures: exit status, time, peak memory.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng::bench {

/// Folder of the programs, that of the running one.
std::filesystem::path programs();

class ChildProcess {
public:
    /// Starts at once; its output goes to the given file. std::runtime_error when it can't be started.
    ChildProcess(const std::vector<std::string>& command, const std::filesystem::path& output);
    /// Ends it if it still runs.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Waits at most so long; false when it still runs then.
    bool wait(double seconds);
    void kill(int signal);
    /// After wait(): the exit code, or -1 when a signal ended it.
    int exit_code() const { return exit_code_; }
    /// Highest resident memory: of a running process so far, of an ended one as far as it was waited for.
    double peak_mib() const;
    /// Resident memory of a running process at this moment.
    double resident_mib() const;
    /// From now on the peak of a running process begins at what is resident at this moment.
    void forget_peak();

private:
    double resident_peak_mib() const;
    double status_mib(std::string_view name) const;

    pid_t pid_ = -1;
    int handle_ = -1;
    bool ended_ = false;
    int exit_code_ = -1;
    double peak_mib_ = 0;
};

}

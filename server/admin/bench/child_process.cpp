// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/bench/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <fstream>
#include <stdexcept>

namespace liangheng::bench {

namespace {

using Clock = std::chrono::steady_clock;

// What the kernel tells of an ended process begins with the memory of the one that started it, so the peak is
// read while it runs.
constexpr int look_each_ms = 5;

}

std::filesystem::path programs() { return std::filesystem::read_symlink("/proc/self/exe").parent_path(); }

ChildProcess::ChildProcess(const std::vector<std::string>& command, const std::filesystem::path& output) {
    const int out = ::open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    std::vector<char*> arguments;
    for (const auto& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    pid_ = ::fork();
    if (pid_ == 0) {
        ::dup2(out, 1);
        ::dup2(out, 2);
        ::execvp(arguments.front(), arguments.data());
        ::_exit(127);
    }
    if (out >= 0) ::close(out);
    if (pid_ < 0) throw std::runtime_error("a process can't be started");
    handle_ = static_cast<int>(::syscall(SYS_pidfd_open, pid_, 0));
}

ChildProcess::~ChildProcess() {
    if (!ended_) {
        kill(SIGKILL);
        wait(10);
    }
    if (handle_ >= 0) ::close(handle_);
}

bool ChildProcess::wait(double seconds) {
    if (ended_) return true;
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    pollfd ready{handle_, POLLIN, 0};
    while (::poll(&ready, 1, look_each_ms) == 0) {
        peak_mib_ = std::max(peak_mib_, resident_peak_mib());
        if (Clock::now() >= end) return false;
    }
    int status = 0;
    if (::waitpid(pid_, &status, 0) != pid_) return false;
    ended_ = true;
    exit_code_ = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return true;
}

void ChildProcess::kill(int signal) {
    if (!ended_) ::kill(pid_, signal);
}

void ChildProcess::forget_peak() {
    std::ofstream("/proc/" + std::to_string(pid_) + "/clear_refs") << 5;
    peak_mib_ = 0;
}

double ChildProcess::peak_mib() const {
    return ended_ ? peak_mib_ : std::max(peak_mib_, resident_peak_mib());
}

double ChildProcess::resident_mib() const { return status_mib("VmRSS:"); }

double ChildProcess::resident_peak_mib() const { return status_mib("VmHWM:"); }

double ChildProcess::status_mib(std::string_view name) const {
    std::ifstream status("/proc/" + std::to_string(pid_) + "/status");
    for (std::string word; status >> word;)
        if (word == name) {
            double kib = 0;
            status >> kib;
            return kib / 1024;
        }
    return 0;
}

}

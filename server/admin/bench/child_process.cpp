// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/bench/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <stdexcept>

namespace liangheng::bench {

ChildProcess::ChildProcess(const std::vector<std::string>& command, const std::filesystem::path& output) {
    const int out = ::open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    std::vector<char*> arguments;
    for (const auto& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    pid_ = ::fork();
    if (pid_ == 0) {
        ::dup2(out, 1);
        ::dup2(out, 2);
        ::execv(arguments.front(), arguments.data());
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
    pollfd ready{handle_, POLLIN, 0};
    if (::poll(&ready, 1, static_cast<int>(seconds * 1000)) <= 0) return false;
    int status = 0;
    rusage usage{};
    if (::wait4(pid_, &status, 0, &usage) != pid_) return false;
    ended_ = true;
    exit_code_ = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    peak_mib_ = static_cast<double>(usage.ru_maxrss) / 1024;
    return true;
}

void ChildProcess::kill(int signal) {
    if (!ended_) ::kill(pid_, signal);
}

double ChildProcess::peak_mib() const {
    if (ended_) return peak_mib_;
    std::ifstream status("/proc/" + std::to_string(pid_) + "/status");
    for (std::string word; status >> word;)
        if (word == "VmHWM:") {
            double kib = 0;
            status >> kib;
            return kib / 1024;
        }
    return 0;
}

}

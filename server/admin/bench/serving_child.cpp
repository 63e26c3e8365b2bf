// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/bench/serving_child.h"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <stdexcept>

namespace liangheng::bench {
namespace {

constexpr int begin_ms = 120'000; // under a profiler it takes its time

// Waits for the file that serve writes when it is ready.
std::string wait_for_address(const std::filesystem::path& file) {
    const int watch = ::inotify_init1(IN_CLOEXEC);
    ::inotify_add_watch(watch, file.parent_path().c_str(), IN_MOVED_TO);
    std::string address;
    while (!(std::ifstream(file) >> address)) {
        pollfd ready{watch, POLLIN, 0};
        if (::poll(&ready, 1, begin_ms) <= 0) break;
        char events[4096];
        if (::read(watch, events, sizeof events) <= 0) break;
    }
    ::close(watch);
    if (address.empty()) throw std::runtime_error("the server of the benchmark did not begin to listen");
    return address;
}

std::vector<std::string> call(const std::filesystem::path& data, std::vector<std::string> words) {
    std::filesystem::remove(data / "listening");
    for (const auto& word :
         {(programs() / "liangheng-server").string(), std::string("serve"), std::string("--data"),
          data.string(), std::string("--listen"), std::string("127.0.0.1:0")})
        words.push_back(word);
    return words;
}

}

ServingChild::ServingChild(const std::filesystem::path& data, const std::filesystem::path& log,
                           const std::vector<std::string>& under)
    : process_(call(data, under), log), address_(wait_for_address(data / "listening")) {}

std::uint16_t ServingChild::port() const {
    return static_cast<std::uint16_t>(std::stoi(address_.substr(address_.rfind(':') + 1)));
}

bool ServingChild::end(double seconds) {
    process_.kill(SIGTERM);
    return process_.wait(seconds);
}

}

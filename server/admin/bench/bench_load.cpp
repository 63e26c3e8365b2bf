// SPDX-License-Identifier: GPL-3.0-or-later
// `bench load`: the first fill of an empty desk, 30,000 retailers and 300,000 order lines, by a server and a
// command line desk as processes of their own; whole, and with the desk killed again and again.
#include "server/admin/bench/bench_report.h"
#include "server/admin/bench/bench_world.h"
#include "server/admin/bench/benchmarks.h"
#include "server/admin/bench/child_process.h"

#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <fstream>
#include <stdexcept>

namespace liangheng::bench {
namespace {

constexpr std::size_t load_departments = 150;
constexpr std::size_t load_retailers_each = 200;
constexpr std::size_t load_orders_each = 2;
constexpr double kill_after_s = 2; // "cut every 2 s" of sync.md 23
constexpr double longest_wait_s = 300;
constexpr std::size_t most_kills = 100;

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

std::filesystem::path programs() { return std::filesystem::read_symlink("/proc/self/exe").parent_path(); }

// Waits for the file that serve writes when it is ready.
std::string wait_for_address(const std::filesystem::path& file) {
    const int watch = ::inotify_init1(IN_CLOEXEC);
    ::inotify_add_watch(watch, file.parent_path().c_str(), IN_MOVED_TO);
    std::string address;
    while (!(std::ifstream(file) >> address)) {
        pollfd ready{watch, POLLIN, 0};
        if (::poll(&ready, 1, 30'000) <= 0) break;
        char events[4096];
        if (::read(watch, events, sizeof events) <= 0) break;
    }
    ::close(watch);
    if (address.empty()) throw std::runtime_error("the server of the benchmark did not begin to listen");
    return address;
}

/// One desk: a profile folder and the calls on it.
class Desk {
public:
    Desk(std::filesystem::path profile, std::filesystem::path logs)
        : profile_(std::move(profile)), logs_(std::move(logs)) {}

    void log_in(const std::string& address, const std::filesystem::path& ca,
                const std::filesystem::path& password) {
        ChildProcess call({program(), "--profile", profile_.string(), "login", "--server", address, "--ca",
                           ca.string(), "--user", county_head, "--password-file", password.string()},
                          logs_ / "login.log");
        if (!call.wait(longest_wait_s) || call.exit_code() != 0)
            throw std::runtime_error("the desk of the benchmark can't log in, see " +
                                     (logs_ / "login.log").string());
    }
    /// True when the sync ended by itself within the time; else it is killed as a power cut would.
    bool sync(double seconds) {
        ChildProcess call({program(), "--profile", profile_.string(), "sync", "--json"}, logs_ / "sync.log");
        const bool ended = call.wait(seconds);
        if (ended && call.exit_code() != 0)
            throw std::runtime_error("sync fails, see " + (logs_ / "sync.log").string());
        peak_mib_ = std::max(peak_mib_, call.peak_mib());
        return ended;
    }
    double peak_mib() const { return peak_mib_; }

private:
    static std::string program() { return (programs() / "liangheng-cli").string(); }

    std::filesystem::path profile_;
    std::filesystem::path logs_;
    double peak_mib_ = 0;
};

struct Loaded {
    double seconds = 0;
    double resumed_seconds = 0;
    double desk_mib = 0;
    double server_mib = 0;
    double kills = 0;
};

Loaded measure_load(const std::filesystem::path& place, const std::filesystem::path& data) {
    Loaded loaded;
    std::filesystem::remove(data / "listening");
    ChildProcess server({(programs() / "liangheng-server").string(), "serve", "--data", data.string(),
                         "--listen", "127.0.0.1:0"},
                        place / "serve.log");
    const auto address = wait_for_address(data / "listening");
    const auto ca = data / "ca.pem";
    const auto password = place / "password";

    Desk whole(place / "whole", place);
    whole.log_in(address, ca, password);
    const auto begin = Clock::now();
    if (!whole.sync(longest_wait_s)) throw std::runtime_error("the load does not end");
    loaded.seconds = seconds_since(begin);
    loaded.desk_mib = whole.peak_mib();

    Desk cut(place / "cut", place);
    cut.log_in(address, ca, password);
    const auto again = Clock::now();
    while (!cut.sync(kill_after_s))
        if (++loaded.kills > most_kills) throw std::runtime_error("a load that is cut does not go on");
    loaded.resumed_seconds = seconds_since(again);
    loaded.server_mib = server.peak_mib();
    server.kill(SIGTERM);
    server.wait(15);
    return loaded;
}

}

int load(const BenchOptions& options) {
    const CaseFolder place(options, "load");
    const auto data = place.path() / "data";
    {
        std::filesystem::create_directories(data);
        DataFolder folder(data, DataFolder::Lock::alone);
        WorldSize size;
        size.departments = load_departments;
        size.desks_per_department = 0;
        size.retailers_per_department = load_retailers_each;
        size.history_orders = load_orders_each;
        const auto world = make_world(folder, size);
        write_secret(place.path() / "password", world.password + "\n");
    }
    // As commands.md counts: rows of the desk that the case names, retailers and order lines.
    constexpr double rows = load_departments * load_retailers_each * (1 + load_orders_each * 5);
    const std::string name = "30,000 retailers, 300,000 order lines";
    Figure seconds{"load", name, "seconds", "s", {}};
    Figure rate{"load", name, "rows_per_s", "1/s", {}};
    Figure desk{"load", name, "desk_peak_mib", "MiB", {}};
    Figure server{"load", name, "server_peak_mib", "MiB", {}};
    Figure resumed{"load", name, "resumed_seconds", "s", {}};
    Figure kills{"load", name, "kills", "1", {}};
    for (std::size_t run = 0; run < options.runs; ++run) {
        for (const auto* profile : {"whole", "cut"}) std::filesystem::remove_all(place.path() / profile);
        const auto loaded = measure_load(place.path(), data);
        seconds.runs.push_back(loaded.seconds);
        rate.runs.push_back(rows / loaded.seconds);
        desk.runs.push_back(loaded.desk_mib);
        server.runs.push_back(loaded.server_mib);
        resumed.runs.push_back(loaded.resumed_seconds);
        kills.runs.push_back(loaded.kills);
    }
    for (const auto& figure : {seconds, rate, desk, server, resumed, kills}) print(figure, options.json);
    return 0;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// `bench load`: the first fill of an empty desk, 30,000 retailers and 300,000 order lines, by a server and a
// command line desk as processes of their own; whole, and with the desk killed some times on the way.
#include "common/bench/bench_report.h"
#include "server/admin/bench/bench_world.h"
#include "server/admin/bench/benchmarks.h"
#include "server/admin/bench/loading_desk.h"
#include "server/admin/bench/serving_child.h"

#include <chrono>
#include <stdexcept>

namespace liangheng::bench {
namespace {

constexpr std::size_t load_departments = 150;
constexpr std::size_t load_retailers_each = 200;
constexpr std::size_t load_orders_each = 2;
constexpr int kills_on_the_way = 4; // after a fifth of the buckets, two fifths …

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

struct Loaded {
    double seconds = 0;
    double resumed_seconds = 0; ///< of a load that was killed, from its first start to its end
    double desk_mib = 0;
    double desk_rest_mib = 0; ///< a sync that finds nothing new
    double server_mib = 0;
    double server_rest_mib = 0; ///< with a desk logged in, before its load
    double kills = 0;
};

void load_whole(LoadingDesk& desk, ChildProcess& server, Loaded& loaded) {
    server.forget_peak(); // the password's verification takes 64 MiB for a moment
    loaded.server_rest_mib = server.peak_mib();
    const auto begin = Clock::now();
    desk.sync();
    loaded.seconds = seconds_since(begin);
    loaded.desk_mib = desk.take_peak_mib();
    loaded.server_mib = server.peak_mib();
    desk.sync();
    loaded.desk_rest_mib = desk.take_peak_mib();
}

void load_with_kills(LoadingDesk& desk, Loaded& loaded) {
    const auto begin = Clock::now();
    for (int kill = 1; kill <= kills_on_the_way; ++kill)
        if (desk.sync_until(static_cast<double>(kill) / (kills_on_the_way + 1))) ++loaded.kills;
    desk.sync();
    loaded.resumed_seconds = seconds_since(begin);
    const auto progress = desk.progress();
    if (progress.buckets == 0 || progress.loaded != progress.buckets)
        throw std::runtime_error("a load that was killed has not ended");
}

Loaded measure_load(const std::filesystem::path& place, const std::filesystem::path& data) {
    Loaded loaded;
    ServingChild server(data, place / "serve.log");
    LoadingDesk whole(place / "whole", place);
    LoadingDesk killed(place / "killed", place);
    for (auto* desk : {&whole, &killed}) desk->log_in(server.address(), data / "ca.pem", place / "password");
    load_whole(whole, server.process(), loaded);
    load_with_kills(killed, loaded);
    server.end(15);
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
    Figure desk_rest{"load", name, "desk_rest_mib", "MiB", {}};
    Figure server{"load", name, "server_peak_mib", "MiB", {}};
    Figure server_rest{"load", name, "server_rest_mib", "MiB", {}};
    Figure resumed{"load", name, "resumed_seconds", "s", {}};
    Figure kills{"load", name, "kills", "1", {}};
    for (std::size_t run = 0; run < options.runs; ++run) {
        for (const auto* profile : {"whole", "killed"}) std::filesystem::remove_all(place.path() / profile);
        const auto loaded = measure_load(place.path(), data);
        seconds.runs.push_back(loaded.seconds);
        rate.runs.push_back(rows / loaded.seconds);
        desk.runs.push_back(loaded.desk_mib);
        desk_rest.runs.push_back(loaded.desk_rest_mib);
        server.runs.push_back(loaded.server_mib);
        server_rest.runs.push_back(loaded.server_rest_mib);
        resumed.runs.push_back(loaded.resumed_seconds);
        kills.runs.push_back(loaded.kills);
    }
    for (const auto& figure : {seconds, rate, desk, desk_rest, server, server_rest, resumed, kills})
        print(figure, options.json);
    return 0;
}

}

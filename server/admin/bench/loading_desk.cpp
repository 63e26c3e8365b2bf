// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/bench/loading_desk.h"

#include "common/sqlite/database.h"
#include "server/admin/bench/bench_world.h"

#include <algorithm>
#include <csignal>
#include <stdexcept>
#include <utility>

namespace liangheng::bench {
namespace {

constexpr double longest_wait_s = 300;
constexpr double look_each_s = 0.005;

LoadProgress progress_in(Database& cache) {
    return {cache.number(R"(SELECT count(*) FROM "_replica_bucket")"),
            cache.number(R"(SELECT count(*) FROM "_replica_bucket" WHERE "state" > 0)")};
}

}

void LoadingDesk::log_in(const std::string& address, const std::filesystem::path& ca,
                         const std::filesystem::path& password) {
    ChildProcess call({program(), "--profile", profile_.string(), "login", "--server", address, "--ca",
                       ca.string(), "--user", county_head, "--password-file", password.string()},
                      logs_ / "login.log");
    if (!call.wait(longest_wait_s) || call.exit_code() != 0)
        throw std::runtime_error("the desk of the benchmark can't log in, see " +
                                 (logs_ / "login.log").string());
}

void LoadingDesk::check(const ChildProcess& call) {
    if (call.exit_code() != 0) throw std::runtime_error("sync fails, see " + (logs_ / "sync.log").string());
    peak_mib_ = std::max(peak_mib_, call.peak_mib());
}

void LoadingDesk::sync() {
    ChildProcess call({program(), "--profile", profile_.string(), "sync", "--json"}, logs_ / "sync.log");
    if (!call.wait(longest_wait_s)) throw std::runtime_error("the load does not end");
    check(call);
}

bool LoadingDesk::sync_until(double share) {
    ChildProcess call({program(), "--profile", profile_.string(), "sync", "--json"}, logs_ / "sync.log");
    while (!call.wait(look_each_s)) {
        const auto now = progress();
        if (now.buckets == 0 || static_cast<double>(now.loaded) < share * static_cast<double>(now.buckets))
            continue;
        call.kill(SIGKILL);
        call.wait(longest_wait_s);
        return true;
    }
    check(call);
    return false;
}

// A connection of its own each time: one that stays open would spare the next process the recovery of its
// files.
LoadProgress LoadingDesk::progress() const {
    try {
        Database cache(profile_ / "cache.db", Database::Mode::read_only);
        return progress_in(cache);
    } catch (const SqliteError&) {
        return {}; // not there yet, or being made
    }
}

double LoadingDesk::take_peak_mib() { return std::exchange(peak_mib_, 0); }

}

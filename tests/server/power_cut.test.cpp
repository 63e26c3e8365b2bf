// SPDX-License-Identifier: GPL-3.0-or-later
// I1: what was answered is in the database, once, after the power was cut at any write of the server.
#include "common/sync/command_result.h"
#include "server/admin/check_list.h"
#include "tests/support/county_store.h"
#include "tests/support/crash_disk.h"

#include <catch2/catch.hpp>

using namespace liangheng;
using test::CountyStore;

namespace {

constexpr std::size_t clerks = 4;

/// Days of a server whose power goes now and then.
class PowerCuts {
public:
    explicit PowerCuts(std::uint64_t seed) : county_({.departments = clerks}), random_(seed) {
        county_.office.reset();
        disk_.emplace(county_.folder.path());
    }

    /// Opens the store, orders until the power goes, and brings the power back.
    void live(const char* setting = nullptr) {
        {
            SqliteStore store(county_.folder.store(), SqliteStore::Use::write);
            if (setting) store.database().run(setting);
            Executor executor(store, system_clock, nullptr);
            disk_->cut_power_after(random_() % 400);
            while (!disk_->dark()) order(executor);
        }
        disk_->power_up([this, kept = random_() % 1'001] { return random_() % 1'000 < kept; });
    }

    /// Answers that the store does not know any more, or not as they were given.
    std::size_t forgotten() {
        SqliteStore store(county_.folder.store(), SqliteStore::Use::read);
        std::size_t count = 0;
        for (const auto& [command, outcome] : answered_) {
            bool there = false;
            store.read_row(info<CommandResult>(), command, [&](std::span<const Cell> columns) {
                CommandResult result;
                fill_object(info<CommandResult>(), columns, &result);
                there = result.outcome == outcome;
            });
            count += !there;
        }
        return count;
    }
    std::size_t answered() const { return answered_.size(); }
    std::vector<CheckResult> check() {
        SqliteStore store(county_.folder.store(), SqliteStore::Use::read);
        return check_store(store);
    }

private:
    void order(Executor& executor) {
        std::vector<Batch> group(1 + random_() % 8);
        for (auto& batch : group) {
            const auto clerk = random_() % clerks;
            batch.jobs.push_back(county_.job(clerk, county_.command(clerk, county_.order(clerk))));
        }
        try {
            const auto outcome = executor.run(group);
            if (disk_->dark() || !outcome.committed) return;
            for (const auto& results : outcome.results)
                answered_.emplace_back(results[0].id, results[0].outcome);
        } catch (const StoreError&) { // NOLINT(bugprone-empty-catch): the power went in the middle of it
        }
    }

    CountyStore county_;
    std::optional<test::CrashDisk> disk_;
    std::mt19937_64 random_;
    std::vector<std::pair<Uuid, Outcome>> answered_;
};

}

TEST_CASE("what was answered is there after a power cut at any write", "[engine]") {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        PowerCuts server(seed);
        for (int cut = 0; cut < 20; ++cut) {
            server.live();
            REQUIRE(server.forgotten() == 0);
        }
        CHECK(server.answered() > 100);
        for (const auto& result : server.check()) {
            INFO(result.name());
            CHECK(result.ok());
        }
    }
}

TEST_CASE("a server that does not wait for its disk is caught by a power cut", "[engine]") {
    PowerCuts server(1);
    std::size_t forgotten = 0;
    for (int cut = 0; cut < 20; ++cut) {
        server.live("PRAGMA synchronous = NORMAL");
        forgotten += server.forgotten();
    }
    CHECK(forgotten > 0);
}

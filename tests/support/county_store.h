// SPDX-License-Identifier: GPL-3.0-or-later
// A small county in a store of its own, in a temporary folder, with the engine on it: for tests of the
// engine.
#pragma once

#include "common/catalogue.h"
#include "common/sync/messages.h"
#include "server/admin/bench/bench_world.h"

#include <filesystem>
#include <memory>
#include <random>

namespace liangheng::test {

class TemporaryFolder {
public:
    TemporaryFolder()
        : path_(std::filesystem::temp_directory_path() / ("liangheng-test-" + to_hex(new_id()))) {
        std::filesystem::create_directories(path_);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// Clerks with an installation each, who send commands in order.
class CountyStore {
public:
    explicit CountyStore(const bench::WorldSize& size) : folder(place_.path(), DataFolder::Lock::alone) {
        world = bench::make_world(folder, size);
        office = std::make_unique<OfficeOnDisk>(
            folder, [this] { return UtcTime{system_clock().ms + clock_ahead_ms}; });
        for (const auto& clerk : world.clerks) {
            installations.push_back(new_id());
            office->store().begin();
            office->store().add_installation(installations.back(), clerk.employee.value, std::string(32, 'x'),
                                             system_clock());
            office->store().commit();
        }
        sequence.resize(world.clerks.size());
    }

    template<class C> message::Command command(std::size_t clerk, const C& body) {
        message::Command made;
        made.id = new_id();
        made.installation_seq.value = ++sequence[clerk];
        made.author = world.clerks[clerk].employee.value;
        made.kind.value = command_info<C>().number;
        made.schema.value = schema_version;
        encode_struct(made.body.data, command_info<C>(), &body);
        return made;
    }
    Job job(std::size_t clerk, message::Command made, const Bytes& nonce = {}) {
        return make_job(std::move(made), installations[clerk], world.clerks[clerk].employee, nonce);
    }
    std::vector<message::CommandOutcome> run(std::vector<Job> jobs) { return office->run(std::move(jobs)); }
    message::CommandOutcome run_one(Job job) {
        std::vector<Job> jobs;
        jobs.push_back(std::move(job));
        return run(std::move(jobs)).front();
    }
    SubmitOrder order(std::size_t clerk) { return bench::random_order(world, world.clerks[clerk], random); }

    std::int64_t clock_ahead_ms = 0;

private:
    TemporaryFolder place_;

public:
    DataFolder folder;
    bench::World world;
    std::unique_ptr<OfficeOnDisk> office;
    std::vector<Uuid> installations;
    std::vector<std::int64_t> sequence;
    std::mt19937_64 random{11};
};

}

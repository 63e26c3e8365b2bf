// SPDX-License-Identifier: GPL-3.0-or-later
// The engine for calls on the server's machine (import, user, demo, check): the same path of a command as a
// desk's, with the server as actor, beside a running `serve` or without it.
#pragma once

#include "common/base/fresh.h"
#include "common/catalogue.h"
#include "server/admin/data_folder.h"
#include "server/engine/executor.h"
#include "server/store/sqlite_store.h"

namespace liangheng {

class OfficeOnDisk {
public:
    explicit OfficeOnDisk(DataFolder& folder, std::function<UtcTime()> clock = system_clock);

    /// All jobs in one transaction. With `accept`, nothing is stored when it says no.
    std::vector<message::CommandOutcome> run(std::vector<Job> jobs, const Accept& accept = {});
    /// One command by its struct; the id may be derived, so that a repetition does nothing.
    template<class C> message::CommandOutcome run_one(const Uuid& id, C command) {
        std::vector<Job> jobs;
        jobs.push_back(make_server_job(id, std::move(command), command_info<C>()));
        return run(std::move(jobs)).front();
    }

    SqliteStore& store() { return store_; }
    const Facts& facts() { return executor_.facts(); }
    Executor& executor() { return executor_; }

private:
    template<class C> static const CommandInfo& command_info_of();

    SqliteStore store_;
    Executor executor_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/office_on_disk.h"

namespace liangheng {

OfficeOnDisk::OfficeOnDisk(DataFolder& folder, std::function<UtcTime()> clock)
    : store_(folder.store(), SqliteStore::Use::write), executor_(store_, std::move(clock), nullptr) {}

std::vector<message::CommandOutcome> OfficeOnDisk::run(std::vector<Job> jobs, const Accept& accept) {
    std::vector<Batch> batches(1);
    batches.front().jobs = std::move(jobs);
    return std::move(executor_.run(batches, accept).results.front());
}

}

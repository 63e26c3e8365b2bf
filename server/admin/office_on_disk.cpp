// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/office_on_disk.h"

#include <sodium.h>

#include <chrono>

namespace liangheng {

UtcTime system_clock() {
    using namespace std::chrono;
    return {duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

Uuid new_id() {
    std::array<std::uint8_t, 10> random{};
    randombytes_buf(random.data(), random.size());
    return make_uuid7(system_clock().ms, random);
}

OfficeOnDisk::OfficeOnDisk(DataFolder& folder, std::function<UtcTime()> clock)
    : store_(folder.store(), SqliteStore::Use::write), executor_(store_, std::move(clock), nullptr) {}

std::vector<message::CommandOutcome> OfficeOnDisk::run(std::vector<Job> jobs, const Accept& accept) {
    std::vector<Batch> batches(1);
    batches.front().jobs = std::move(jobs);
    return std::move(executor_.run(batches, accept).results.front());
}

}

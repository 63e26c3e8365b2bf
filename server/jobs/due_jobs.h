// SPDX-License-Identifier: GPL-3.0-or-later
// What the server itself has to do now: open and close cycles and months, hand over territories. Pure: it
// reads and answers with commands; `serve` runs them at its start and every minute. Ids are computed from
// job, object and day, so that a repetition does nothing and a refused job is tried again on the next day
// (sync.md 11).
#pragma once

#include "common/rules/facts.h"
#include "server/engine/job.h"
#include "server/store/store.h"

#include <vector>

namespace liangheng {

/// The jobs that are due at `now`, in the order in which they must run: territories, months that open, cycles
/// that open, cycles and months that close. A cycle opens behind the months of its retailers, so that a
/// broken run begins again with them.
std::vector<Job> due_jobs(StoreReader& store, const Facts& facts, UtcTime now);

}

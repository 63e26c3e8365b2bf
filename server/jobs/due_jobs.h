// SPDX-License-Identifier: GPL-3.0-or-later
// What the server itself has to do now: open and close cycles and months, hand over territories. Pure: it
// reads and answers with commands, which job_rounds.h runs. Ids are computed from job, object and day, so
// that a repetition does nothing and a refused job is tried again on the next day (sync.md 11).
#pragma once

#include "common/rules/facts.h"
#include "server/engine/job.h"
#include "server/store/store.h"

#include <vector>

namespace liangheng {

/// What is due, in the order in which it must run.
struct DueJobs {
    std::vector<Job> months; ///< territories handed over, then the retailers' months opened
    /// Cycles opened. From that moment whoever registers a retailer makes his counter row; so these run in
    /// one transaction with `months`, planned in the same turn of the writer, or nobody would make the row of
    /// a retailer who came in between (rules.md, quota).
    std::vector<Job> cycles;
    std::vector<Job> ends; ///< cycles and months closed

    /// All of them, for a program that is alone with its store.
    std::vector<Job> in_order() &&;
};

/// The jobs that are due at `now`. What was settled on this day is not due again, be it applied or refused.
DueJobs due_jobs(StoreReader& store, const Facts& facts, UtcTime now);

}

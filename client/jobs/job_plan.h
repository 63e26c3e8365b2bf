// SPDX-License-Identifier: GPL-3.0-or-later
// What a job does, in two parts of which either may be missing: steps that run in the window's thread and may
// read the replica, then work in a thread of its own, which may touch neither the replica nor a widget.
#pragma once

#include "client/jobs/job_progress.h"
#include "common/base/result.h"

#include <QString>

#include <functional>

namespace liangheng {

enum class JobStep : std::uint8_t { more, finished };

struct JobPlan {
    /// In the language of now: asked for again when it changes.
    std::function<QString()> title;
    /// The file that comes of it; empty: none. Either the whole file is there, or what was there before.
    std::filesystem::path target;
    /// Called again and again until it says `finished`, in slices of at most 20 ms between which the window
    /// lives. One call is one page of a list or so, and stays far below that.
    std::function<Result<JobStep>(JobProgress&)> step;
    /// Runs behind the steps. What it owns is destroyed in its thread.
    std::function<Result<void>(JobProgress&)> work;
};

}

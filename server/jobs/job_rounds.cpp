// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/job_rounds.h"

#include "common/wire/limits.h"
#include "server/engine/attached_files.h"
#include "server/engine/audit_index.h"
#include "server/engine/feed_retention.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace liangheng {
namespace {

constexpr std::int64_t between_rounds_ms = 60'000;

// Logs what was refused; false when something is to be given again.
bool all_settled(const std::vector<message::CommandOutcome>& results) {
    for (const auto& result : results)
        if (result.outcome == Outcome::refused)
            spdlog::error("a job of the server is refused: {}", result.code);
    return std::none_of(results.begin(), results.end(), [](const message::CommandOutcome& result) {
        return result.outcome == Outcome::pending;
    });
}

}

JobRounds::JobRounds(WriterThread& writer, Notifier::Loop loop, std::function<UtcTime()> clock,
                     FileStore* files)
    : writer_(writer), loop_(std::move(loop)), clock_(std::move(clock)), files_(files) {}

void JobRounds::start() {
    round();
    index_chain();
    loop_.call_after(between_rounds_ms, [this] { start(); });
}

void JobRounds::round() {
    writer_.post([this](SqliteStore& store, Executor& executor) {
        begin_day(store, executor);
        auto due = due_jobs(store, executor.facts(), clock_());
        open_cycles(executor, due);
        loop_.post([this, due = std::move(due)]() mutable { push(std::move(due)); });
    });
}

// In pieces behind whatever the writer has to do, so that nobody waits for it.
void JobRounds::index_chain() {
    writer_.post([this](SqliteStore& store, Executor&) {
        if (!index_audit(store, limits::history_index_piece)) return;
        loop_.post([this] { loop_.call_after(limits::history_index_pause_ms, [this] { index_chain(); }); });
    });
}

void JobRounds::begin_day(SqliteStore& store, Executor& executor) {
    const auto today = date_of(clock_());
    if (begun_ == today) return;
    executor.refresh_scopes();
    forget_old_removals(store, clock_());
    if (files_) forget_orphan_files(store, *files_);
    begun_ = today;
}

// In this turn of the writer, so that nobody comes between the plan and its execution.
void JobRounds::open_cycles(Executor& executor, DueJobs& due) {
    if (due.cycles.empty() || due.months.size() > limits::commands_in_group) return;
    std::vector<Batch> batches(1);
    auto& jobs = batches.front().jobs;
    jobs = std::exchange(due.months, {});
    std::move(due.cycles.begin(), due.cycles.end(), std::back_inserter(jobs));
    due.cycles.clear();
    all_settled(executor.run(batches).results.front());
}

// Cycles that are still here have more months before them than one group takes: these first, group by group.
void JobRounds::push(DueJobs due) {
    if (!due.cycles.empty()) return push_batches(std::move(due.months), Then::next_round);
    push_batches(std::move(due.months), Then::wait);
    push_batches(std::move(due.ends), Then::wait);
}

void JobRounds::push_batches(std::vector<Job> jobs, Then then) {
    const auto settled = std::make_shared<bool>(true);
    for (std::size_t begin = 0; begin < jobs.size(); begin += limits::commands_in_group) {
        const auto end = std::min(jobs.size(), begin + limits::commands_in_group);
        const bool last = end == jobs.size();
        Batch batch;
        for (std::size_t i = begin; i < end; ++i) batch.jobs.push_back(std::move(jobs[i]));
        writer_.push_job(std::move(batch),
                         [this, settled, then, last](const std::vector<message::CommandOutcome>& results) {
                             *settled = all_settled(results) && *settled;
                             if (!last || !*settled || then == Then::wait) return;
                             round();
                         });
    }
}

}

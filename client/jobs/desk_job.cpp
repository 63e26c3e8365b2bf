// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/jobs/desk_job.h"

#include "client/jobs/file_path.h"
#include "client/widgets/field_text.h"

namespace liangheng {
namespace {

// Earlier an estimate jumps about.
constexpr qint64 first_estimate_ms = 3000;

}

DeskJob::DeskJob(JobPlan plan, std::function<qint64()> clock, QObject* parent)
    : QObject(parent),
      plan_(std::move(plan)),
      clock_(std::move(clock)),
      progress_(std::make_shared<JobProgress>(plan_.target)) {}

qint64 DeskJob::elapsed_ms() const {
    if (state_ == JobState::waiting) return 0;
    return (ended() ? ended_ms_ : clock_()) - begun_ms_;
}

std::optional<qint64> DeskJob::left_ms() const {
    const auto elapsed = elapsed_ms();
    if (state_ != JobState::running || elapsed < first_estimate_ms || total() <= 0 || done() <= 0)
        return std::nullopt;
    const auto rest = std::max<std::int64_t>(0, total() - done());
    return static_cast<qint64>(static_cast<double>(elapsed) * static_cast<double>(rest) /
                               static_cast<double>(done()));
}

std::filesystem::path DeskJob::file() const {
    return state_ == JobState::done ? plan_.target : std::filesystem::path();
}

void DeskJob::begin() {
    begun_ms_ = clock_();
    state_ = JobState::running;
    Q_EMIT state_changed();
}

void DeskJob::cancel() {
    if (ended()) return;
    progress_->cancel();
    end(refuse("desk.job_cancelled"));
}

void DeskJob::end(const Result<void>& result) {
    if (ended()) return discard_file(); // its thread came home after a cancel
    if (state_ == JobState::waiting) begun_ms_ = clock_();
    auto outcome = result;
    if (outcome && !progress_->file().empty()) {
        std::error_code failed;
        std::filesystem::rename(progress_->file(), plan_.target, failed);
        if (failed)
            outcome = refuse("desk.file_not_written",
                             {{"file", plain_text(qt_path(plan_.target))}, {"reason", failed.message()}});
    }
    ended_ms_ = clock_();
    if (outcome) {
        state_ = JobState::done;
    } else {
        trouble_ = outcome.error();
        state_ = progress_->cancelled() ? JobState::cancelled : JobState::failed;
        if (!in_thread_) discard_file();
    }
    plan_.step = {};
    plan_.work = {};
    Q_EMIT state_changed();
    Q_EMIT has_ended();
}

void DeskJob::discard_file() {
    std::error_code ignored;
    if (!progress_->file().empty()) std::filesystem::remove(progress_->file(), ignored);
}

}

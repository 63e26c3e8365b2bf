// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/jobs/job_service.h"

#include <QCursor>
#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace liangheng {
namespace {

constexpr int tick_ms = 100;

JobService::Clock computer_clock() {
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

// A defect or a failure of the world inside a job ends that job and nothing else.
template<class Call> auto guarded(const Call& call, JobProgress& progress) -> decltype(call(progress)) {
    try {
        return call(progress);
    } catch (const std::exception& error) {
        return refuse("desk.job_failed", {{"reason", error.what()}});
    }
}

}

JobService::JobService(QObject* parent, Clock clock)
    : QObject(parent), clock_(clock ? std::move(clock) : computer_clock()) {
    pool_.setMaxThreadCount(threads);
    connect(&turns_, &QTimer::timeout, this, &JobService::take_turns);
    tick_.setInterval(tick_ms);
    connect(&tick_, &QTimer::timeout, this, &JobService::tick);
}

JobService::~JobService() { end_all(); }

DeskJob& JobService::start(JobPlan plan) {
    const bool full = unended() >= most_unended;
    auto* job = new DeskJob(std::move(plan), clock_, this);
    jobs_.insert(jobs_.begin(), job);
    connect(job, &DeskJob::state_changed, this, &JobService::changed);
    connect(job, &DeskJob::has_ended, this, [this, job] {
        std::erase(stepping_, job);
        tick();
    });
    forget_oldest();
    if (full) {
        // Later, so that whoever started it has time to listen.
        QTimer::singleShot(0, job, [job] {
            job->end(refuse("desk.too_many_jobs", {{"limit", std::to_string(most_unended)}}));
        });
        return *job;
    }
    stepping_.push_back(job);
    turns_.start();
    tick_.start();
    Q_EMIT changed();
    return *job;
}

std::size_t JobService::unended() const {
    return static_cast<std::size_t>(
        std::count_if(jobs_.begin(), jobs_.end(), [](const DeskJob* job) { return !job->ended(); }));
}

// One job after the other gets a slice.
void JobService::take_turns() {
    if (stepping_.empty()) return turns_.stop();
    auto* job = stepping_.front();
    std::rotate(stepping_.begin(), stepping_.begin() + 1, stepping_.end());
    if (job->state() == JobState::waiting) job->begin();
    if (job->plan_.step)
        run_step(*job, clock_() + slice_ms);
    else if (std::erase(stepping_, job) > 0)
        run_work(*job);
}

void JobService::run_step(DeskJob& job, qint64 until) {
    // Out of the job while it runs: a cancel from inside it clears the plan.
    auto call = std::exchange(job.plan_.step, {});
    do {
        const auto step = guarded(call, *job.progress_);
        if (job.ended()) return;
        if (!step) return job.end(step.error());
        if (*step == JobStep::finished) return;
    } while (clock_() < until);
    job.plan_.step = std::move(call);
}

void JobService::run_work(DeskJob& job) {
    if (!job.plan_.work) return job.end({});
    job.in_thread_ = true;
    auto work = std::exchange(job.plan_.work, {});
    // The event carries the result home; the service waits for its threads before it goes.
    pool_.start([this, &job, progress = job.progress_, work = std::move(work)]() mutable {
        auto result =
            progress->cancelled() ? Result<void>(refuse("desk.job_cancelled")) : guarded(work, *progress);
        work = {};
        QMetaObject::invokeMethod(
            this, [this, &job, result] { on_work_returned(job, result); }, Qt::QueuedConnection);
    });
}

void JobService::on_work_returned(DeskJob& job, const Result<void>& result) {
    job.in_thread_ = false;
    job.end(result);
    forget_oldest();
}

void JobService::forget_oldest() {
    auto ended = jobs_.size() - unended();
    for (auto at = jobs_.size(); ended > most_ended && at-- > 0;) {
        auto* job = jobs_[at];
        if (!job->ended() || job->in_thread_) continue;
        jobs_.erase(jobs_.begin() + static_cast<std::ptrdiff_t>(at));
        job->deleteLater();
        --ended;
        Q_EMIT changed();
    }
}

DeskJob* JobService::shown() const {
    // The oldest that runs.
    const auto found = std::find_if(jobs_.rbegin(), jobs_.rend(), [](const DeskJob* job) {
        return job->state() == JobState::running && job->elapsed_ms() >= entry_after_ms;
    });
    return found == jobs_.rend() ? nullptr : *found;
}

void JobService::tick() {
    if (unended() == 0) tick_.stop();
    show_cursor();
    Q_EMIT changed();
}

// From the third part of a second on, until the status line takes over.
void JobService::show_cursor() {
    const bool wanted = std::any_of(jobs_.begin(), jobs_.end(), [](const DeskJob* job) {
        return job->state() == JobState::running && job->elapsed_ms() >= cursor_after_ms &&
               job->elapsed_ms() < entry_after_ms;
    });
    if (wanted == busy_cursor_) return;
    busy_cursor_ = wanted;
    if (wanted)
        QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    else
        QGuiApplication::restoreOverrideCursor();
}

void JobService::end_all() {
    const auto all = jobs_;
    for (auto* job : all) job->cancel();
    pool_.waitForDone();
    // Their results lie in the event queue, or go with it.
    for (auto* job : all)
        if (job->in_thread_) job->discard_file();
}

}

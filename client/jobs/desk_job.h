// SPDX-License-Identifier: GPL-3.0-or-later
// One job as the window sees it. It lives in the window's thread and belongs to the JobService.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QObject>

#include "client/jobs/job_plan.h"

#include <memory>
#include <optional>

namespace liangheng {

enum class JobState : std::uint8_t {
    waiting,   ///< others go first
    running,   //
    done,      ///< the file is there
    failed,    ///< trouble() says why; the file is as it was before
    cancelled, ///< as failed, because somebody wanted it so
};

class DeskJob : public QObject {
    Q_OBJECT
public:
    DeskJob(JobPlan plan, std::function<qint64()> clock, QObject* parent);

    QString title() const { return plan_.title(); }
    JobState state() const { return state_; }
    bool ended() const { return state_ > JobState::running; }
    /// Rows or steps; a total of 0 is unknown.
    std::int64_t total() const { return progress_->total(); }
    std::int64_t done() const { return progress_->done(); }
    /// Since it began to run, or how long it ran.
    qint64 elapsed_ms() const;
    /// Estimated; nothing in the first three seconds, and where the total is unknown.
    std::optional<qint64> left_ms() const;
    /// The file that was made; empty: none, or not yet.
    std::filesystem::path file() const;
    const std::optional<Refusal>& trouble() const { return trouble_; }

    /// Ends it at once for the person; the thread that worked on it follows, and its file is never seen.
    void cancel();

Q_SIGNALS:
    void state_changed();
    /// Once, from the event loop or from cancel().
    void has_ended();

private:
    friend class JobService;
    void begin();
    void end(const Result<void>& result);
    void discard_file();

    JobPlan plan_;
    std::function<qint64()> clock_;
    std::shared_ptr<JobProgress> progress_;
    JobState state_ = JobState::waiting;
    std::optional<Refusal> trouble_;
    qint64 begun_ms_ = 0;
    qint64 ended_ms_ = 0;
    bool in_thread_ = false; ///< its work runs, even though the person may have cancelled it
};

}

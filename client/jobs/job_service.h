// SPDX-License-Identifier: GPL-3.0-or-later
// Runs what takes longer than a moment: exports, imports, prints, reports. The window goes on living, nothing
// is asked, everything can be cancelled, and what came of it stays in a list.
#pragma once

#include "client/jobs/desk_job.h"

#include <QThreadPool>
#include <QTimer>

#include <vector>

namespace liangheng {

class JobService : public QObject {
    Q_OBJECT
public:
    /// Milliseconds of a clock that only goes forward.
    using Clock = std::function<qint64()>;
    static constexpr int threads = 2;
    static constexpr std::size_t most_unended = 32; ///< one more fails at once
    static constexpr std::size_t most_ended = 50;   ///< the oldest is forgotten
    static constexpr qint64 slice_ms = 20;          ///< of the steps
    static constexpr qint64 cursor_after_ms = 300;
    static constexpr qint64 entry_after_ms = 1000;

    /// An empty clock is the computer's.
    explicit JobService(QObject* parent = nullptr, Clock clock = {});
    /// Cancels what runs and waits for its threads.
    ~JobService() override;

    /// Begins as soon as the event loop goes on. The job stays with the service.
    DeskJob& start(JobPlan plan);
    /// Newest first.
    const std::vector<DeskJob*>& jobs() const { return jobs_; }
    /// The job that the status line shows: running for over a second; null: none.
    DeskJob* shown() const;
    /// Cancels all, and waits until no thread works any more.
    void end_all();

Q_SIGNALS:
    /// A job came, went on or ended; several times a second at most.
    void changed();

private:
    void take_turns();
    void run_step(DeskJob& job, qint64 until);
    void run_work(DeskJob& job);
    void on_work_returned(DeskJob& job, const Result<void>& result);
    void tick();
    void show_cursor();
    void forget_oldest();
    std::size_t unended() const;

    Clock clock_;
    QThreadPool pool_;
    QTimer turns_; ///< while there are steps to do
    QTimer tick_;  ///< while something runs
    std::vector<DeskJob*> jobs_;
    std::vector<DeskJob*> stepping_;
    bool busy_cursor_ = false;
};

}

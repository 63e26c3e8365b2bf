// SPDX-License-Identifier: GPL-3.0-or-later
// The server's own work while `serve` runs: scopes of the day and jobs that are due, at its start and every
// minute. Jobs go through the writer like the commands of a desk.
#pragma once

#include "server/engine/notifier.h"
#include "server/engine/writer_thread.h"
#include "server/jobs/due_jobs.h"
#include "server/store/file_store.h"

#include <functional>

namespace liangheng {

class JobRounds {
public:
    /// `files` may be null: then no files are cleared away.
    JobRounds(WriterThread& writer, Notifier::Loop loop, std::function<UtcTime()> clock,
              FileStore* files = nullptr);
    /// Runs a round now and one each minute. On the network thread.
    void start();

private:
    enum class Then : std::uint8_t { wait, next_round };

    void round();
    void index_chain();
    void begin_day(SqliteStore& store, Executor& executor);
    void open_cycles(Executor& executor, DueJobs& due);
    void push(DueJobs due);
    void push_batches(std::vector<Job> jobs, Then then);

    WriterThread& writer_;
    Notifier::Loop loop_;
    std::function<UtcTime()> clock_;
    FileStore* files_;
    Date begun_; ///< the last day that was begun; on the writer's thread
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Everything behind the connections of one server process: writer, reader, passwords, notices, jobs. Lives on
// the network thread; what takes long is done on other threads and comes back through the loop.
#pragma once

#include "common/wire/limits.h"
#include "server/auth/password_pool.h"
#include "server/auth/throttle.h"
#include "server/engine/notifier.h"
#include "server/engine/writer_thread.h"
#include "server/jobs/job_rounds.h"
#include "server/net/conversation.h"
#include "server/store/file_store.h"

#include <atomic>

namespace liangheng {

class Office {
public:
    struct Setup {
        std::filesystem::path store;
        std::function<UtcTime()> clock;
        Notifier::Loop loop;
        std::string version;
        WriterThread::Broken broken;
        std::filesystem::path files = {}; ///< of attachments; empty: the folder "files" beside the store
        std::size_t pull_bytes_waiting = limits::pull_bytes_waiting; ///< unsent; beyond it pulls wait
    };
    explicit Office(Setup setup);
    ~Office();

    /// A new connection.
    std::unique_ptr<Conversation> greet(std::shared_ptr<Wire> wire);
    /// Begins the server's own work: scopes of the day, cycles, month openings; and looks for foreign
    /// commits.
    void start_jobs();
    void stop();

    // For conversations
    // ---------------------------------------------------------------------------------------
    const Uuid& epoch() const { return epoch_; }
    UtcTime clock() const { return setup_.clock(); }
    WriterThread& writer() { return writer_; }
    ReaderThread& reader() { return reader_; }
    Notifier& notifier() { return notifier_; }
    PasswordPool& passwords() { return passwords_; }
    Throttle& throttle() { return throttle_; }
    FileStore& files() { return files_; }
    /// The thread that writes pieces of files.
    PasswordPool& file_writer() { return file_writer_; }
    const std::string& version() const { return setup_.version; }
    void post(std::function<void()> work) { setup_.loop.post(std::move(work)); }
    void call_after(std::int64_t ms, std::function<void()> work) {
        setup_.loop.call_after(ms, std::move(work));
    }
    std::uint64_t next_connection() { return ++connections_; }
    /// Places for loads at once (sync.md 9); 0 when one was taken, else how many wait before.
    std::size_t take_load_place(std::uint64_t connection);
    void give_load_place(std::uint64_t connection);

private:
    Setup setup_;
    FeedTail tail_;
    FileStore files_;
    WriterThread writer_;
    ReaderThread reader_;
    Notifier notifier_;
    PasswordPool passwords_;
    PasswordPool file_writer_;
    Throttle throttle_;
    JobRounds job_rounds_;
    Uuid epoch_;
    std::uint64_t connections_ = 0;
    std::map<std::uint64_t, std::int64_t> loading_; // connection and time of its last Load
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The path of a command (sync.md 11 and 19.1): claim, rights, rule, changes, audit, feed, result; many
// commands in one group commit. One executor per store connection; one thread at a time.
#pragma once

#include "server/engine/applier.h"
#include "server/engine/feed_tail.h"
#include "server/engine/installations.h"
#include "server/engine/job.h"
#include "server/engine/scopes.h"

#include <functional>
#include <map>

namespace liangheng {

/// Jobs that came together: a failure that asks for "later" stops the rest of its batch.
struct Batch {
    std::vector<Job> jobs;
    Uuid installation;      ///< whose desk has sent them; empty for the server itself
    std::string token_hash; ///< of the installation token that the desk's session was given
    UtcTime began;          ///< of that session
};

/// What a group did, after its commit.
struct GroupOutcome {
    std::vector<std::vector<message::CommandOutcome>> results; ///< as the batches
    std::int64_t head = 0;
    std::vector<FeedEntry> feed; ///< numbered entries of the group
    bool committed = true;       ///< false: `accept` said no, nothing is stored
    bool logins_changed = false; ///< sessions of somebody may be over
};

/// Looks at the results of a group before its commit; false rolls everything back (imports, dry runs).
using Accept = std::function<bool(const std::vector<std::vector<message::CommandOutcome>>&)>;

class Executor {
public:
    /// Whether the file with this hash is there.
    using HasFile = std::function<bool(const Bytes& hash)>;

    /// Without `has_file` a desk's command that names a file waits for ever.
    Executor(Store& store, std::function<UtcTime()> clock, FeedTail* tail, HasFile has_file = {});

    /// Runs all batches and commits once. Nothing of a batch that is answered "later" is in the store.
    /// Throws StoreError of kind fatal when the store can't go on.
    GroupOutcome run(std::span<const Batch> batches, const Accept& accept = {});
    /// Dated inputs of scopes (midnight, half-year turn): raises what changed, in a transaction of its own.
    std::int64_t refresh_scopes();

    /// Roles in force now, for a session that begins.
    const Standing& standing_now(const Id<Employee>& employee);

    Store& store() { return store_; }
    StoreFacts& facts() { return facts_; }
    Scopes& scopes() { return scopes_; }
    Installations& installations() { return installations_; }

private:
    enum class Mode : std::uint8_t { plain, savepoints };
    /// Thrown in plain mode: the whole group runs again, with a savepoint for each command.
    struct RunAgain {};

    void begin();
    void finish(GroupOutcome& outcome);
    void restore();
    GroupOutcome attempt(std::span<const Batch> batches, Mode mode, const Accept& accept);
    std::vector<message::CommandOutcome> run_batch(const Batch& batch, Mode mode);
    /// Why nothing that this session sends is executed; null when it may go on.
    const char* ended_session(const Batch& batch);
    bool lacks_file(const Job& job) const;
    message::CommandOutcome run_guarded(const Job& job);
    message::CommandOutcome run_one(const Job& job, const std::optional<Refusal>& verdict);
    std::optional<message::CommandOutcome> earlier_result(const Job& job);
    std::optional<Refusal> refused_before_rule(const Job& job);
    std::optional<Refusal> dependency_refusal(const Job& job);
    Context context_for(const Job& job);
    void settle(const Job& job, const message::CommandOutcome& outcome);
    void append_audit(const Job& job, const Context& context, const AuditChanges& changes);
    message::CommandOutcome poisoned(const Job& job, const std::string& reason);

    Store& store_;
    std::function<UtcTime()> clock_;
    FeedTail* tail_;
    HasFile has_file_;
    StoreFacts facts_;
    BucketTable buckets_;
    Applier applier_;
    Scopes scopes_;
    Installations installations_;

    GatheredFeed feed_;
    std::int64_t audit_seq_ = -1; // -1: read from the store
    std::string audit_hash_;
    std::int64_t head_ = -1;
    std::int64_t data_version_ = -1;
    UtcTime now_;
    bool logins_changed_ = false; // by the group so far
};

}

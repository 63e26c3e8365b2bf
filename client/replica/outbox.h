// SPDX-License-Identifier: GPL-3.0-or-later
// outbox.db: the commands of this desk until they are settled, and who uses the profile. Precious: every
// change is on the disk when the call returns (WAL, synchronous FULL), and the program never deletes the file
// (sync.md 13).
#pragma once

#include "client/replica/outbox_entry.h"
#include "client/replica/outbox_recovery.h"
#include "client/replica/profile_record.h"
#include "client/replica/reserve_file.h"
#include "common/base/function_ref.h"

#include <span>

namespace liangheng {

/// How many commands are in which state, for the status bar.
struct OutboxCounts {
    std::int64_t pending = 0; ///< ready or sent
    std::int64_t refused = 0; ///< wait for the person
};

class Outbox {
public:
    explicit Outbox(const std::filesystem::path& file);

    const std::optional<OutboxRecovery>& recovery() const { return opened_.recovery; }

    // Who
    // -----------------------------------------------------------------------------------------------------
    ProfileSession tokens() const { return profile_.tokens(); }
    std::optional<message::Session> last_session() const { return profile_.session(); }
    std::string offline_verifier() const { return profile_.offline_verifier(); }
    void keep_offline_verifier(const std::string& verifier);
    /// A new installation numbers all unsettled commands anew and keeps their ids.
    void keep_session(const message::Session& session);
    void token_acknowledged();
    void forget_session_token();

    // Commands of the person
    // ----------------------------------------------------------------------------------
    /// Makes the command ready with the next installation_seq, which it writes into it. A refused command
    /// that it replaces is discarded in the same transaction. Refusals: outbox.full, outbox.too_large,
    /// outbox.disk_full, outbox.disk_failed.
    Result<void> add(message::Command& command);
    /// Sends a refused command again as a new one with this id. Refusals: as add, outbox.unknown,
    /// outbox.not_refused.
    Result<message::Command> send_again(const Uuid& id, const Uuid& new_id, UtcTime now,
                                        const Bytes& made_on);
    /// Gives up a refused command, or one that was never sent. Refusals: outbox.unknown, outbox.already_sent,
    /// outbox.already_settled.
    Result<void> discard(const Uuid& id);

    std::optional<OutboxEntry> find(const Uuid& id) const;
    /// All, newest first.
    std::vector<OutboxEntry> entries() const;
    /// Commands whose result row has not come yet, in the order of installation_seq: what the overlay shows.
    std::vector<OutboxEntry> unseen() const;
    OutboxCounts counts() const;

    // Commands on their way
    // -----------------------------------------------------------------------------------
    PushBatch next_push(bool alone) const;
    void mark_sent(const PushBatch& batch);
    void sent_to_ready();
    void keep_results(const message::Results& results);
    void refuse_locally(const Uuid& command, const std::string& code);
    /// Result rows that have come into the replica: final, and out of the overlay. Settled commands older
    /// than 14 days (counted between settled commands, not by a clock) leave the file.
    void settle(std::span<const SettledCommand> settled);
    /// Executed ones of the last 14 days whose result row was in the replica once.
    std::vector<Uuid> seen() const;
    /// Their result rows are not there any more: the replica is as of an earlier time.
    void unsee(std::span<const Uuid> commands);

    /// For tests of full disks and for tools; not for pages.
    Database& database() { return *opened_.database; }

private:
    Database& database() const { return *opened_.database; }
    std::vector<OutboxEntry> select(const std::string& rest) const;
    std::optional<Refusal> room_for(const message::Command& command) const;
    void insert(message::Command& command);
    void number_anew(std::int64_t high_water, bool all);
    void write(FunctionRef<void()> change);
    void set_outcome(const SettledCommand& settled, bool seen);

    OpenedOutbox opened_;
    mutable ProfileRecord profile_;
    ReserveFile reserve_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk's protocol core asks of its two files (sync.md 13). Implemented by client/replica on cache.db
// and outbox.db, and by a plain memory store for benchmarks of the server. Every call is durable when it
// returns as sync.md says (outbox: full; cache: whole transactions). Failures of the world are exceptions.
#pragma once

#include "common/sync/messages.h"

#include <map>
#include <string>
#include <vector>

namespace liangheng {

enum class BucketState : std::uint8_t {
    loading, ///< in scope, its first load not ended
    loaded,  ///< last page stored; joins at the next Upto
    complete ///< equal to the server's bucket at the cursor
};

/// How far a bucket is; the position of a load survives crashes.
struct BucketProgress {
    BucketState state = BucketState::loading;
    Uuid after;                 ///< id of the last row stored, empty before the first page
    std::int64_t s0 = -1;       ///< head of the first page's snapshot; -1 before it
    std::int64_t rows_left = 0; ///< estimate, for "loading 43 %"
    std::int64_t order = 0;     ///< rank among the loads: the order in which the server named the buckets
};

/// Where the replica stands.
struct ReplicaPosition {
    Uuid epoch;                      ///< empty: no replica yet
    std::int64_t scope_version = -1; ///< -1: none yet
    std::int64_t cursor = 0;
    std::map<std::string, BucketProgress> buckets;
};

/// Tokens of the profile.
struct ProfileSession {
    Uuid installation; ///< empty before the first login
    Bytes installation_token;
    Bytes session_token;               ///< empty after a logout or auth.expired
    bool token_to_acknowledge = false; ///< the installation token is newer than the last token_ack
};

/// Commands to send, in the order of installation_seq.
struct PushBatch {
    std::vector<message::Command> commands;
};

class DeskStore {
public:
    virtual ~DeskStore() = default;

    // Profile -----------------------------------------------------------------------------------------------
    virtual ProfileSession profile_session() const = 0;
    /// After Session: stores tokens, employee, roles; a new installation numbers all unsettled commands anew
    /// from high_water + 1 and keeps their ids.
    virtual void keep_session(const message::Session& session) = 0;
    virtual void token_acknowledged() = 0;
    virtual void forget_session_token() = 0;

    // Outbox ------------------------------------------------------------------------------------------------
    /// Ready commands of the session's author from the lowest installation_seq on: at most 64 and 256 KiB
    /// together; one larger command goes alone. With `alone` only the first one.
    virtual PushBatch next_push(bool alone) const = 0;
    virtual void mark_sent(const PushBatch& batch) = 0;
    /// The connection ended: sent commands are ready again.
    virtual void sent_to_ready() = 0;
    /// Results of a push; those with outcome pending become ready again. Never touches the overlay.
    virtual void keep_results(const message::Results& results) = 0;
    /// A command that the server closes the connection over three times alone: refused sync.malformed at this
    /// desk.
    virtual void refuse_locally(const Uuid& command, const std::string& code) = 0;

    // Replica -----------------------------------------------------------------------------------------------
    virtual ReplicaPosition position() const = 0;
    /// One transaction: rows of removed buckets go, added ones become loading, version is stored; a new
    /// profile takes `head` as its cursor and the epoch.
    virtual void apply_scope(const message::ScopeChange& scope, const Uuid& epoch) = 0;
    /// Parts of a pull are staged as they come …
    virtual void stage_rows(const message::Rows& rows) = 0;
    virtual void stage_gone(const message::Gone& gone) = 0;
    /// … and applied in one transaction with cursor, joined buckets and settled commands. A bucket joins only
    /// when it is loaded: one that the same pull has sent to its reload does not.
    virtual void apply_upto(const message::Upto& upto) = 0;
    /// The connection ended before Upto: staged parts go.
    virtual void drop_staged() = 0;
    /// One page of a load, with the load's position, in one transaction; `last` makes the bucket loaded.
    virtual void store_page(const message::Page& page) = 0;
    /// These buckets (empty: all) are loaded anew; their rows stay readable until then.
    virtual void begin_reload(const std::vector<std::string>& buckets) = 0;
};

}

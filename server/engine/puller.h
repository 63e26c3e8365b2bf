// SPDX-License-Identifier: GPL-3.0-or-later
// Answers Pull and Load from one snapshot each (sync.md 8 and 9). Keeps nothing about a desk's progress.
#pragma once

#include "common/sync/server_core.h"
#include "common/wire/limits.h"
#include "server/engine/feed_tail.h"
#include "server/engine/visible.h"

#include <map>

namespace liangheng {

class Puller {
public:
    /// What one answer to a pull may hold and take; buckets beyond that are left to the load.
    struct Bounds {
        std::size_t bytes = limits::pull_bytes;
        std::int64_t ms = limits::pull_snapshot_ms;
    };
    /// `tail` may be null: then the feed table alone is read.
    Puller(StoreReader& store, const FeedTail* tail);
    Puller(StoreReader& store, const FeedTail* tail, const Bounds& bounds);

    std::vector<OutFrame> pull(const SessionIdentity& who, const message::Pull& pull);
    /// One page; `last` tells that the bucket's load has ended (or is refused).
    std::vector<OutFrame> load(const SessionIdentity& who, const message::Load& load, bool& last);
    /// Does the scope of this user hold one of these buckets? For notices.
    bool concerns(const Id<Employee>& employee, std::span<const FeedEntry> entries);
    /// May this user see the row, also one of a half-year that his desk does not hold? Not for details.
    bool sees(const Id<Employee>& employee, const EntityInfo& entity, const Uuid& row);
    std::int64_t head();
    /// Entries with `after < seq <= upto`, from the tail or the table.
    void feed_between(std::int64_t after, std::int64_t upto, std::vector<FeedEntry>& entries);

private:
    struct Delta;

    std::vector<OutFrame> pull_in_snapshot(const SessionIdentity& who, const message::Pull& pull);
    std::vector<OutFrame> load_in_snapshot(const SessionIdentity& who, const message::Load& load, bool& last);
    /// The request stands on a number that this database has not reached or not in this way (sync.md 8, 18).
    bool other_history(const message::Pull& pull, std::int64_t head);
    OutFrame scope_change(const Id<Employee>& employee, std::int64_t version, std::int64_t known);
    void collect(const message::Pull& pull, Visible& visible, std::int64_t head,
                 std::map<std::int64_t, Delta>& deltas);
    void append_buckets(const std::map<std::int64_t, Delta>& deltas, std::vector<OutFrame>& frames,
                        std::vector<std::string>& reload);
    void append_bucket(std::int64_t bucket, const Delta& delta, std::vector<OutFrame>& frames,
                       std::vector<std::string>& reload);
    /// Bytes of a row with its details; false when it is not there.
    bool encode(const EntityInfo& entity, const Uuid& id, std::string& bytes);

    StoreReader& store_;
    const FeedTail* tail_;
    Bounds bounds_;
    Uuid epoch_; ///< read once
    BucketTable buckets_;
    VisibleCache visible_;
    std::vector<FeedEntry> entries_;
};

/// The entity of a bucket by its name; null when this program does not know it.
const EntityInfo* entity_of_bucket(std::string_view name);

}

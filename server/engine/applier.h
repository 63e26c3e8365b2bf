// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the Changes of a rule into the store: rows, details, buckets, feed entries, audit bytes (sync.md 11,
// step 8).
#pragma once

#include "common/base/id.h"
#include "server/engine/audit.h"
#include "server/engine/bucket_table.h"
#include "server/engine/store_facts.h"

#include <unordered_map>

namespace liangheng {

/// Thrown inside a command's execution: the row that a rule makes is there already.
struct RowExists {
    std::string entity;
    Uuid id;
};
/// Thrown when a row changed between its reading and its writing: a conflict of transactions, tried again.
struct VersionConflict {};

/// Feed entries of one group; one for each row and bucket, the last one counts.
class GatheredFeed {
public:
    void add(std::int64_t bucket, const Uuid& id, FeedOp op);
    /// Numbers the entries from `head + 1` on.
    std::vector<FeedEntry> numbered(std::int64_t head) const;
    void clear();

private:
    struct Place {
        std::int64_t bucket;
        Uuid id;
        bool operator==(const Place&) const = default;
    };
    struct PlaceHash {
        std::size_t operator()(const Place& place) const {
            return std::hash<Uuid>{}(place.id) ^ static_cast<std::size_t>(place.bucket);
        }
    };
    std::vector<FeedEntry> entries_;
    std::unordered_map<Place, std::size_t, PlaceHash> places_;
};

class Applier {
public:
    Applier(Store& store, StoreFacts& facts, BucketTable& buckets)
        : store_(store), facts_(facts), buckets_(buckets) {}

    /// Applies all changes of one command; what it did goes to `feed` and `audit`.
    void apply(const Changes& changes, const Uuid& actor, std::int64_t now_ms, GatheredFeed& feed,
               AuditChanges& audit);

private:
    void insert(const Change& change, const RowMeta& meta, GatheredFeed& feed, AuditChanges& audit);
    void update(const Change& change, const Uuid& actor, std::int64_t now_ms, GatheredFeed& feed,
                AuditChanges& audit);
    void remove(const Change& change, GatheredFeed& feed, AuditChanges& audit);
    void write_details(const Change& change, std::string& audited);
    std::string old_details(const Change& change);
    const std::vector<std::size_t>& audited(const EntityInfo& entity);

    Store& store_;
    StoreFacts& facts_;
    BucketTable& buckets_;
    std::unordered_map<const EntityInfo*, std::vector<std::size_t>> audited_;
};

}

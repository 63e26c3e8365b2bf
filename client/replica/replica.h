// SPDX-License-Identifier: GPL-3.0-or-later
// cache.db: the rows of the server that this profile may see, and how far they are (sync.md 8, 9, 10, 13).
// Changed by pull and load only; rows and position always in one transaction. It may be deleted at any time:
// that costs a load.
#pragma once

#include "client/replica/cache_connection.h"
#include "client/replica/replica_tables.h"
#include "client/replica/row_writer.h"
#include "client/replica/staging.h"

#include <optional>
#include <set>

namespace liangheng {

/// What a transaction of the replica has touched: heads (details belong to them).
using TouchedEntities = std::set<const EntityInfo*>;

/// How much of the scope is here.
struct LoadProgress {
    std::int64_t rows_estimated = 0;
    std::int64_t rows_left = 0;
    bool complete = true;

    /// 0 … 100, for "loading 43 %".
    int percent() const;
};

class Replica {
public:
    /// Opens or makes the file. A damaged one is renamed and replaced by an empty one. Needs a
    /// QCoreApplication.
    explicit Replica(const std::filesystem::path& file);
    Replica(const Replica&) = delete;
    Replica& operator=(const Replica&) = delete;

    /// Where the damaged file lies now, when there was one at start. The person is told.
    const std::optional<std::filesystem::path>& damaged() const { return damaged_; }
    /// For pages: a connection in the same thread. Its queries are finished before control goes back to the
    /// event loop.
    QSqlDatabase sql() const { return connection_->sql(); }
    Database& database() { return connection_->native(); }

    ReplicaPosition position() const;
    std::int64_t cursor() const { return cursor_; }
    /// The server's commits up to the cursor came at this time of the desk's clock; 0: never.
    UtcTime contact_at() const { return contact_at_; }
    bool complete(const std::string& bucket) const { return buckets_->complete(bucket); }
    /// Of one entity, or of the whole scope.
    LoadProgress progress(const EntityInfo* entity = nullptr) const;
    /// True when the entity has a bucket in the scope.
    bool in_scope(const EntityInfo& entity) const;

    TouchedEntities apply_scope(const message::ScopeChange& scope, const Uuid& epoch);
    void stage_rows(const message::Rows& rows);
    void stage_gone(const message::Gone& gone);
    void drop_staged() { staging_->clear(); }
    /// Everything staged, joined buckets and the cursor in one transaction; `before_commit` runs inside it.
    TouchedEntities apply_upto(const message::Upto& upto,
                               FunctionRef<void(const TouchedEntities&)> before_commit);
    TouchedEntities store_page(const message::Page& page);
    void begin_reload(const std::vector<std::string>& buckets);

private:
    void open(const std::filesystem::path& file);
    void read_position();
    void save_position();
    template<class Change> void transact(Change change);
    void note_filled(const EntityInfo& entity);
    void make_missing_indexes();
    void apply_staged(TouchedEntities& touched);
    void begin_page(LocalBucket& bucket, const message::Page& page);

    std::optional<std::filesystem::path> damaged_;
    std::unique_ptr<CacheConnection> connection_;
    std::unique_ptr<LocalBuckets> buckets_;
    std::unique_ptr<RowWriter> writer_;
    std::unique_ptr<Staging> staging_;
    std::set<const EntityInfo*> without_indexes_; ///< heads that are filled and wait for their indexes
    Uuid epoch_;
    std::int64_t scope_version_ = -1;
    std::int64_t cursor_ = 0;
    UtcTime contact_at_;
};

}

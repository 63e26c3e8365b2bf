// SPDX-License-Identifier: GPL-3.0-or-later
// The buckets of the scope with their local numbers and how far each is. The table `_replica_bucket` of
// cache.db, held in memory too, because every put and every fact asks for it. Writes belong to the caller's
// transaction.
#pragma once

#include "common/schema/info.h"
#include "common/sqlite/database.h"
#include "common/sync/desk_store.h"

#include <map>
#include <string>

namespace liangheng {

/// One bucket of the scope at this desk.
struct LocalBucket {
    std::int64_t number = 0; ///< what stands in the column `_bucket` of its rows; also the order of the loads
    std::string name;
    const EntityInfo* entity = nullptr;
    BucketProgress progress;
    std::int64_t rows_estimated = 0; ///< when it was added; for "loading 43 %"
    bool stale = false; ///< holds rows of before a reload, which go with the first page of the new load
};

/// The entity whose rows a bucket holds; nothing for one of a newer server.
const EntityInfo* replicated_entity(std::string_view name);

class LocalBuckets {
public:
    explicit LocalBuckets(Database& database);

    /// Reads the table anew: at start, and after a rollback.
    void read();
    const std::map<std::string, LocalBucket>& all() const { return by_name_; }
    LocalBucket* find(const std::string& name);
    LocalBucket* find(std::int64_t number);
    bool complete(const std::string& name) const;
    /// True when no bucket of the entity waits for rows and there is at least one.
    bool filled(const EntityInfo& entity) const;

    /// A bucket that is there already stays as it is.
    void add(const std::string& name, const EntityInfo& entity, std::int64_t rows_estimated);
    void remove(const std::string& name);
    /// Writes what the caller changed in the entry.
    void save(const LocalBucket& bucket);
    /// Its rows are of a state that is loaded anew from the beginning.
    void restart(LocalBucket& bucket, bool rows_are_there);

private:
    Database& database_;
    std::map<std::string, LocalBucket> by_name_;
    std::map<std::int64_t, std::string> names_;
};

}

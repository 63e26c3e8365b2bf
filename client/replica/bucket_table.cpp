// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/bucket_table.h"

#include "common/catalogue.h"

namespace liangheng {

const EntityInfo* replicated_entity(std::string_view name) {
    const auto* entity = find_entity(name.substr(0, name.find('/')));
    return entity && !entity->is_detail() && entity->visibility != Visibility::server_only ? entity : nullptr;
}

LocalBuckets::LocalBuckets(Database& database) : database_(database) {
    database_.run(
        R"(CREATE TABLE IF NOT EXISTS "_replica_bucket" ("number" INTEGER PRIMARY KEY, "name" TEXT NOT NULL UNIQUE,
        "state" INTEGER NOT NULL, "after" BLOB NOT NULL, "s0" INTEGER NOT NULL, "rows_left" INTEGER NOT NULL,
        "rows_estimated" INTEGER NOT NULL, "stale" INTEGER NOT NULL))");
    read();
}

void LocalBuckets::read() {
    by_name_.clear();
    names_.clear();
    auto& rows = database_.prepared(
        R"(SELECT "number", "name", "state", "after", "s0", "rows_left", "rows_estimated", "stale" FROM "_replica_bucket")");
    while (rows.step()) {
        LocalBucket bucket;
        bucket.number = rows.column(0).integer;
        bucket.name = rows.column(1).bytes;
        bucket.entity = replicated_entity(bucket.name);
        bucket.progress.state = static_cast<BucketState>(rows.column(2).integer);
        bucket.progress.after = uuid_from_bytes(rows.column(3).bytes).value_or(Uuid{});
        bucket.progress.s0 = rows.column(4).integer;
        bucket.progress.rows_left = rows.column(5).integer;
        bucket.progress.order = bucket.number;
        bucket.rows_estimated = rows.column(6).integer;
        bucket.stale = rows.column(7).integer != 0;
        if (!bucket.entity) continue;
        names_[bucket.number] = bucket.name;
        by_name_[bucket.name] = std::move(bucket);
    }
}

LocalBucket* LocalBuckets::find(const std::string& name) {
    const auto it = by_name_.find(name);
    return it == by_name_.end() ? nullptr : &it->second;
}

LocalBucket* LocalBuckets::find(std::int64_t number) {
    const auto it = names_.find(number);
    return it == names_.end() ? nullptr : find(it->second);
}

bool LocalBuckets::complete(const std::string& name) const {
    const auto it = by_name_.find(name);
    return it != by_name_.end() && it->second.progress.state == BucketState::complete;
}

bool LocalBuckets::filled(const EntityInfo& entity) const {
    bool any = false;
    for (auto it = by_name_.lower_bound(std::string(entity.name) + '/');
         it != by_name_.end() && it->second.entity == &entity; ++it) {
        if (it->second.progress.state == BucketState::loading) return false;
        any = true;
    }
    return any;
}

void LocalBuckets::add(const std::string& name, const EntityInfo& entity, std::int64_t rows_estimated) {
    if (by_name_.contains(name)) return;
    LocalBucket bucket{.name = name, .entity = &entity, .rows_estimated = rows_estimated};
    bucket.progress.rows_left = rows_estimated;
    // A number may be used again: the rows of its former bucket went in the transaction that removed it.
    bucket.number = database_.number(R"(SELECT COALESCE(MAX("number"), 0) + 1 FROM "_replica_bucket")");
    bucket.progress.order = bucket.number;
    auto& insert = database_.prepared(
        R"(INSERT INTO "_replica_bucket" ("number", "name", "state", "after", "s0", "rows_left",
        "rows_estimated", "stale") VALUES ($1, $2, 0, X'', -1, $3, $4, 0))");
    insert.bind(1, Cell::of(bucket.number)).bind(2, Cell::text(name));
    insert.bind(3, Cell::of(rows_estimated)).bind(4, Cell::of(rows_estimated)).run();
    names_[bucket.number] = name;
    by_name_[name] = std::move(bucket);
}

void LocalBuckets::remove(const std::string& name) {
    const auto it = by_name_.find(name);
    if (it == by_name_.end()) return;
    database_.prepared(R"(DELETE FROM "_replica_bucket" WHERE "number" = $1)")
        .bind(1, Cell::of(it->second.number))
        .run();
    names_.erase(it->second.number);
    by_name_.erase(it);
}

void LocalBuckets::save(const LocalBucket& bucket) {
    auto& update = database_.prepared(
        R"(UPDATE "_replica_bucket" SET "state" = $1, "after" = $2, "s0" = $3, "rows_left" = $4,
        "rows_estimated" = $5, "stale" = $6 WHERE "number" = $7)");
    const auto& progress = bucket.progress;
    update.bind(1, Cell::of(static_cast<std::int64_t>(progress.state)));
    update.bind(2, progress.after ? Cell::blob(progress.after.view()) : Cell::blob({}));
    update.bind(3, Cell::of(progress.s0))
        .bind(4, Cell::of(progress.rows_left))
        .bind(5, Cell::of(bucket.rows_estimated));
    update.bind(6, Cell::of(bucket.stale ? 1 : 0)).bind(7, Cell::of(bucket.number)).run();
}

void LocalBuckets::restart(LocalBucket& bucket, bool rows_are_there) {
    bucket.progress = {
        .state = BucketState::loading, .rows_left = bucket.rows_estimated, .order = bucket.number};
    bucket.stale = rows_are_there;
    save(bucket);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/replica.h"

#include "client/replica/damaged_file.h"
#include "client/replica/transaction.h"
#include "common/base/fresh.h"

#include <algorithm>

namespace liangheng {
namespace {

// Of the bookkeeping. A file of another format is made anew, which costs a load.
constexpr std::int64_t cache_format = 1;

}

int LoadProgress::percent() const {
    if (complete || rows_estimated <= 0) return complete ? 100 : 0;
    const auto here = std::clamp<std::int64_t>(rows_estimated - rows_left, 0, rows_estimated);
    return static_cast<int>(std::min<std::int64_t>(99, 100 * here / rows_estimated));
}

Replica::Replica(const std::filesystem::path& file) {
    connection_ = std::make_unique<CacheConnection>(file);
    if (!is_sound(database())) {
        connection_.reset();
        damaged_ = set_aside(file);
        connection_ = std::make_unique<CacheConnection>(file);
    }
    open(file);
}

void Replica::open(const std::filesystem::path& file) {
    const auto format = database().number("PRAGMA user_version");
    if (format != 0 && format != cache_format) {
        connection_.reset();
        set_aside(file);
        connection_ = std::make_unique<CacheConnection>(file);
    }
    database().run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA user_version = " +
                   std::to_string(cache_format));
    buckets_ = std::make_unique<LocalBuckets>(database());
    prepare_tables(database());
    buckets_->read();
    read_position();
    writer_ = std::make_unique<RowWriter>(database());
    staging_ = std::make_unique<Staging>(database());
    for (const auto* head : replicated_heads()) note_filled(*head);
    make_missing_indexes();
}

void Replica::read_position() {
    auto& row =
        database().prepared(R"(SELECT "epoch", "scope_version", "cursor", "contact_at" FROM "_position")");
    row.step();
    epoch_ = uuid_from_bytes(row.column(0).bytes).value_or(Uuid{});
    scope_version_ = row.column(1).integer;
    cursor_ = row.column(2).integer;
    contact_at_.ms = row.column(3).integer;
    row.reset();
}

void Replica::save_position() {
    contact_at_ = system_clock();
    auto& update = database().prepared(
        R"(UPDATE "_position" SET "epoch" = $1, "scope_version" = $2, "cursor" = $3, "contact_at" = $4)");
    update.bind(1, Cell::blob(epoch_.view())).bind(2, Cell::of(scope_version_)).bind(3, Cell::of(cursor_));
    update.bind(4, Cell::of(contact_at_.ms)).run();
}

// What is held in memory follows the file, also when the transaction fails.
template<class Change> void Replica::transact(Change change) {
    try {
        Transaction transaction(database());
        change();
        transaction.commit();
    } catch (...) {
        buckets_->read();
        read_position();
        throw;
    }
}

ReplicaPosition Replica::position() const {
    ReplicaPosition position{
        .epoch = epoch_, .scope_version = scope_version_, .cursor = cursor_, .buckets = {}};
    for (const auto& [name, bucket] : buckets_->all())
        position.buckets.emplace_hint(position.buckets.end(), name, bucket.progress);
    return position;
}

LoadProgress Replica::progress(const EntityInfo* entity) const {
    LoadProgress all;
    for (const auto& [name, bucket] : buckets_->all()) {
        if (entity && bucket.entity != entity) continue;
        const bool complete = bucket.progress.state == BucketState::complete;
        all.rows_estimated += bucket.rows_estimated;
        all.rows_left += bucket.progress.state == BucketState::loading ? bucket.progress.rows_left : 0;
        all.complete = all.complete && complete;
    }
    if (scope_version_ < 0) all.complete = false;
    return all;
}

bool Replica::in_scope(const EntityInfo& entity) const {
    const auto it = buckets_->all().lower_bound(std::string(entity.name) + '/');
    return it != buckets_->all().end() && it->second.entity == &entity;
}

TouchedEntities Replica::apply_scope(const message::ScopeChange& scope, const Uuid& epoch) {
    TouchedEntities touched;
    transact([&] {
        for (const auto& name : scope.removed) {
            const auto* bucket = buckets_->find(name);
            if (!bucket) continue;
            writer_->clear(*bucket->entity, bucket->number);
            touched.insert(bucket->entity);
            buckets_->remove(name);
        }
        // A bucket of an entity that this program does not know is not loaded (sync.md 17).
        for (const auto& added : scope.added)
            if (const auto* entity = replicated_entity(added.bucket))
                buckets_->add(added.bucket, *entity, added.rows.value);
        if (!epoch_) {
            epoch_ = epoch;
            cursor_ = scope.head.value;
        }
        scope_version_ = scope.scope_version.value;
        save_position();
    });
    return touched;
}

// What concerns a bucket that is neither complete nor about to join is not kept: its load brings it.
void Replica::stage_rows(const message::Rows& rows) {
    const auto* bucket = buckets_->find(rows.bucket);
    if (bucket && bucket->progress.state != BucketState::loading) staging_->put(bucket->number, rows.rows);
}

void Replica::stage_gone(const message::Gone& gone) {
    const auto* bucket = buckets_->find(gone.bucket);
    if (!bucket || bucket->progress.state == BucketState::loading) return;
    staging_->gone(bucket->number, gone.left);
    staging_->gone(bucket->number, gone.deleted);
}

// Removals before puts, so that a row that moves between two buckets is never taken away after it came.
void Replica::apply_staged(TouchedEntities& touched) {
    const auto complete = [&](std::int64_t number) -> LocalBucket* {
        auto* bucket = buckets_->find(number);
        if (!bucket || bucket->progress.state != BucketState::complete) return nullptr;
        touched.insert(bucket->entity);
        return bucket;
    };
    staging_->each_gone([&](std::int64_t number, const Uuid& id) {
        if (const auto* bucket = complete(number)) writer_->remove(*bucket->entity, number, id);
    });
    staging_->each_row([&](std::int64_t number, std::string_view bytes) {
        if (const auto* bucket = complete(number)) writer_->put(*bucket->entity, number, bytes);
    });
    staging_->clear();
}

TouchedEntities Replica::apply_upto(const message::Upto& upto,
                                    FunctionRef<void(const TouchedEntities&)> before_commit) {
    TouchedEntities touched;
    transact([&] {
        for (const auto& name : upto.joined) {
            auto* bucket = buckets_->find(name);
            if (!bucket || bucket->progress.state != BucketState::loaded) continue;
            bucket->progress.state = BucketState::complete;
            bucket->progress.rows_left = 0;
            buckets_->save(*bucket);
            touched.insert(bucket->entity);
        }
        apply_staged(touched);
        cursor_ = std::max(cursor_, upto.seq.value);
        save_position();
        before_commit(touched);
    });
    make_missing_indexes();
    return touched;
}

void Replica::begin_page(LocalBucket& bucket, const message::Page& page) {
    if (bucket.progress.s0 >= 0) return;
    bucket.progress.s0 = page.s0.value;
    if (!bucket.stale) return;
    writer_->clear(*bucket.entity, bucket.number);
    bucket.stale = false;
}

TouchedEntities Replica::store_page(const message::Page& page) {
    auto* bucket = buckets_->find(page.bucket);
    if (!bucket || bucket->progress.state != BucketState::loading) return {};
    transact([&] {
        begin_page(*bucket, page);
        for (const auto& row : page.rows)
            bucket->progress.after = writer_->put(*bucket->entity, bucket->number, row.bytes.view());
        bucket->progress.rows_left = page.last ? 0 : page.left.value;
        if (page.last) bucket->progress.state = BucketState::loaded;
        buckets_->save(*bucket);
        save_position();
    });
    if (page.last) note_filled(*bucket->entity);
    make_missing_indexes();
    return {bucket->entity};
}

void Replica::begin_reload(const std::vector<std::string>& names) {
    transact([&] {
        auto all = names;
        if (all.empty())
            for (const auto& entry : buckets_->all()) all.push_back(entry.first);
        for (const auto& name : all)
            if (auto* bucket = buckets_->find(name)) buckets_->restart(*bucket, true);
    });
}

void Replica::note_filled(const EntityInfo& entity) {
    if (buckets_->filled(entity)) without_indexes_.insert(&entity);
}

void Replica::make_missing_indexes() {
    for (auto it = without_indexes_.begin(); it != without_indexes_.end();)
        it = make_indexes(database(), **it) ? without_indexes_.erase(it) : std::next(it);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/applier.h"

#include "common/wire/limits.h"
#include "common/wire/message_codec.h"

#include <stdexcept>

namespace liangheng {
namespace {

std::vector<Cell> cells_of(const EntityInfo& entity, const void* object, const RowMeta& meta) {
    std::vector<Cell> cells;
    cells.reserve(entity.columns.size());
    read_object(entity, object, cells);
    append_meta(meta, cells);
    return cells;
}

bool in_buckets(const EntityInfo& entity) { return entity.visibility != Visibility::server_only; }

}

void GatheredFeed::add(std::int64_t bucket, const Uuid& id, FeedOp op) {
    const auto [it, is_new] = places_.try_emplace(Place{bucket, id}, entries_.size());
    if (is_new)
        entries_.push_back({0, bucket, id, op});
    else
        entries_[it->second].op = op;
}

std::vector<FeedEntry> GatheredFeed::numbered(std::int64_t head) const {
    auto entries = entries_;
    for (auto& entry : entries) entry.seq = ++head;
    return entries;
}

void GatheredFeed::clear() {
    entries_.clear();
    places_.clear();
}

const std::vector<std::size_t>& Applier::audited(const EntityInfo& entity) {
    const auto [it, is_new] = audited_.try_emplace(&entity);
    if (is_new) it->second = audited_columns(entity);
    return it->second;
}

void Applier::apply(const Changes& changes, const Uuid& actor, std::int64_t now_ms, GatheredFeed& feed,
                    AuditChanges& audit) {
    const RowMeta fresh{1, {now_ms}, actor, {now_ms}, actor};
    for (const auto& change : changes.list()) {
        facts_.forget(*change.entity);
        switch (change.op) {
        case Change::Op::insert:
            insert(change, fresh, feed, audit);
            break;
        case Change::Op::update:
            update(change, actor, now_ms, feed, audit);
            break;
        case Change::Op::remove:
            remove(change, feed, audit);
            break;
        }
    }
}

void Applier::write_details(const Change& change, std::string& audited_bytes) {
    std::vector<Cell> cells;
    for (const auto& details : change.details) {
        if (details.count > limits::details_of_head)
            throw std::length_error("a rule makes " + std::to_string(details.count) + " rows of " +
                                    std::string(details.entity->name) + " under one head");
        for (std::size_t i = 0; i < details.count; ++i) {
            cells.clear();
            read_object(*details.entity, details.row(i), cells);
            store_.insert_detail(*details.entity, cells);
            encode_detail(audited_bytes, *details.entity, cells);
        }
    }
}

std::string Applier::old_details(const Change& change) {
    std::string bytes;
    for (const auto& details : change.details)
        store_.read_details(*details.entity, change.id, [&](std::span<const Cell> columns) {
            encode_detail(bytes, *details.entity, columns);
        });
    return bytes;
}

void Applier::insert(const Change& change, const RowMeta& meta, GatheredFeed& feed, AuditChanges& audit) {
    const auto& entity = *change.entity;
    const auto cells = cells_of(entity, change.after.get(), meta);
    const auto bucket = buckets_.number_for(store_, entity, cells);
    if (!store_.insert_if_new(entity, cells, bucket)) throw RowExists{std::string(entity.name), change.id};
    std::string after;
    encode_some(after, entity, cells, audited(entity));
    write_details(change, after);
    audit.add(entity, change.id, change.op, {}, after);
    if (in_buckets(entity)) feed.add(bucket, change.id, FeedOp::put);
}

void Applier::update(const Change& change, const Uuid& actor, std::int64_t now_ms, GatheredFeed& feed,
                     AuditChanges& audit) {
    const auto& entity = *change.entity;
    auto meta = change.before.meta;
    const auto before = cells_of(entity, change.before.object.get(), meta);
    auto now = meta;
    now.version += 1;
    now.updated_at.ms = now_ms;
    now.updated_by = actor;
    const auto after = cells_of(entity, change.after.get(), now);

    std::vector<std::size_t> columns;
    std::vector<std::size_t> audited_changes;
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        if (before[i] == after[i]) continue;
        columns.push_back(i);
        if (!entity.fields[i].secret) audited_changes.push_back(i);
    }
    if (columns.empty() && change.details.empty()) return;
    for (const auto common : {Common::version, Common::updated_at, Common::updated_by})
        columns.push_back(common_column(entity, common));
    std::vector<Cell> cells;
    for (const auto column : columns) cells.push_back(after[column]);

    const auto old_bucket = buckets_.number_for(store_, entity, before);
    const auto bucket = buckets_.number_for(store_, entity, after);
    const bool moves = bucket != old_bucket;
    if (!store_.update_row(entity, change.id, meta.version, columns, cells,
                           moves ? std::optional{bucket} : std::nullopt))
        throw VersionConflict{};
    std::string old_bytes;
    std::string new_bytes;
    encode_some(old_bytes, entity, before, audited_changes);
    encode_some(new_bytes, entity, after, audited_changes);
    if (!change.details.empty()) {
        old_bytes += old_details(change);
        for (const auto& details : change.details) store_.delete_details(*details.entity, change.id);
        write_details(change, new_bytes);
    }
    audit.add(entity, change.id, change.op, old_bytes, new_bytes);
    if (!in_buckets(entity)) return;
    if (moves) feed.add(old_bucket, change.id, FeedOp::leave);
    feed.add(bucket, change.id, FeedOp::put);
}

void Applier::remove(const Change& change, GatheredFeed& feed, AuditChanges& audit) {
    const auto& entity = *change.entity;
    const auto before = cells_of(entity, change.before.object.get(), change.before.meta);
    std::string bytes;
    encode_some(bytes, entity, before, audited(entity));
    for (const auto* detail : entity.details) {
        store_.read_details(*detail, change.id,
                            [&](std::span<const Cell> columns) { encode_detail(bytes, *detail, columns); });
        store_.delete_details(*detail, change.id);
    }
    store_.delete_row(entity, change.id);
    audit.add(entity, change.id, change.op, bytes, {});
    if (in_buckets(entity)) feed.add(buckets_.number_for(store_, entity, before), change.id, FeedOp::remove);
}

}

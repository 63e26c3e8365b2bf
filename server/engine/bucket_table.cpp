// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/bucket_table.h"

namespace liangheng {

void BucketTable::refresh(StoreReader& store) {
    store.read_buckets(static_cast<std::int64_t>(names_.size()),
                       [&](std::int64_t number, std::string_view name) {
                           names_.resize(static_cast<std::size_t>(number));
                           names_.back() = name;
                           numbers_.emplace(name, number);
                       });
}

const std::string& BucketTable::name(StoreReader& store, std::int64_t number) {
    if (number > static_cast<std::int64_t>(names_.size())) refresh(store);
    return names_.at(static_cast<std::size_t>(number - 1));
}

std::optional<std::int64_t> BucketTable::number(StoreReader& store, const std::string& name) {
    auto it = numbers_.find(name);
    if (it == numbers_.end()) {
        refresh(store);
        it = numbers_.find(name);
    }
    return it == numbers_.end() ? std::nullopt : std::optional{it->second};
}

std::int64_t BucketTable::number_for(Store& store, const EntityInfo& entity, std::span<const Cell> columns) {
    if (entity.visibility == Visibility::server_only) return 0;
    const auto bucket = bucket_name(entity, columns);
    if (const auto known = number(store, bucket)) return *known;
    const auto next = static_cast<std::int64_t>(names_.size()) + 1;
    store.add_bucket(next, bucket);
    names_.push_back(bucket);
    numbers_.emplace(bucket, next);
    return next;
}

}

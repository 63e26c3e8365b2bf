// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/export_rows.h"

namespace liangheng {
namespace {

constexpr std::size_t page_rows = 1000;

}

Uuid row_id(std::span<const Cell> columns) { return uuid_from_bytes(columns.front().bytes).value_or(Uuid{}); }

std::map<std::string, std::int64_t> buckets_of(StoreReader& store, const EntityInfo& entity) {
    const std::string prefix = std::string(entity.name) + '/';
    std::map<std::string, std::int64_t> buckets;
    store.read_buckets(0, [&](std::int64_t number, std::string_view name) {
        if (name.starts_with(prefix)) buckets.emplace(name, number);
    });
    return buckets;
}

void each_row_of_bucket(StoreReader& store, const EntityInfo& entity, std::int64_t bucket, RowVisitor visit) {
    for (Uuid after;;) {
        std::size_t count = 0;
        store.read_page(entity, bucket, after, page_rows, [&](std::span<const Cell> columns) {
            ++count;
            after = row_id(columns);
            visit(columns);
        });
        if (count < page_rows) return;
    }
}

void each_row(StoreReader& store, const EntityInfo& entity, RowVisitor visit) {
    if (entity.visibility == Visibility::global) return each_row_of_bucket(store, entity, 0, visit);
    for (const auto& [name, number] : buckets_of(store, entity))
        each_row_of_bucket(store, entity, number, visit);
}

}

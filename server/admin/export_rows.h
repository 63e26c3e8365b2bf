// SPDX-License-Identifier: GPL-3.0-or-later
// All rows of an entity on the server, whoever may see them: export, import's lookups and check read through
// here. Not for entities that never leave the server. The caller may hold a snapshot.
#pragma once

#include "server/store/store.h"

#include <map>
#include <string>

namespace liangheng {

/// Names and numbers of the buckets of a head, by name.
std::map<std::string, std::int64_t> buckets_of(StoreReader& store, const EntityInfo& entity);
/// Visits each row of a bucket, page by page. The number does not count where everybody sees the entity.
void each_row_of_bucket(StoreReader& store, const EntityInfo& entity, std::int64_t bucket, RowVisitor visit);
/// Visits each row of a head, bucket by bucket in the order of their names.
void each_row(StoreReader& store, const EntityInfo& entity, RowVisitor visit);

/// The id in the first column.
Uuid row_id(std::span<const Cell> columns);

}

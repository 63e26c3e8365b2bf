// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of cache.db: one for each replicated entity and detail, made from its description, and the replica's
// position. A table whose description has changed since is dropped and its buckets are loaded again.
#pragma once

#include "client/replica/bucket_table.h"

#include <vector>

namespace liangheng {

/// Heads that a desk may hold, in the order of the catalogue.
const std::vector<const EntityInfo*>& replicated_heads();

/// Makes what is missing and drops what the descriptions no longer say.
void prepare_tables(Database& database);
/// Makes the indexes of a head and its details. False when a reader holds the table: try again later.
bool make_indexes(Database& database, const EntityInfo& head);

}

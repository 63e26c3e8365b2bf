// SPDX-License-Identifier: GPL-3.0-or-later
// The feed forgets removals that every desk has seen or is to load anew (sync.md 7 and 14).
#pragma once

#include "common/base/date.h"
#include "server/store/store.h"

namespace liangheng {

class SqliteStore;

/// Up to here removals are no longer in the feed: who stands on an older number cannot catch up by a pull.
std::int64_t feed_floor(StoreReader& store);
/// Takes away the entries of rows that left a bucket or were deleted more than limits::feed_removals_days
/// ago, and raises the floor. A transaction of its own, on the writer's connection.
void forget_old_removals(SqliteStore& store, UtcTime now);

}

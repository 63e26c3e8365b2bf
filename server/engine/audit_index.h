// SPDX-License-Identifier: GPL-3.0-or-later
// Which events of the audit chain concern a row: the table (entity, row, seq). It is written behind the
// chain, in pieces and in transactions of its own (decision 0006), so an order does not pay for it; what it
// does not hold yet is found by reading the end of the chain.
#pragma once

#include "server/store/store.h"

#include <vector>

namespace liangheng {

class SqliteStore;

/// A row of an entity, by the entity's number.
struct AuditedRow {
    int entity = 0;
    Uuid id;
};

/// The last event that the index holds; 0 when it holds none.
std::int64_t audit_indexed(StoreReader& store);
/// Takes in up to `most` further events, on the writer's connection. True when there are still more.
bool index_audit(SqliteStore& store, std::size_t most);
/// Events below `before` that concern the row, newest first, at most `limit`, as far as the index goes.
std::vector<std::int64_t> indexed_events(SqliteStore& store, const AuditedRow& row, std::int64_t before,
                                         std::size_t limit);

}

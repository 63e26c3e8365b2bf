// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_office_store.h"

#include "common/sync/command_result.h"

namespace liangheng::test {

void FakeStore::begin() {
    if (world_.chance(trouble_.busy))
        throw StoreError(StoreError::Kind::later, "another process holds the lock");
    store_.begin();
}

void FakeStore::commit() {
    const bool dies = world_.chance(trouble_.crash);
    if (dies && world_.chance(500)) throw SimCrash{};
    store_.commit();
    if (dies) throw SimCrash{};
}

bool FakeStore::insert_if_new(const EntityInfo& entity, std::span<const Cell> columns, std::int64_t bucket) {
    if (&entity != &info<CommandResult>()) return store_.insert_if_new(entity, columns, bucket);
    const auto command = uuid_from_bytes(columns.front().bytes).value_or(Uuid{});
    fail_perhaps(command);
    if (store_.insert_if_new(entity, columns, bucket)) return true;
    if (!faults_.no_unique_id) return false;
    store_.delete_row(entity, command);
    return store_.insert_if_new(entity, columns, bucket);
}

// A round fails twice: in the group without savepoints, and again with them.
void FakeStore::fail_perhaps(const Uuid& command) {
    const auto [left, first] = failures_left_.try_emplace(command, 0);
    if (first && world_.chance(trouble_.fails)) left->second = 2 * world_.between(1, 2);
    if (left->second == 0) return;
    --left->second;
    throw StoreError(StoreError::Kind::constraint, "a planted failure");
}

}

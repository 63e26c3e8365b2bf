// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/audit_index.h"

#include "common/sql/server_tables.h"
#include "server/engine/audit.h"
#include "server/store/sqlite_failure.h"
#include "server/store/sqlite_store.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace liangheng {
namespace {

constexpr std::string_view indexed_key = "audit_indexed";

struct IndexEntry {
    int entity;
    Uuid row;
    std::int64_t seq;
    auto key() const { return std::tuple(entity, row, seq); }
};

}

std::int64_t audit_indexed(StoreReader& store) {
    const auto text = store.value(indexed_key).value_or("0");
    std::int64_t last = 0;
    std::from_chars(text.data(), text.data() + text.size(), last);
    return last;
}

bool index_audit(SqliteStore& store, std::size_t most) {
    const auto done = audit_indexed(store);
    auto last = done;
    std::size_t count = 0;
    std::vector<IndexEntry> entries;
    store.read_audit(done, most, [&](const AuditEvent& event) {
        ++count;
        last = event.seq;
        read_changes(event.changes, [&](const AuditChange& change) {
            entries.push_back({change.entity, change.id, event.seq});
        });
    });
    if (count == 0) return false;
    // In the order of the keys, so that a piece touches each page of the table once.
    std::sort(entries.begin(), entries.end(),
              [](const IndexEntry& one, const IndexEntry& other) { return one.key() < other.key(); });
    store.begin();
    try {
        guarded([&] {
            auto& insert = store.database().prepared(server_sql::insert_audit_row);
            for (const auto& entry : entries)
                insert.bind(1, Cell::of(entry.entity))
                    .bind(2, Cell::blob(entry.row.view()))
                    .bind(3, Cell::of(entry.seq))
                    .run();
        });
        store.set_value(indexed_key, std::to_string(last));
        store.commit();
    } catch (...) {
        store.rollback();
        throw;
    }
    return count == most;
}

std::vector<std::int64_t> indexed_events(SqliteStore& store, const AuditedRow& row, std::int64_t before,
                                         std::size_t limit) {
    return guarded([&] {
        std::vector<std::int64_t> events;
        auto& select = store.database().prepared(server_sql::select_audit_rows);
        select.bind(1, Cell::of(row.entity))
            .bind(2, Cell::blob(row.id.view()))
            .bind(3, Cell::of(before))
            .bind(4, Cell::of(static_cast<std::int64_t>(limit)));
        while (select.step()) events.push_back(select.column(0).integer);
        select.reset();
        return events;
    });
}

}

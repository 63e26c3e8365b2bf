// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of the file itself, the audit chain and the feed.
#include "common/sql/server_tables.h"
#include "common/sync/command_result.h"
#include "server/admin/check_list.h"
#include "server/admin/export_rows.h"
#include "server/engine/audit.h"
#include "server/engine/audit_index.h"
#include "server/engine/feed_retention.h"

#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace liangheng {
namespace {

constexpr std::size_t events_at_once = 1000;

std::string event_name(const AuditEvent& event) { return "event " + std::to_string(event.seq); }

template<class Visit> void each_event(StoreReader& store, Visit visit) {
    std::int64_t after = 0;
    for (bool more = true; more;) {
        std::size_t count = 0;
        store.read_audit(after, events_at_once, [&](const AuditEvent& event) {
            ++count;
            after = event.seq;
            visit(event);
        });
        more = count == events_at_once;
    }
}

bool is_accepted(std::int64_t outcome) {
    return outcome == static_cast<int>(Outcome::applied) || outcome == static_cast<int>(Outcome::changed);
}

}

void check_files(SqliteStore& store, std::vector<CheckResult>& results) {
    auto& integrity = results.emplace_back("store.integrity");
    auto& statement = store.database().prepared("PRAGMA integrity_check(100)");
    while (statement.step())
        if (const auto line = statement.column(0).bytes; line != "ok") integrity.breach(std::string(line));
    statement.reset();
}

// Invariants 24 and 25: one event for each accepted command, no event without one, every hash as computed.
void check_chain(SqliteStore& store, std::vector<CheckResult>& results) {
    CheckResult chain("audit.chain");
    CheckResult once("audit.one_event_per_command");
    CheckResult index("audit.index");
    const auto indexed = audit_indexed(store);
    std::set<std::tuple<int, Uuid, std::int64_t>> entries;
    std::unordered_map<Uuid, bool> commands; // accepted? erased when its event was met
    std::unordered_set<Uuid> met;
    each_row(store, info<CommandResult>(), [&](std::span<const Cell> columns) {
        static const auto outcome = info<CommandResult>().column("outcome");
        commands.emplace(uuid_from_bytes(columns.front().bytes).value_or(Uuid{}),
                         is_accepted(columns[outcome].integer));
    });
    std::string previous(32, '\0');
    std::int64_t seq = 0;
    each_event(store, [&](const AuditEvent& event) {
        if (event.seq != ++seq)
            chain.breach(event_name(event) + " comes where " + std::to_string(seq) + " was due");
        seq = event.seq;
        if (audit_hash(event, previous) != event.hash)
            chain.breach(event_name(event) + " does not have the hash of its content");
        previous = event.hash;
        const bool readable = read_changes(event.changes, [&](const AuditChange& change) {
            if (event.seq <= indexed) entries.emplace(change.entity, change.id, event.seq);
        });
        if (!readable) chain.breach(event_name(event) + " holds changes that cannot be read");
        if (!met.insert(event.command).second)
            once.breach(event_name(event) + " is the second of command " + to_hex(event.command));
        const auto command = commands.find(event.command);
        if (command == commands.end())
            once.breach(event_name(event) + " belongs to no command");
        else if (!command->second)
            once.breach(event_name(event) + " belongs to a refused command");
    });
    for (const auto& [id, accepted] : commands)
        if (accepted && !met.contains(id)) once.breach("command " + to_hex(id) + " has no event");
    if (indexed > seq)
        index.breach("it ends behind event " + std::to_string(seq) + ", the last of the chain");
    auto& rows = store.database().prepared(server_sql::select_all_audit_rows);
    while (rows.step()) {
        const auto at = rows.column(2).integer;
        const auto row = uuid_from_bytes(rows.column(1).bytes).value_or(Uuid{});
        if (entries.erase({static_cast<int>(rows.column(0).integer), row, at}) == 0)
            index.breach("row " + to_hex(row) + " is said to be changed by event " + std::to_string(at));
    }
    rows.reset();
    for (const auto& [entity, row, at] : entries)
        index.breach("event " + std::to_string(at) + " is not found by its row " + to_hex(row));
    results.push_back(std::move(chain));
    results.push_back(std::move(once));
    results.push_back(std::move(index));
}

void check_feed(SqliteStore& store, std::vector<CheckResult>& results) {
    CheckResult dense("feed.dense");
    CheckResult buckets("feed.bucket_known");
    std::int64_t highest_bucket = 0;
    store.read_buckets(0, [&](std::int64_t number, std::string_view) {
        if (number != ++highest_bucket)
            buckets.breach("bucket number " + std::to_string(highest_bucket) + " is missing");
        highest_bucket = number;
    });
    const auto floor = feed_floor(store);
    std::int64_t seq = 0;
    store.read_feed(0, store.head(), [&](const FeedEntry& entry) {
        // What is forgotten below the floor leaves holes.
        if (entry.seq != ++seq && entry.seq - 1 > floor)
            dense.breach("entry " + std::to_string(entry.seq) + " comes where " + std::to_string(seq) +
                         " was due");
        seq = entry.seq;
        if (entry.bucket < 1 || entry.bucket > highest_bucket)
            buckets.breach("entry " + std::to_string(entry.seq) + " names bucket " +
                           std::to_string(entry.bucket));
    });
    results.push_back(std::move(dense));
    results.push_back(std::move(buckets));
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/history.h"

#include "common/catalogue.h"
#include "common/schema/make_info.h"
#include "common/story/history_event.h"
#include "common/sync/arguments_text.h"
#include "common/sync/command_result.h"
#include "server/engine/audit.h"
#include "server/engine/snapshot.h"
#include "server/store/sqlite_store.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>

namespace liangheng {
namespace {

/// The record's rows that the asker sees, the record first.
class RecordRows {
public:
    RecordRows(SqliteStore& store, Puller& puller, const Id<Employee>& asker)
        : store_(store), puller_(puller), asker_(asker) {}

    void add_record(const EntityInfo& entity, const Uuid& id) {
        rows_.push_back({entity.number, id});
        for (const auto* part : all_entities())
            // What has a story of its own is no part of another's: a territory's is not that of its
            // retailers.
            if (const auto* index = part->has_story ? nullptr : index_naming(*part, entity))
                add_parts(*part, *index, id);
    }
    bool holds(const AuditChange& change) const {
        return std::any_of(rows_.begin(), rows_.end(), [&](const AuditedRow& row) {
            return row.entity == change.entity && row.id == change.id;
        });
    }
    const std::vector<AuditedRow>& rows() const { return rows_; }

private:
    static const IndexInfo* index_naming(const EntityInfo& part, const EntityInfo& record) {
        for (const auto& index : part.indexes) {
            if (index.columns.size() != 1) continue;
            const auto& column = part.columns[index.columns.front()];
            if (column.reference && &column.reference() == &record) return &index;
        }
        return nullptr;
    }
    void add_parts(const EntityInfo& part, const IndexInfo& index, const Uuid& record) {
        std::vector<Uuid> ids;
        const auto key = Cell::blob(record.view());
        store_.read_index(part, index, std::span(&key, 1), [&](std::span<const Cell> columns) {
            if (ids.size() < limits::history_rows)
                ids.push_back(uuid_from_bytes(columns.front().bytes).value_or(Uuid{}));
        });
        for (const auto& id : ids)
            if (rows_.size() < limits::history_rows && puller_.sees(asker_, part, id))
                rows_.push_back({part.number, id});
    }

    SqliteStore& store_;
    Puller& puller_;
    Id<Employee> asker_;
    std::vector<AuditedRow> rows_;
};

using Events = std::set<std::int64_t, std::greater<>>;

/// The newest events below `before` that concern the rows, one more than an answer holds.
Events events_of(SqliteStore& store, const RecordRows& record, std::int64_t before) {
    const auto indexed = audit_indexed(store);
    Events events;
    store.read_audit(indexed, limits::history_behind, [&](const AuditEvent& event) {
        if (event.seq >= before) return;
        read_changes(event.changes, [&](const AuditChange& change) {
            if (record.holds(change)) events.insert(event.seq);
        });
    });
    for (const auto& row : record.rows())
        for (const auto seq : indexed_events(store, row, before, limits::history_events + 1))
            events.insert(seq);
    while (events.size() > limits::history_events + 1) events.erase(std::prev(events.end()));
    return events;
}

Uuid installation_of(SqliteStore& store, const Uuid& command) {
    Uuid installation;
    store.read_row(info<CommandResult>(), command, [&](std::span<const Cell> columns) {
        static const auto column = info<CommandResult>().column("installation");
        installation = uuid_from_bytes(columns[column].bytes).value_or(Uuid{});
    });
    return installation;
}

std::size_t append_event(SqliteStore& store, const RecordRows& record, const AuditEvent& event,
                         message::Answer& answer) {
    std::size_t bytes = 0;
    const auto installation = installation_of(store, event.command);
    read_changes(event.changes, [&](const AuditChange& change) {
        if (!record.holds(change)) return;
        const HistoryEvent told{.seq = {event.seq},
                                .at = {event.at_ms},
                                .actor = event.actor,
                                .on_behalf_of = event.on_behalf_of,
                                .command = {event.kind},
                                .installation = installation,
                                .entity = {change.entity},
                                .row = change.id,
                                .op = {static_cast<std::int64_t>(change.op)},
                                .before = {std::string(change.before)},
                                .after = {std::string(change.after)}};
        auto& row = answer.rows.emplace_back();
        encode_struct(row.bytes.data, part_info<HistoryEvent>(), &told);
        bytes += row.bytes.data.size();
    });
    return bytes;
}

}

Result<message::Answer> answer_history(SqliteStore& store, Puller& puller, const Id<Employee>& asker,
                                       const message::Ask& ask) {
    const auto arguments = decode_arguments(ask.arguments);
    const auto* entity = arguments.size() == 1 ? find_entity(arguments.front().name) : nullptr;
    const auto id = entity ? uuid_from_hex(arguments.front().value) : std::nullopt;
    if (!id || entity->is_detail()) return refuse("story.no_such_record");
    const Snapshot snapshot(store);
    if (!puller.sees(asker, *entity, *id)) return refuse("auth.not_permitted");
    const auto last = store.last_audit();
    const auto behind = (last ? last->seq : 0) - audit_indexed(store);
    if (behind > static_cast<std::int64_t>(limits::history_behind))
        return refuse("story.index_behind", {{"events", std::to_string(behind)}});

    RecordRows record(store, puller, asker);
    record.add_record(*entity, *id);
    message::Answer answer{
        .query = ask.query, .rows = {}, .arguments = ask.arguments, .after = ask.after, .more = {}};
    const auto before = ask.after.value > 0 ? ask.after.value : std::numeric_limits<std::int64_t>::max();
    std::size_t bytes = 0;
    std::size_t told = 0;
    std::int64_t lowest = before;
    for (const auto seq : events_of(store, record, before)) {
        if (told == limits::history_events || bytes > limits::bytes_in_page) {
            answer.more = {lowest};
            break;
        }
        store.read_audit(seq - 1, 1, [&](const AuditEvent& event) {
            bytes += append_event(store, record, event, answer);
        });
        lowest = seq;
        ++told;
    }
    return answer;
}

}

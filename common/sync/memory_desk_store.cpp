// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/memory_desk_store.h"

#include "common/sync/row_bytes.h"
#include "common/wire/limits.h"

#include <algorithm>
#include <unordered_set>

namespace liangheng {
namespace {

/// Bytes of a command beside its body, about.
constexpr std::size_t envelope_bytes = 160;

std::string entity_name(const std::string& bucket) { return std::string(bucket_entity(bucket)); }

}

// Outbox
// --------------------------------------------------------------------------------------------------------

void MemoryDeskStore::add(message::Command command) {
    command.installation_seq = {next_seq_++};
    outbox_.push_back({.command = std::move(command), .code = {}});
}

void MemoryDeskStore::keep_session(const message::Session& session) {
    const bool other = profile_.installation && profile_.installation != session.installation;
    const bool new_token = profile_.installation_token != session.installation_token;
    profile_.installation = session.installation;
    profile_.installation_token = session.installation_token;
    profile_.session_token = session.session_token;
    profile_.token_to_acknowledge = profile_.token_to_acknowledge || new_token;
    employee_ = session.employee;
    // As outbox.db: in an old installation only what was never sent may take another number.
    const auto used = session.high_water.value;
    next_seq_ = other ? used + 1 : std::max(next_seq_, used + 1);
    bool anew = other;
    for (auto& entry : outbox_) {
        if (entry.outcome != Outcome::pending) continue;
        // From the first such one on all, so that they keep their order.
        anew = anew || (!entry.was_sent && entry.command.installation_seq.value <= used);
        if (anew) entry.command.installation_seq = {next_seq_++};
    }
}

PushBatch MemoryDeskStore::next_push(bool alone) const {
    PushBatch batch;
    std::size_t bytes = 0;
    for (const auto& entry : outbox_) {
        if (entry.state != CommandState::ready || entry.command.author != employee_) continue;
        bytes += entry.command.body.data.size() + envelope_bytes;
        if (!batch.commands.empty() && bytes > limits::body_of_push) break;
        batch.commands.push_back(entry.command);
        if (alone || batch.commands.size() == limits::commands_in_push) break;
    }
    return batch;
}

void MemoryDeskStore::mark_sent(const PushBatch& batch) {
    std::size_t marked = 0;
    for (auto& entry : outbox_) {
        if (marked == batch.commands.size()) return;
        if (entry.command.id != batch.commands[marked].id) continue;
        entry.state = CommandState::sent;
        entry.was_sent = true;
        ++marked;
    }
}

void MemoryDeskStore::sent_to_ready() {
    for (auto& entry : outbox_)
        if (entry.state == CommandState::sent) entry.state = CommandState::ready;
}

void MemoryDeskStore::keep_results(const message::Results& results) {
    for (const auto& result : results.results) {
        const auto entry = std::find_if(outbox_.begin(), outbox_.end(),
                                        [&](const auto& e) { return e.command.id == result.id; });
        if (entry == outbox_.end()) continue;
        entry->state = result.outcome == Outcome::pending ? CommandState::ready : CommandState::answered;
        entry->outcome = result.outcome;
        entry->code = result.code;
    }
    sent_to_ready();
}

void MemoryDeskStore::refuse_locally(const Uuid& command, const std::string& code) {
    for (auto& entry : outbox_) {
        if (entry.command.id != command) continue;
        entry.state = CommandState::refused_here;
        entry.outcome = Outcome::refused;
        entry.code = code;
    }
}

/// A result counts when its bucket is complete: only then are the command's effects here too.
void MemoryDeskStore::settle() {
    settled_ += std::erase_if(outbox_, [&](const auto& entry) {
        const auto* row = find("command_result", entry.command.id);
        return row && replicated(row->bucket);
    });
}

// Replica
// -------------------------------------------------------------------------------------------------------

const MemoryDeskStore::StoredRow* MemoryDeskStore::find(const std::string& entity, const Uuid& id) const {
    const auto row = rows_.find({entity, id});
    return row == rows_.end() ? nullptr : &row->second;
}

bool MemoryDeskStore::replicated(const std::string& bucket) const {
    const auto progress = position_.buckets.find(bucket);
    return progress != position_.buckets.end() && progress->second.state == BucketState::complete;
}

void MemoryDeskStore::put(const std::string& bucket, const std::string& bytes) {
    const auto id = row_id(bytes);
    const auto version = row_version(bytes);
    auto& row = rows_[{entity_name(bucket), id}];
    row.stale = false;
    if (version < row.version) return;
    row.bucket = bucket;
    row.bytes = bytes;
    row.version = version;
}

void MemoryDeskStore::remove(const std::string& bucket, const Uuid& id) {
    const auto row = rows_.find({entity_name(bucket), id});
    if (row != rows_.end() && row->second.bucket == bucket) rows_.erase(row);
}

void MemoryDeskStore::erase_rows_where(const std::function<bool(const StoredRow&)>& goes) {
    std::erase_if(rows_, [&](const auto& entry) { return goes(entry.second); });
}

void MemoryDeskStore::apply_scope(const message::ScopeChange& scope, const Uuid& epoch) {
    const std::unordered_set<std::string> removed(scope.removed.begin(), scope.removed.end());
    if (!removed.empty())
        erase_rows_where([&](const StoredRow& row) { return removed.contains(row.bucket); });
    for (const auto& bucket : removed) position_.buckets.erase(bucket);
    for (const auto& added : scope.added) {
        BucketProgress progress;
        progress.rows_left = added.rows.value;
        progress.order = next_order_++;
        position_.buckets.emplace(added.bucket, progress);
    }
    position_.scope_version = scope.scope_version.value;
    if (position_.epoch) return;
    position_.epoch = epoch;
    position_.cursor = scope.head.value;
}

void MemoryDeskStore::apply_upto(const message::Upto& upto) {
    for (const auto& bucket : upto.joined) {
        auto& progress = position_.buckets[bucket];
        if (progress.state == BucketState::loaded) progress.state = BucketState::complete;
    }
    for (const auto& gone : staged_gone_) {
        if (!replicated(gone.bucket)) continue;
        for (const auto& row : gone.left) remove(gone.bucket, row.id);
        for (const auto& row : gone.deleted) remove(gone.bucket, row.id);
    }
    for (const auto& rows : staged_rows_) {
        if (!replicated(rows.bucket)) continue;
        for (const auto& row : rows.rows) put(rows.bucket, row.bytes.data);
    }
    if (!upto.joined.empty())
        erase_rows_where([&](const StoredRow& row) { return row.stale && replicated(row.bucket); });
    position_.cursor = upto.seq.value;
    drop_staged();
    settle();
}

void MemoryDeskStore::drop_staged() {
    staged_rows_.clear();
    staged_gone_.clear();
}

void MemoryDeskStore::store_page(const message::Page& page) {
    auto& progress = position_.buckets[page.bucket];
    if (progress.s0 < 0) progress.s0 = page.s0.value;
    for (const auto& row : page.rows) put(page.bucket, row.bytes.data);
    if (!page.rows.empty()) progress.after = row_id(page.rows.back().bytes.data);
    progress.rows_left = page.left.value;
    if (page.last) progress.state = BucketState::loaded;
}

void MemoryDeskStore::begin_reload(const std::vector<std::string>& buckets) {
    const std::unordered_set<std::string> named(buckets.begin(), buckets.end());
    const auto concerned = [&](const std::string& bucket) { return named.empty() || named.contains(bucket); };
    for (auto& [bucket, progress] : position_.buckets) {
        if (!concerned(bucket)) continue;
        const auto order = progress.order;
        progress = {};
        progress.order = order;
    }
    for (auto& entry : rows_) entry.second.stale = entry.second.stale || concerned(entry.second.bucket);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/puller.h"

#include "common/catalogue.h"
#include "common/sync/arguments_text.h"
#include "common/sync/load_order.h"
#include "server/engine/feed_retention.h"
#include "server/engine/snapshot.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace liangheng {
namespace {

template<class M> OutFrame frame(FrameType type, const M& message) { return {type, encode_message(message)}; }

OutFrame refused(const Refusal& refusal) {
    return frame(FrameType::refused, message::Refused{refusal.code, encode_arguments(refusal.arguments), {}});
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Rows of one bucket, in frames of at most bytes_in_page.
class RowFrames {
public:
    RowFrames(std::string bucket, std::vector<OutFrame>& frames) : frames_(frames) {
        rows_.bucket = std::move(bucket);
    }
    void add(std::string bytes) {
        if (size_ + bytes.size() > limits::bytes_in_page) flush();
        size_ += bytes.size();
        rows_.rows.push_back({{std::move(bytes)}});
    }
    void flush() {
        if (rows_.rows.empty()) return;
        frames_.push_back(frame(FrameType::rows, rows_));
        rows_.rows.clear();
        size_ = 0;
    }

private:
    std::vector<OutFrame>& frames_;
    message::Rows rows_;
    std::size_t size_ = 0;
};

}

struct Puller::Delta {
    std::unordered_map<Uuid, FeedOp> last;
    std::vector<Uuid> order; // by first appearance, so that equal snapshots give equal bytes
    std::int64_t from = 0;   // entries at or below are not wanted in this bucket
};

const EntityInfo* entity_of_bucket(std::string_view name) {
    return find_entity(name.substr(0, name.find('/')));
}

Puller::Puller(StoreReader& store, const FeedTail* tail) : Puller(store, tail, Bounds()) {}

Puller::Puller(StoreReader& store, const FeedTail* tail, const Bounds& bounds)
    : store_(store), tail_(tail), bounds_(bounds) {}

std::int64_t Puller::head() { return store_.head(); }

void Puller::feed_between(std::int64_t after, std::int64_t upto, std::vector<FeedEntry>& entries) {
    if (tail_ && tail_->copy(after, upto, entries)) return;
    store_.read_feed(after, upto, [&](const FeedEntry& entry) { entries.push_back(entry); });
}

std::vector<OutFrame> Puller::pull(const SessionIdentity& who, const message::Pull& pull) {
    const Snapshot snapshot(store_);
    return pull_in_snapshot(who, pull);
}

std::vector<OutFrame> Puller::load(const SessionIdentity& who, const message::Load& load, bool& last) {
    const Snapshot snapshot(store_);
    return load_in_snapshot(who, load, last);
}

OutFrame Puller::scope_change(const Id<Employee>& employee, std::int64_t version, std::int64_t known) {
    const auto* now = visible_.find(store_, employee.value, version);
    if (now && now->names().size() > limits::buckets_in_scope)
        return refused(refuse("sync.scope_too_large", {{"buckets", std::to_string(now->names().size())},
                                                       {"limit", std::to_string(limits::buckets_in_scope)}}));
    message::ScopeChange change;
    change.scope_version.value = version;
    change.head.value = store_.head();
    const auto old_text = store_.scope(employee.value, known);
    const Visible old(old_text.value_or(std::string()));
    for (const auto& name : old.names())
        if (!now || !now->holds(name)) change.removed.push_back(name);
    if (!now) return frame(FrameType::scope, change);
    for (const auto& name : now->names()) {
        if (old.holds(name)) continue;
        const auto* entity = entity_of_bucket(name);
        const auto number = buckets_.number(store_, name);
        const auto rows = entity && number ? store_.count_rows(*entity, *number) : 0;
        change.added.push_back({name, {rows}});
    }
    std::sort(change.added.begin(), change.added.end(),
              [](const auto& one, const auto& other) { return loads_before(one.bucket, other.bucket); });
    return frame(FrameType::scope, change);
}

bool Puller::other_history(const message::Pull& pull, std::int64_t head) {
    // Only a restore, which needs the file alone, begins another history.
    if (!epoch_) epoch_ = uuid_from_bytes(store_.value("epoch").value_or("")).value_or(Uuid{});
    if (pull.epoch && pull.epoch != epoch_) return true;
    return pull.cursor.value > head ||
           std::any_of(pull.joining.begin(), pull.joining.end(),
                       [&](const message::Joining& joining) { return joining.from.value > head; });
}

std::vector<OutFrame> Puller::pull_in_snapshot(const SessionIdentity& who, const message::Pull& pull) {
    const auto head = store_.head();
    if (other_history(pull, head)) return {refused(refuse("sync.epoch"))};
    const auto version = store_.scope_version(who.employee.value);
    auto* visible = visible_.find(store_, who.employee.value, version);
    // Without an epoch there is no replica yet, whatever the request says of a cursor.
    const auto known = pull.epoch ? pull.scope_version.value : 0;
    if (!visible || version != known) return {scope_change(who.employee, version, known)};

    // Removals below the floor are not told any more: everything is loaded again.
    const auto floor = feed_floor(store_);
    if (pull.cursor.value < floor) return {frame(FrameType::reload, message::Reload{{}, "sync.below_floor"})};
    std::map<std::int64_t, Delta> deltas;
    collect(pull, *visible, head, deltas);
    std::vector<OutFrame> frames;
    message::Reload reload;
    append_buckets(deltas, frames, reload.buckets);
    message::Upto upto{{head}, {}};
    for (const auto& joining : pull.joining) {
        if (!visible->holds(joining.bucket) || contains(reload.buckets, joining.bucket)) continue;
        auto& names = joining.from.value < floor ? reload.buckets : upto.joined;
        names.push_back(joining.bucket);
    }
    if (!reload.buckets.empty()) {
        reload.reason = "sync.large_change";
        frames.push_back(frame(FrameType::reload, reload));
    }
    frames.push_back(frame(FrameType::upto, upto));
    return frames;
}

void Puller::collect(const message::Pull& pull, Visible& visible, std::int64_t head,
                     std::map<std::int64_t, Delta>& deltas) {
    std::unordered_map<std::int64_t, std::int64_t> joining;
    auto from = pull.cursor.value;
    for (const auto& bucket : pull.joining) {
        from = std::min(from, bucket.from.value);
        if (const auto number = buckets_.number(store_, bucket.bucket))
            joining.emplace(*number, bucket.from.value);
    }
    entries_.clear();
    feed_between(from, head, entries_);
    for (const auto& entry : entries_) {
        if (!visible.holds(store_, buckets_, entry.bucket)) continue;
        const auto joins = joining.find(entry.bucket);
        const auto wanted_after =
            joins == joining.end() ? pull.cursor.value : std::min(joins->second, pull.cursor.value);
        if (entry.seq <= wanted_after) continue;
        auto& delta = deltas[entry.bucket];
        if (delta.last.insert_or_assign(entry.id, entry.op).second) delta.order.push_back(entry.id);
    }
}

void Puller::append_buckets(const std::map<std::int64_t, Delta>& deltas, std::vector<OutFrame>& frames,
                            std::vector<std::string>& reload) {
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::milliseconds(bounds_.ms);
    std::size_t bytes_in_all = 0;
    for (const auto& [bucket, delta] : deltas) {
        std::vector<OutFrame> added;
        bool fits = Clock::now() < end;
        if (fits) append_bucket(bucket, delta, added, reload);
        std::size_t bytes = 0;
        for (const auto& one : added) bytes += one.body.size();
        fits = fits && bytes_in_all + bytes <= bounds_.bytes;
        if (!fits) {
            reload.push_back(buckets_.name(store_, bucket));
            continue;
        }
        bytes_in_all += bytes;
        std::move(added.begin(), added.end(), std::back_inserter(frames));
    }
}

void Puller::append_bucket(std::int64_t bucket, const Delta& delta, std::vector<OutFrame>& frames,
                           std::vector<std::string>& reload) {
    const auto& name = buckets_.name(store_, bucket);
    const auto* entity = entity_of_bucket(name);
    if (!entity) return;
    if (delta.order.size() > limits::delta_entries) return reload.push_back(name);
    message::Gone gone{name, {}, {}};
    std::vector<std::string> rows;
    std::size_t bytes_in_all = 0;
    for (const auto& id : delta.order) {
        const auto op = delta.last.at(id);
        std::string bytes;
        if (op == FeedOp::leave)
            gone.left.push_back({id, {}});
        else if (op == FeedOp::remove || !encode(*entity, id, bytes))
            gone.deleted.push_back({id, {}});
        else
            rows.push_back(std::move(bytes));
        if (!rows.empty()) bytes_in_all += rows.back().size();
        if (bytes_in_all > limits::delta_bytes) return reload.push_back(name);
    }
    if (!gone.left.empty() || !gone.deleted.empty()) frames.push_back(frame(FrameType::gone, gone));
    RowFrames out(name, frames);
    for (auto& row : rows) out.add(std::move(row));
    out.flush();
}

bool Puller::sees(const Id<Employee>& employee, const EntityInfo& entity, const Uuid& row) {
    if (entity.is_detail() || entity.visibility == Visibility::server_only) return false;
    auto* visible = visible_.find(store_, employee.value, store_.scope_version(employee.value));
    if (!visible) return false;
    std::string bucket;
    store_.read_row(entity, row,
                    [&](std::span<const Cell> columns) { bucket = bucket_name(entity, columns); });
    if (bucket.empty()) return false;
    // An older half-year is not at the desk, and is asked for online.
    if (!entity.period) return visible->holds(bucket);
    const auto holder = std::string_view(bucket).substr(0, bucket.rfind('/') + 1);
    return std::any_of(visible->names().begin(), visible->names().end(),
                       [&](const std::string& name) { return name.starts_with(holder); });
}

bool Puller::encode(const EntityInfo& entity, const Uuid& id, std::string& bytes) {
    const bool found = store_.read_row(
        entity, id, [&](std::span<const Cell> columns) { encode_head(bytes, entity, columns); });
    if (!found) return false;
    for (const auto* detail : entity.details)
        store_.read_details(*detail, id,
                            [&](std::span<const Cell> columns) { encode_detail(bytes, *detail, columns); });
    return true;
}

std::vector<OutFrame> Puller::load_in_snapshot(const SessionIdentity& who, const message::Load& load,
                                               bool& last) {
    last = true;
    auto* visible = visible_.find(store_, who.employee.value, store_.scope_version(who.employee.value));
    const auto* entity = entity_of_bucket(load.bucket);
    if (!visible || !entity || !visible->holds(load.bucket))
        return {refused(refuse("auth.not_permitted", {{"bucket", load.bucket}}))};
    message::Page page;
    page.bucket = load.bucket;
    page.s0.value = store_.head();
    page.last = true;
    const auto number = buckets_.number(store_, load.bucket);
    if (!number) return {frame(FrameType::page, page)}; // nobody has written a row of this bucket yet

    const auto limit =
        std::clamp<std::size_t>(static_cast<std::size_t>(load.limit.value), 1, limits::rows_in_page);
    std::size_t bytes_in_all = 0;
    bool full = false;
    std::size_t seen = 0;
    store_.read_page(*entity, *number, load.after, limit, [&](std::span<const Cell> columns) {
        ++seen;
        if (full) return;
        std::string row;
        encode_head(row, *entity, columns);
        const auto id = uuid_from_bytes(columns.front().bytes).value_or(Uuid{});
        for (const auto* detail : entity->details)
            store_.read_details(*detail, id,
                                [&](std::span<const Cell> cells) { encode_detail(row, *detail, cells); });
        full = !page.rows.empty() && bytes_in_all + row.size() > limits::bytes_in_page;
        if (full) return;
        bytes_in_all += row.size();
        page.rows.push_back({{std::move(row)}});
    });
    page.last = seen < limit && page.rows.size() == seen;
    last = page.last;
    return {frame(FrameType::page, page)};
}

bool Puller::concerns(const Id<Employee>& employee, std::span<const FeedEntry> entries) {
    auto* visible = visible_.find(store_, employee.value, store_.scope_version(employee.value));
    return visible && std::any_of(entries.begin(), entries.end(), [&](const FeedEntry& entry) {
               return visible->holds(store_, buckets_, entry.bucket);
           });
}

}

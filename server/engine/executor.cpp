// SPDX-License-Identifier: GPL-3.0-or-later
// Groups: begin, the batches in order, one commit. What happens to one command is in command_path.cpp.
#include "server/engine/executor.h"

#include "common/sync/command_file.h"
#include "common/wire/limits.h"
#include "server/engine/alarm.h"
#include "server/engine/login_life.h"

#include <spdlog/spdlog.h>

namespace liangheng {
namespace {

bool concerns_one_command(const StoreError& error) {
    return error.kind() == StoreError::Kind::constraint || error.kind() == StoreError::Kind::taken;
}

// "UNIQUE constraint failed: product.code in ..." names the field last.
std::string taken_field(const std::string& message) {
    const auto colon = message.rfind(": ");
    const auto field = colon == message.npos ? message : message.substr(colon + 2);
    return field.substr(0, field.find(' '));
}

message::CommandOutcome later(const Job& job, const char* why = "sync.later") {
    return {job.envelope.id, Outcome::pending, why, {}, false};
}

}

Executor::Executor(Store& store, std::function<UtcTime()> clock, FeedTail* tail, HasFile has_file)
    : store_(store),
      clock_(std::move(clock)),
      tail_(tail),
      has_file_(std::move(has_file)),
      facts_(store),
      applier_(store, facts_, buckets_),
      scopes_(store, facts_),
      installations_(store) {}

GroupOutcome Executor::run(std::span<const Batch> batches, const Accept& accept) {
    try {
        return attempt(batches, Mode::plain, accept);
    } catch (const RunAgain&) {
        return attempt(batches, Mode::savepoints, accept);
    }
}

void Executor::begin() {
    store_.begin();
    const auto version = store_.data_version();
    if (version != data_version_) restore();
    data_version_ = version;
    if (head_ < 0) head_ = store_.head();
    if (audit_seq_ < 0) {
        const auto last = store_.last_audit();
        audit_seq_ = last ? last->seq : 0;
        audit_hash_ = last ? last->hash : std::string(32, '\0');
    }
    const auto now = clock_();
    if (now.ms < now_.ms - limits::clock_warning_ms)
        tell_alarm(refuse("serve.clock_back", {{"seconds", std::to_string((now_.ms - now.ms) / 1'000)}}));
    now_ = now;
    logins_changed_ = false;
    scopes_.set_day(date_of(now_));
}

void Executor::restore() {
    facts_.forget_all();
    buckets_.forget();
    scopes_.forget();
    feed_.clear();
    installations_.forget();
    audit_seq_ = -1;
    head_ = -1;
}

GroupOutcome Executor::attempt(std::span<const Batch> batches, Mode mode, const Accept& accept) {
    GroupOutcome outcome;
    bool full = false;
    try {
        begin();
        for (const auto& batch : batches) outcome.results.push_back(run_batch(batch, mode));
        if (accept && !accept(outcome.results)) {
            store_.rollback();
            restore();
            outcome.committed = false;
            return outcome;
        }
        finish(outcome);
        return outcome;
    } catch (const RunAgain&) {
        store_.rollback();
        restore();
        throw;
    } catch (const StoreError& error) {
        store_.rollback();
        restore();
        if (error.kind() == StoreError::Kind::fatal) throw;
        full = error.kind() == StoreError::Kind::full;
        tell_alarm(full ? "store.disk_full" : "store.failed", error.what());
    }
    outcome = {};
    outcome.committed = false;
    for (const auto& batch : batches) {
        auto& results = outcome.results.emplace_back();
        for (const auto& job : batch.jobs)
            results.push_back(later(job, full ? "sync.disk_full" : "sync.later"));
    }
    return outcome;
}

void Executor::finish(GroupOutcome& outcome) {
    if (scopes_.touched()) scopes_.refresh();
    installations_.write();
    outcome.logins_changed = logins_changed_;
    outcome.feed = feed_.numbered(head_);
    for (const auto& entry : outcome.feed) store_.append_feed(entry, now_.ms);
    store_.commit();
    head_ += static_cast<std::int64_t>(outcome.feed.size());
    outcome.head = head_;
    feed_.clear();
    if (tail_) tail_->append(outcome.feed);
}

const char* Executor::ended_session(const Batch& batch) {
    if (!batch.installation || batch.jobs.empty()) return nullptr;
    if (!installations_.current(batch.installation, batch.token_hash)) return "auth.cloned_profile";
    return session_is_over(store_, batch.jobs.front().actor, batch.began, now_) ? "auth.expired" : nullptr;
}

std::vector<message::CommandOutcome> Executor::run_batch(const Batch& batch, Mode mode) {
    std::vector<message::CommandOutcome> results;
    if (const char* why = ended_session(batch)) {
        for (const auto& job : batch.jobs) results.push_back(later(job, why));
        return results;
    }
    bool stopped = false;
    for (const auto& job : batch.jobs) {
        if (stopped) {
            results.push_back(later(job));
            continue;
        }
        if (lacks_file(job)) {
            results.push_back(later(job, "sync.file_missing"));
            stopped = true;
            continue;
        }
        if (mode == Mode::savepoints) {
            results.push_back(run_guarded(job));
            stopped = results.back().outcome == Outcome::pending;
            continue;
        }
        try {
            results.push_back(run_one(job, std::nullopt));
        } catch (const StoreError& error) {
            if (!concerns_one_command(error)) throw;
            throw RunAgain{};
        } catch (const std::exception&) {
            throw RunAgain{};
        } catch (const RowExists&) {
            throw RunAgain{};
        } catch (const VersionConflict&) {
            throw RunAgain{};
        }
    }
    return results;
}

// The desk sends the file first; what it says behind this command waits too (sync.md 11).
bool Executor::lacks_file(const Job& job) const {
    if (job.by_server || !job.info || !job.body) return false;
    const auto hash = file_of(*job.info, job.body.get());
    return !hash.data.empty() && !(has_file_ && has_file_(hash));
}

message::CommandOutcome Executor::run_guarded(const Job& job) {
    const auto feed = feed_;
    const auto audit_seq = audit_seq_;
    const auto audit_hash = audit_hash_;
    const auto installations = installations_.state();
    const auto back = [&] {
        store_.rollback_to_savepoint();
        facts_.forget_all();
        buckets_.forget();
        feed_ = feed;
        audit_seq_ = audit_seq;
        audit_hash_ = audit_hash;
        installations_.bring_back(installations);
    };
    std::string reason;
    std::optional<Refusal> verdict;
    store_.savepoint();
    try {
        auto result = run_one(job, std::nullopt);
        store_.release();
        return result;
    } catch (const RowExists& row) {
        verdict = refuse("sync.row_exists", {{"entity", row.entity}, {"id", to_hex(row.id)}});
    } catch (const VersionConflict&) {
        // In one connection nobody else can have changed the row: the rule read an old one and that is its
        // defect.
        reason = "a row was changed twice by one rule";
    } catch (const StoreError& error) {
        if (!concerns_one_command(error)) throw;
        if (error.kind() == StoreError::Kind::taken)
            verdict = refuse("sync.value_taken", {{"field", taken_field(error.what())}});
        reason = error.what();
    } catch (const std::exception& error) {
        reason = error.what();
    }
    back();
    if (!verdict) return poisoned(job, reason);
    return run_one(job, verdict);
}

message::CommandOutcome Executor::poisoned(const Job& job, const std::string& reason) {
    const auto attempts = store_.add_poison(job.envelope.id, job.envelope.body.data, reason);
    spdlog::error("command {} failed inside ({}): {}", to_hex(job.envelope.id), attempts, reason);
    if (attempts < limits::poison_attempts) return later(job);
    spdlog::critical("command {} is put into quarantine", to_hex(job.envelope.id));
    return run_one(job, refuse("sync.quarantined"));
}

const Standing& Executor::standing_now(const Id<Employee>& employee) {
    const auto version = store_.data_version();
    if (version != data_version_) restore();
    data_version_ = version;
    scopes_.set_day(date_of(clock_()));
    return scopes_.standing(employee);
}

std::int64_t Executor::refresh_scopes() {
    begin();
    scopes_.refresh();
    store_.commit();
    return head_;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to one command inside its group's transaction, step by step as sync.md 11 numbers them.
#include "server/engine/executor.h"

#include "common/catalogue.h"
#include "common/sync/arguments_text.h"

#include "common/staff/login.h"
#include "common/sync/command_result.h"

#include <algorithm>

namespace liangheng {
namespace {

std::vector<Cell> cells_of_result(const CommandResult& result, const RowMeta& meta) {
    std::vector<Cell> cells;
    cells.reserve(info<CommandResult>().columns.size());
    read_object(info<CommandResult>(), &result, cells);
    append_meta(meta, cells);
    return cells;
}

CommandResult claim_of(const Job& job) {
    CommandResult claim;
    claim.id.value = job.envelope.id;
    claim.author = job.actor;
    claim.installation = job.installation;
    claim.installation_seq = job.envelope.installation_seq;
    claim.kind = job.envelope.kind;
    claim.body_hash.data = job.body_hash;
    return claim;
}

template<class T> bool concerns(const Changes& changes) {
    return std::any_of(changes.list().begin(), changes.list().end(),
                       [](const Change& change) { return change.entity == &info<T>(); });
}

message::CommandOutcome refused(const Job& job, const Refusal& refusal) {
    return {job.envelope.id, Outcome::refused, refusal.code, encode_arguments(refusal.arguments), false};
}

}

message::CommandOutcome Executor::run_one(const Job& job, const std::optional<Refusal>& verdict) {
    const auto claim = claim_of(job);
    const RowMeta meta{1, now_, job.actor.value, now_, job.actor.value};
    const auto cells = cells_of_result(claim, meta);
    const auto bucket = buckets_.number_for(store_, info<CommandResult>(), cells);
    if (!store_.insert_if_new(info<CommandResult>(), cells, bucket)) {
        if (auto earlier = earlier_result(job)) return std::move(*earlier);
        return refused(job, refuse("sync.id_reused")); // the stored result stays as it is
    }
    feed_.add(bucket, job.envelope.id, FeedOp::put);

    const auto early = verdict ? verdict : refused_before_rule(job);
    const auto context = context_for(job);
    message::CommandOutcome outcome{job.envelope.id, Outcome::applied, {}, {}, false};
    if (early) {
        outcome = refused(job, *early);
    } else {
        const auto changes = job.info->decide(job.body.get(), facts_, context);
        if (!changes) {
            outcome = refused(job, changes.error());
        } else {
            AuditChanges audit;
            applier_.apply(*changes, job.actor.value, now_.ms, feed_, audit);
            append_audit(job, context, audit);
            scopes_.note(*changes);
            logins_changed_ = logins_changed_ || concerns<Login>(*changes);
            if (changes->otherwise())
                outcome = {job.envelope.id, Outcome::changed, changes->code(),
                           encode_arguments(changes->arguments()), false};
        }
    }
    settle(job, outcome);
    return outcome;
}

std::optional<message::CommandOutcome> Executor::earlier_result(const Job& job) {
    std::optional<message::CommandOutcome> outcome;
    store_.read_row(info<CommandResult>(), job.envelope.id, [&](std::span<const Cell> columns) {
        CommandResult stored;
        fill_object(info<CommandResult>(), columns, &stored);
        if (stored.body_hash.data == job.body_hash)
            outcome = {job.envelope.id, stored.outcome, stored.code, stored.arguments, true};
    });
    return outcome;
}

std::optional<Refusal> Executor::refused_before_rule(const Job& job) {
    if (!job.info) return refuse("sync.unknown_command", {{"kind", std::to_string(job.envelope.kind.value)}});
    if (!job.by_server && job.envelope.installation_seq.value <= installations_.high_water(job.installation))
        return refuse("sync.expired");
    if (!job.by_server && job.envelope.author != job.actor.value) return refuse("auth.not_permitted");
    if (job.info->online_only && !job.made_online) return refuse("online_only");
    if (job.info->server_only && !job.by_server) return refuse("auth.not_permitted");
    if (!job.by_server && job.info->roles != 0) {
        const auto& standing = scopes_.standing(job.actor);
        const bool may = std::any_of(standing.roles.begin(), standing.roles.end(), [&](const RoleHeld& held) {
            return job.info->roles & role_bit(held.role);
        });
        if (!may) return refuse("auth.not_permitted");
    }
    if (auto refusal = dependency_refusal(job)) return refusal;
    if (job.envelope.schema.value > schema_version) return refuse("sync.server_too_old");
    return job.malformed;
}

std::optional<Refusal> Executor::dependency_refusal(const Job& job) {
    for (const auto& id : job.envelope.depends_on) {
        std::optional<Outcome> outcome;
        store_.read_row(info<CommandResult>(), id, [&](std::span<const Cell> columns) {
            CommandResult stored;
            fill_object(info<CommandResult>(), columns, &stored);
            outcome = stored.outcome;
        });
        if (!outcome) return refuse("sync.dependency_unknown", {{"command", to_hex(id)}});
        if (*outcome == Outcome::refused) return refuse("sync.dependency_refused", {{"command", to_hex(id)}});
    }
    return std::nullopt;
}

Context Executor::context_for(const Job& job) {
    Context context;
    context.actor = job.actor;
    context.by_server = job.by_server;
    context.clock = now_;
    context.place = Place::server;
    context.made_online = job.made_online;
    if (job.by_server) return context;
    const auto& standing = scopes_.standing(job.actor);
    context.roles = standing.roles;
    context.territories = standing.territories;
    return context;
}

void Executor::settle(const Job& job, const message::CommandOutcome& outcome) {
    const auto& entity = info<CommandResult>();
    static const std::vector<std::size_t> columns{entity.column("outcome"), entity.column("code"),
                                                  entity.column("arguments"), entity.column("settled_at")};
    const std::array<Cell, 4> cells{Cell::of(static_cast<int>(outcome.outcome)), Cell::text(outcome.code),
                                    Cell::text(outcome.arguments), Cell::of(now_.ms)};
    store_.update_row(entity, job.envelope.id, 1, columns, cells, std::nullopt);
    if (job.by_server) return;
    installations_.raise_high_water(job.installation, job.envelope.installation_seq.value);
}

void Executor::append_audit(const Job& job, const Context& context, const AuditChanges& changes) {
    AuditEvent event;
    event.seq = ++audit_seq_;
    event.at_ms = now_.ms;
    event.actor = job.actor.value;
    for (const auto& held : context.roles)
        if (held.on_behalf_of && job.info->roles & role_bit(held.role))
            event.on_behalf_of = held.on_behalf_of.value;
    event.command = job.envelope.id;
    event.kind = job.info->number;
    event.changes = changes.bytes();
    event.hash = audit_hash(event, audit_hash_);
    audit_hash_ = event.hash;
    store_.append_audit(event);
}

}

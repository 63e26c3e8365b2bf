// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_decider.h"

namespace liangheng {

ImportDecider::ImportDecider(ImportKind& kind, ImportWork& work, Context context)
    : kind_(kind), work_(work), context_(std::move(context)) {}

ImportUnit ImportDecider::decide(ImportRow& row, FactsWithChanges& facts) {
    effects_ = {};
    ImportUnit unit;
    if (row.problems.empty()) unit = kind_.unit(row, facts);
    for (const auto& command : unit.commands) {
        if (!row.problems.empty()) break;
        if (decided_.contains(command.id)) continue;
        if (auto refusal = decide_command(command, facts))
            row.problems.push_back(*std::move(refusal));
        else
            decided_.insert(command.id);
    }
    facts.end_line();
    if (!row.problems.empty()) return unit;
    for (const auto& name : unit.names) work_.lookups.add(*name.entity, name.field, name.text, name.id);
    return unit;
}

std::optional<Refusal> ImportDecider::decide_command(const ImportCommand& command, FactsWithChanges& facts) {
    if (!context_.may(command.info->roles)) return refuse("auth.not_permitted");
    if (command.info->server_only && !context_.by_server) return refuse("auth.not_permitted");
    const auto changes = command.info->decide(command.body.get(), facts, context_);
    // A desk that lacks a fact leaves the row to the server.
    if (!changes && changes.error().code == cannot_tell_code) return std::nullopt;
    if (!changes) return changes.error();
    effects_.append(*changes);
    return facts.apply(*changes);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What the pending commands would change, computed by `decide` and laid over the replica (sync.md 13). Built
// anew in one go; there is no undo. Commands whose result row is in the replica are not in it, from that
// row's commit on.
#pragma once

#include "client/replica/desk_context.h"
#include "client/replica/desk_facts.h"
#include "client/replica/outbox.h"
#include "common/rules/command.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace liangheng {

/// How one pending command stands in the overlay.
struct OverlayVerdict {
    enum class Kind : std::uint8_t {
        shown,    ///< its effects are in the views
        waiting,  ///< the desk cannot tell; only the server can
        doubtful, ///< will probably be refused, for the reason
    };
    Kind kind = Kind::waiting;
    Refusal reason;
};

/// A command's struct, decoded from its bytes.
using CommandObject = std::shared_ptr<const void>;
/// Nothing when the catalogue does not know the kind or the bytes are none of it.
CommandObject decode_command(const message::Command& command);

class Overlay {
public:
    /// `context` says as whom a command is decided.
    using ContextOf = std::function<DeskContext(const OutboxEntry& entry, const Facts& facts)>;
    Overlay(Replica& replica, Outbox& outbox, ContextOf context);

    const DeskFacts& facts() const { return facts_; }
    /// Runs `decide` over all pending commands. Inside a transaction of the replica it is part of it.
    void rebuild();
    /// Lays one more command on top: the same as rebuild() when it is the newest.
    void append(const OutboxEntry& entry);
    /// Whether a change of these entities can change the overlay.
    bool depends_on(const TouchedEntities& touched) const;
    /// Entities with rows in the overlay.
    const TouchedEntities& touched() const { return tables_.touched(); }
    /// Nothing for a command that is not in the overlay.
    std::optional<OverlayVerdict> verdict(const Uuid& command) const;

private:
    OverlayVerdict lay(const OutboxEntry& entry);

    Replica& replica_;
    Outbox& outbox_;
    ContextOf context_;
    OverlayTables tables_;
    DeskFacts facts_;
    std::unordered_map<Uuid, OverlayVerdict> verdicts_;
};

/// The result row of a command in the replica. Rows of a load count when their bucket is complete, together
/// with what their commands have done.
std::optional<SettledCommand> result_in(Replica& replica, const Uuid& command);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// One command in the outbox: what a person did at this desk and what became of it (sync.md 11, 13).
#pragma once

#include "common/sync/messages.h"

#include <boost/describe/enum.hpp>

namespace liangheng {

/// draft -> ready -> sent -> applied, changed or refused; discarded by the person. `sent` falls back to
/// `ready` when the connection ends before the answer.
enum class CommandState : std::uint8_t { draft, ready, sent, applied, changed, refused, discarded };
BOOST_DESCRIBE_ENUM(CommandState, draft, ready, sent, applied, changed, refused, discarded)

/// "ready", "sent" …: as liangheng-cli prints it.
const char* to_text(CommandState state);
/// Still waits for a final outcome.
inline bool is_pending(CommandState state) {
    return state == CommandState::ready || state == CommandState::sent;
}

struct OutboxEntry {
    message::Command command;
    CommandState state = CommandState::draft;
    /// Its result row has arrived in the replica: it has left the overlay.
    bool seen = false;
    std::string code; ///< of a refusal or a changed outcome, or why it was sent back to wait
    Arguments arguments;
    std::int64_t attempts = 0; ///< how often it was sent
    UtcTime created_at;        ///< the desk's estimate of the server's clock, as all that follow but sent_at
    UtcTime sent_at;           ///< of the last attempt, by the desk's clock; 0: never
    UtcTime settled_at;        ///< 0: not yet
};

/// The final outcome of a command as its result row says it.
struct SettledCommand {
    Uuid id;
    Outcome outcome = Outcome::applied;
    std::string code;
    std::string arguments; ///< encoded, arguments_text.h
    UtcTime settled_at;
};

}

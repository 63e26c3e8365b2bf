// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a command, as machines read it: {"id","command","outcome","code","arguments"}.
#pragma once

#include "client/replica/outbox_entry.h"
#include "common/schema/json.h"

#include <string>

namespace liangheng {

struct CommandReport {
    Uuid id;             ///< empty for one that was not queued
    std::string command; ///< its name
    std::string outcome; ///< applied, changed, refused, pending, unknown, discarded
    std::string code;
    Arguments arguments;
};

/// "pending" while it waits, "unknown" while it was sent and not answered.
std::string outcome_of(const OutboxEntry& entry);
CommandReport report_of(const OutboxEntry& entry);
/// The object on a line of its own.
std::string report_line(const CommandReport& report);
/// The entry with all that the outbox knows of it, on a line of its own.
std::string entry_line(const OutboxEntry& entry);

}

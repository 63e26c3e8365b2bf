// SPDX-License-Identifier: GPL-3.0-or-later
// As whom a command is decided at the desk: the roles that the server named in the last session (it ends
// sessions when they change), and the territories that the replicated staff rows give to them.
#pragma once

#include "common/rules/context.h"
#include "common/rules/facts.h"
#include "common/sync/messages.h"

#include <optional>

namespace liangheng {

struct DeskContext {
    Context context;
    /// False while session or staff rows are missing: a refusal then says nothing, because rights may be
    /// lacking here only.
    bool standing_known = false;
};

DeskContext desk_context(const Id<Employee>& actor, const Facts& facts,
                         const std::optional<message::Session>& session, UtcTime clock, bool made_online);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The result of a command is a row: claim of the id and outcome in one (sync.md 11). It comes to its author
// by the pull.
#pragma once

#include "common/base/bytes.h"
#include "common/base/date.h"
#include "common/base/quantity.h"
#include "common/staff/employee.h"
#include "common/sync/outcome.h"

namespace liangheng {

/// What became of one command; its id is the command's.
struct CommandResult {
    Id<CommandResult> id;
    Id<Employee> author;    ///< empty for jobs of the server
    Uuid installation;      ///< the profile that sent it; empty for the server itself
    Count installation_seq; ///< 1, 2, 3 … per installation
    Count kind;             ///< number of the command in the catalogue
    Bytes body_hash;        ///< tells a repetition from another command with the same id
    Outcome outcome = Outcome::pending;
    std::string code;      ///< of a refusal or of a changed outcome; empty when applied
    std::string arguments; ///< one line a `name=value` (arguments_text.h)
    UtcTime settled_at;
};

template<> struct Description<CommandResult> {
    static constexpr auto entity =
        describe(30, "command_result", FIELD_LABEL("entity", "Result of a command"), in_person("author"));
    static constexpr auto fields = std::tuple{
        field<&CommandResult::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&CommandResult::author>(2, "author", FIELD_LABEL("field", "Author")),
        field<&CommandResult::installation>(3, "installation", FIELD_LABEL("field", "Installation")),
        field<&CommandResult::installation_seq>(4, "installation_seq",
                                                FIELD_LABEL("field", "No. of the installation")),
        field<&CommandResult::kind>(5, "kind", FIELD_LABEL("field", "Command")),
        field<&CommandResult::body_hash>(6, "body_hash", FIELD_LABEL("field", "Hash of the body"), limit(32)),
        field<&CommandResult::outcome>(7, "outcome", FIELD_LABEL("field", "Outcome")),
        field<&CommandResult::code>(8, "code", FIELD_LABEL("field", "Code"), limit(100)),
        field<&CommandResult::arguments>(9, "arguments", FIELD_LABEL("field", "Arguments"), limit(4000)),
        field<&CommandResult::settled_at>(10, "settled_at", FIELD_LABEL("field", "Settled at")),
    };
};
static_assert(complete<CommandResult>);

}

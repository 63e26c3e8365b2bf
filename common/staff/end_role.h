// SPDX-License-Identifier: GPL-3.0-or-later
// The administrator ends a role of a person.
#pragma once

#include "common/rules/command.h"
#include "common/staff/role_assignment.h"

namespace liangheng {

/// Sets the last day of a role. Yesterday ends it at once; a day before its first day takes it back.
struct EndRole {
    Id<RoleAssignment> assignment;
    Count seen_version;
    Date until; ///< last day
};

template<> struct Description<EndRole> {
    static constexpr auto command = describe_command(104, "end_role", FIELD_LABEL("command", "End a role"),
                                                     may(Role::administrator), online_only);
    static constexpr auto fields = std::tuple{
        field<&EndRole::assignment>(1, "assignment", FIELD_LABEL("field", "Role assignment")),
        field<&EndRole::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&EndRole::until>(3, "until", FIELD_LABEL("field", "Until")),
    };
};
static_assert(complete<EndRole>);

Result<Changes> decide(const EndRole& command, const Facts& facts, const Context& context);

}

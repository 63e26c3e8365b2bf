// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody stands in for a person in one role, on some days.
#pragma once

#include "common/rules/command.h"
#include "common/staff/substitution.h"

namespace liangheng {

/// Makes a substitution, or changes the one that was seen; one that is over stays as it was.
struct PutSubstitution {
    Id<Substitution> id;
    Count seen_version;        ///< 0: a new row
    Id<Employee> for_employee; ///< who is away
    Id<Employee> by_employee;  ///< who stands in
    Role role = Role::customer_manager;
    Id<Department> department;
    Date from; ///< first day
    Date to;   ///< last day
    std::string reason;
};

template<> struct Description<PutSubstitution> {
    static constexpr auto command =
        describe_command(107, "put_substitution", FIELD_LABEL("command", "Save a substitution"),
                         may(Role::administrator), online_only);
    static constexpr auto fields = std::tuple{
        field<&PutSubstitution::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PutSubstitution::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PutSubstitution::for_employee>(3, "for_employee", FIELD_LABEL("field", "For")),
        field<&PutSubstitution::by_employee>(4, "by_employee", FIELD_LABEL("field", "By")),
        field<&PutSubstitution::role>(5, "role", FIELD_LABEL("field", "Role")),
        field<&PutSubstitution::department>(6, "department", FIELD_LABEL("field", "Department")),
        field<&PutSubstitution::from>(7, "from", FIELD_LABEL("field", "From")),
        field<&PutSubstitution::to>(8, "to", FIELD_LABEL("field", "To")),
        field<&PutSubstitution::reason>(9, "reason", FIELD_LABEL("field", "Reason"), limit(1000)),
    };
};
static_assert(complete<PutSubstitution>);

Result<Changes> decide(const PutSubstitution& command, const Facts& facts, const Context& context);

}

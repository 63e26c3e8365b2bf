// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds which roles today, and which buckets he may therefore see (rules.md, sections 1 and 2; sync.md 6).
// Pure: the server stores the result, the desk previews with it, the tests compare with it.
#pragma once

#include "common/rules/context.h"
#include "common/rules/row.h"
#include "common/staff/department.h"
#include "common/staff/role_assignment.h"
#include "common/staff/substitution.h"
#include "common/staff/territory.h"
#include "common/staff/territory_holder.h"

#include <string>
#include <vector>

namespace liangheng {

/// The staff rows that decide about one person: his own and those of the people he stands in for.
struct StaffRows {
    std::vector<RoleAssignment> assignments;
    std::vector<Substitution> substitutions;
    std::vector<TerritoryHolder> holders;  ///< all rows of the territories concerned, not only the latest
};

/// The shape of the county.
struct CountyRows {
    std::vector<Department> departments;
    std::vector<Territory> territories;
};

/// Roles in force and territories held as customer manager, substitutions included.
struct Standing {
    std::vector<RoleHeld> roles;
    std::vector<Id<Territory>> territories;
};

Standing standing_of(const Id<Employee>& employee, const StaffRows& rows, Date today);

/// Names of all buckets that this person may have, in the order in which a desk loads them.
std::vector<std::string> scope_of(const Id<Employee>& employee, const Standing& standing, const CountyRows& county, Date today);

}

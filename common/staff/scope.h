// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds which rights today, and what he may therefore see (rules.md, sections 1 and 2; sync.md 6). Pure:
// both ends and the tests compute the same from the same rows.
#pragma once

#include "common/rules/context.h"
#include "common/staff/role_assignment.h"
#include "common/staff/substitution.h"
#include "common/staff/territory_holder.h"

#include <string>
#include <vector>

namespace liangheng {

/// The rows from which a person's rights follow; staff_facts.h finds them.
struct StaffRows {
    std::vector<RoleAssignment> assignments; ///< of the person, and of those whom he substitutes
    std::vector<Substitution> substitutions; ///< by the person
    std::vector<TerritoryHolder>
        holders; ///< all holders of the territories that any of these persons ever held
};

/// Rights of a person on one day, for Context.
struct Standing {
    std::vector<RoleHeld> roles;            ///< own ones first, then those by substitution
    std::vector<Id<Territory>> territories; ///< held as customer manager, by substitution too
};

/// The organisation of the county.
struct CountyRows {
    std::vector<Department> departments;
    std::vector<Territory> territories;
};

/// Roles and territories in force for the person on this day.
Standing standing_of(const Id<Employee>& employee, const StaffRows& rows, Date today);

/// Names of all buckets that the person may have on this day, sorted, each once. Of entities with a period
/// the current and the two previous half-years, and in the last month of a half-year the coming one, whose
/// first cycle may be open.
std::vector<std::string> scope_of(const Id<Employee>& employee, const Standing& standing,
                                  const CountyRows& county, Date today);

}

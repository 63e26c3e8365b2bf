// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/staff_facts.h"

#include <algorithm>

namespace liangheng {
namespace {

template<class T> void append(std::vector<T>& all, const std::vector<Row<T>>& rows) {
    for (const auto& row : rows) all.push_back(*row);
}

// Who held a territory is told by all its rows, not by those of one person alone.
Result<void> append_holders(StaffRows& result, const Id<Employee>& employee, const Facts& facts) {
    const auto own = facts.each<TerritoryHolder>("employee", employee);
    if (!own) return own.error();
    for (const auto& row : *own) {
        const auto known = [&](const TerritoryHolder& holder) { return holder.territory == row->territory; };
        if (std::any_of(result.holders.begin(), result.holders.end(), known)) continue;
        const auto all = facts.each<TerritoryHolder>("territory", row->territory);
        if (!all) return all.error();
        append(result.holders, *all);
    }
    return {};
}

Result<void> append_person(StaffRows& result, const Id<Employee>& employee, const Facts& facts) {
    const auto assignments = facts.each<RoleAssignment>("employee", employee);
    if (!assignments) return assignments.error();
    append(result.assignments, *assignments);
    return append_holders(result, employee, facts);
}

}

Result<StaffRows> staff_rows_of(const Id<Employee>& employee, const Facts& facts) {
    StaffRows result;
    if (const auto own = append_person(result, employee, facts); !own) return own.error();
    const auto substitutions = facts.each<Substitution>("by_employee", employee);
    if (!substitutions) return substitutions.error();
    append(result.substitutions, *substitutions);
    std::vector<Id<Employee>> seen{employee};
    for (const auto& substitution : result.substitutions) {
        if (std::find(seen.begin(), seen.end(), substitution.for_employee) != seen.end()) continue;
        seen.push_back(substitution.for_employee);
        if (const auto other = append_person(result, substitution.for_employee, facts); !other)
            return other.error();
    }
    return result;
}

}

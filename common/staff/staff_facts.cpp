// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/staff_facts.h"

namespace liangheng {
namespace {

template<class T, class... Key>
Result<void> append(std::vector<T>& to, const Facts& facts, std::string_view index, const Key&... key) {
    const auto rows = facts.each<T>(index, key...);
    if (!rows) return rows.error();
    for (const auto& row : *rows) to.push_back(*row);
    return {};
}

// All holders of the territories that a person has ever held, so that a successor is seen.
Result<void> append_territories(StaffRows& rows, const Id<Employee>& person, const Facts& facts) {
    std::vector<TerritoryHolder> own;
    if (const auto done = append(own, facts, "employee", person); !done) return done.error();
    for (const auto& holder : own)
        if (const auto done = append(rows.holders, facts, "territory", holder.territory); !done) return done.error();
    return {};
}

}

Result<StaffRows> staff_rows_of(const Id<Employee>& employee, const Facts& facts) {
    StaffRows rows;
    if (const auto done = append(rows.assignments, facts, "employee", employee); !done) return done.error();
    if (const auto done = append_territories(rows, employee, facts); !done) return done.error();
    if (const auto done = append(rows.substitutions, facts, "by_employee", employee); !done) return done.error();
    for (const auto& substitution : rows.substitutions) {
        if (const auto done = append(rows.assignments, facts, "employee", substitution.for_employee); !done) return done.error();
        if (const auto done = append_territories(rows, substitution.for_employee, facts); !done) return done.error();
    }
    return rows;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/put_substitution.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"
#include "common/staff/role_assignment.h"

#include <algorithm>

namespace liangheng {
namespace {

std::optional<Refusal> not_there(const Id<Employee>& employee, const Facts& facts) {
    const auto person = facts.find(employee);
    if (!person) return person.or_refuse("staff.employee_unknown");
    if (!person->active) return refuse("staff.employee_not_active");
    return std::nullopt;
}

std::optional<Refusal> role_not_held(const PutSubstitution& command, const Facts& facts) {
    const auto assignments = facts.each<RoleAssignment>("employee", command.for_employee);
    if (!assignments) return assignments.error();
    const bool held =
        std::any_of(assignments->begin(), assignments->end(), [&](const Row<RoleAssignment>& row) {
            return row->role == command.role && row->department == command.department &&
                   row->effective_from <= command.to && (!row->until || command.from <= *row->until);
        });
    if (!held) return refuse("staff.role_not_held");
    return std::nullopt;
}

Substitution row_of(const PutSubstitution& command) {
    return {.id = command.id,
            .for_employee = command.for_employee,
            .by_employee = command.by_employee,
            .role = command.role,
            .department = command.department,
            .from = command.from,
            .to = command.to,
            .reason = command.reason};
}

}

Result<Changes> decide(const PutSubstitution& command, const Facts& facts, const Context& context) {
    if (auto missing = missing_text({{"reason", command.reason}})) return *std::move(missing);
    if (command.for_employee == command.by_employee) return refuse("staff.substitutes_himself");
    if (command.to < command.from) return refuse("staff.ends_before_it_begins");
    if (auto past = in_the_past(command.to, context)) return *std::move(past);
    if (auto absent = not_there(command.for_employee, facts)) return *std::move(absent);
    if (auto absent = not_there(command.by_employee, facts)) return *std::move(absent);
    if (auto wrong = role_not_held(command, facts)) return *std::move(wrong);
    Changes changes;
    if (command.seen_version.value == 0) {
        if (auto past = in_the_past(command.from, context)) return *std::move(past);
        changes.insert(row_of(command));
        return changes;
    }
    const auto present = facts.find(command.id);
    if (!present) return present.or_refuse("staff.substitution_unknown");
    if (auto changed = changed_meanwhile(present.row(), command.seen_version)) return *std::move(changed);
    if (present->to < context.today()) return refuse("staff.substitution_over");
    // What has begun was acted under: persons, role and first day stay.
    auto before = row_of(command);
    before.to = present->to;
    before.reason = present->reason;
    const bool same = before.for_employee == present->for_employee &&
                      before.by_employee == present->by_employee && before.role == present->role &&
                      before.department == present->department && before.from == present->from;
    if (present->from <= context.today() && !same) return refuse("staff.substitution_begun");
    changes.update(present.row(), row_of(command));
    return changes;
}

template const CommandInfo& command_info<PutSubstitution>();

}

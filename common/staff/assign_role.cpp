// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/assign_role.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"

namespace liangheng {
namespace {

// rules.md, section 1: which department a role is held in.
bool fits(Role role, DepartmentKind kind) {
    switch (role) {
    case Role::customer_manager:
    case Role::market_manager:
    case Role::service_staff:
    case Role::order_desk:
        return kind == DepartmentKind::service_department;
    case Role::department_head:
        return kind == DepartmentKind::county;
    case Role::inspector:
        return kind == DepartmentKind::inspection_squad;
    case Role::supervision:
        return kind == DepartmentKind::county || kind == DepartmentKind::supervision_group;
    case Role::training_coordinator:
    case Role::delivery_worker:
    case Role::administrator:
        break;
    }
    return true;
}

}

Result<Changes> decide(const AssignRole& command, const Facts& facts, const Context& context) {
    if (command.until && *command.until < command.effective_from)
        return refuse("staff.ends_before_it_begins");
    if (command.squad_leader && command.role != Role::inspector)
        return refuse("staff.only_inspectors_lead_squads");
    if (auto past = in_the_past(command.effective_from, context)) return *std::move(past);
    const auto employee = facts.find(command.employee);
    if (!employee) return employee.or_refuse("staff.employee_unknown");
    if (!employee->active) return refuse("staff.employee_not_active");
    const auto department = facts.find(command.department);
    if (!department) return department.or_refuse("staff.department_unknown");
    if (!fits(command.role, department->kind)) return refuse("staff.role_of_other_department_kind");
    Changes changes;
    changes.insert(RoleAssignment{.id = command.id,
                                  .employee = command.employee,
                                  .role = command.role,
                                  .department = command.department,
                                  .squad_leader = command.squad_leader,
                                  .effective_from = command.effective_from,
                                  .until = command.until});
    return changes;
}

template const CommandInfo& command_info<AssignRole>();

}

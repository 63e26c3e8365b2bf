// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/put_territory.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"
#include "common/staff/holder_guard.h"

namespace liangheng {
namespace {

Result<Changes> make(const PutTerritory& command, const Facts& facts, const Context& context) {
    if (!command.holder || !command.effective_from) return refuse("staff.first_holder_missing");
    const auto department = facts.find(command.department);
    if (!department) return department.or_refuse("staff.department_unknown");
    if (department->kind != DepartmentKind::service_department)
        return refuse("staff.not_a_service_department");
    // The first holder holds at once; a coming day is the next one's.
    if (*command.effective_from > context.today()) return refuse("staff.first_holder_in_future");
    if (auto cannot = cannot_hold(command.customer_manager, command.department, context.today(), facts))
        return *std::move(cannot);
    Changes changes;
    changes.insert(Territory{.id = command.id,
                             .code = command.code,
                             .name = command.name,
                             .department = command.department,
                             .customer_manager = command.customer_manager});
    changes.insert(TerritoryHolder{.id = *command.holder,
                                   .territory = command.id,
                                   .employee = command.customer_manager,
                                   .effective_from = *command.effective_from});
    return changes;
}

}

Result<Changes> decide(const PutTerritory& command, const Facts& facts, const Context& context) {
    if (auto missing = missing_text({{"code", command.code}, {"name", command.name}}))
        return *std::move(missing);
    if (command.seen_version.value == 0) return make(command, facts, context);
    const auto present = facts.find(command.id);
    if (!present) return present.or_refuse("staff.territory_unknown");
    if (auto changed = changed_meanwhile(present.row(), command.seen_version)) return *std::move(changed);
    if (command.department != present->department) return refuse("staff.territory_keeps_department");
    if (command.customer_manager != present->customer_manager)
        return refuse("staff.holder_by_assign_territory");
    auto renamed = *present;
    renamed.code = command.code;
    renamed.name = command.name;
    Changes changes;
    changes.update(present.row(), std::move(renamed));
    return changes;
}

template const CommandInfo& command_info<PutTerritory>();

}

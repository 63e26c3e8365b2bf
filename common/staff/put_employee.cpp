// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/put_employee.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {

Result<Changes> decide(const PutEmployee& command, const Facts& facts, const Context&) {
    if (auto missing = missing_text({{"number", command.number}, {"name", command.name}}))
        return *std::move(missing);
    if (command.left_on && *command.left_on < command.joined_on) return refuse("staff.left_before_joined");
    const auto department = facts.find(command.department);
    if (!department) return department.or_refuse("staff.department_unknown");
    return put_row(facts, command.seen_version,
                   Employee{.id = command.id,
                            .number = command.number,
                            .name = command.name,
                            .department = command.department,
                            .active = command.active,
                            .joined_on = command.joined_on,
                            .left_on = command.left_on,
                            .reading = command.reading},
                   "staff.employee_unknown");
}

template const CommandInfo& command_info<PutEmployee>();

}

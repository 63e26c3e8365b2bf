// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/set_login.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"

namespace liangheng {

Result<Changes> decide(const SetLogin& command, const Facts& facts, const Context&) {
    if (auto missing = missing_text({{"name", command.name}, {"password_hash", command.password_hash}}))
        return *std::move(missing);
    const auto employee = facts.find(command.employee);
    if (!employee) return employee.or_refuse("staff.employee_unknown");
    Login login{.id = login_id(command.employee),
                .employee = command.employee,
                .name = command.name,
                .password_hash = command.password_hash,
                .must_change = command.must_change};
    Changes changes;
    if (command.seen_version.value == 0) {
        changes.insert(std::move(login));
        return changes;
    }
    const auto present = facts.find(login.id);
    if (!present) return present.or_refuse("staff.login_unknown");
    if (auto changed = changed_meanwhile(present.row(), command.seen_version)) return *std::move(changed);
    login.locked = present->locked;
    changes.update(present.row(), std::move(login));
    return changes;
}

template const CommandInfo& command_info<SetLogin>();

}

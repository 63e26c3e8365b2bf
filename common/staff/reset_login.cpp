// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/reset_login.h"

#include "common/base/text.h"
#include "common/rules/make_command.h"

namespace liangheng {

Result<Changes> decide(const ResetLogin& command, const Facts& facts, const Context& context) {
    // His own password he changes himself, with the old one.
    if (command.employee == context.actor) return refuse("staff.resets_himself");
    if (!command.password_hash.starts_with("$argon2id$")) return refuse("staff.no_password_hash");
    const auto employee = facts.find(command.employee);
    if (!employee) return employee.or_refuse("staff.employee_unknown");
    const auto present = facts.find(login_id(command.employee));
    if (present.unknown()) return refuse(cannot_tell_code);
    Changes changes;
    if (present) {
        auto changed = *present;
        changed.password_hash = command.password_hash;
        changed.must_change = true;
        changes.update(present.row(), std::move(changed));
        return changes;
    }
    const auto name = command.name.value_or(std::string());
    if (trimmed(name).empty()) return refuse("staff.login_name_missing");
    changes.insert(Login{.id = login_id(command.employee),
                         .employee = command.employee,
                         .name = name,
                         .password_hash = command.password_hash,
                         .must_change = true});
    return changes;
}

template const CommandInfo& command_info<ResetLogin>();

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/lock_login.h"

#include "common/rules/make_command.h"

namespace liangheng {

Result<Changes> decide(const LockLogin& command, const Facts& facts, const Context& context) {
    // The administrator who locks himself out could not be let in again by anybody.
    if (command.employee == context.actor && command.locked && !context.by_server)
        return refuse("staff.locks_himself");
    const auto login = facts.find(login_id(command.employee));
    if (!login) return login.or_refuse("staff.login_unknown");
    Changes changes;
    if (login->locked == command.locked) return changes;
    auto changed = *login;
    changed.locked = command.locked;
    changes.update(login.row(), std::move(changed));
    return changes;
}

template const CommandInfo& command_info<LockLogin>();

}

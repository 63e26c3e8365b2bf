// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an account between sign-ins: a new password, the end of its sessions, what administrators see.
// Passwords are hashed before, off the network thread.
#pragma once

#include "common/staff/account.h"
#include "server/engine/notifier.h"
#include "server/engine/reception.h"

namespace liangheng {

/// Why nobody may take this as his new password; nothing when he may.
std::optional<Refusal> unfit_password(std::string_view present, std::string_view wanted);
/// Stores the hash by an ordinary command in the person's name, so that it has its audit event, and ends his
/// sessions. On the writer's connection. A refusal when the command is refused.
std::optional<Refusal> change_password(SqliteStore& store, Executor& executor, const LoginRecord& login,
                                       const std::string& hash);
/// Whether a session that began then is over now: the login is locked or was changed since.
bool session_is_over(StoreReader& store, const Id<Employee>& employee, UtcTime began, UtcTime now);
/// Whether a role was given to him or taken since. His token of before is no longer taken up (sync.md 5); a
/// connection that stands goes on, because roles are read anew with each pull and each command.
bool roles_changed_since(StoreReader& store, const Id<Employee>& employee, UtcTime began, UtcTime now);
/// All accounts with the desks that are connected now. auth.not_permitted for whoever is no administrator.
Result<message::Answer> answer_accounts(SqliteStore& store, Executor& executor, const Id<Employee>& asker,
                                        const std::vector<ConnectedDesk>& desks);

}

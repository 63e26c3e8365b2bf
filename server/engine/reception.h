// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions and installations (sync.md 5): what happens in the store when somebody logs in or resumes. Runs on
// the writer's connection, between groups. Passwords are verified before, off the network thread.
#pragma once

#include "common/sync/server_core.h"
#include "server/engine/executor.h"
#include "server/store/sqlite_store.h"

namespace liangheng {

/// A login row as the network thread needs it for the verification.
struct LoginRecord {
    Id<Employee> employee;
    std::string name;
    std::string password_hash;
    bool locked = false;
    bool must_change = false;
};
std::optional<LoginRecord> find_login(StoreReader& store, const std::string& name);

class Reception {
public:
    Reception(SqliteStore& store, Executor& executor, UtcTime now)
        : store_(store), executor_(executor), now_(now) {}

    /// After a right password. A new installation unless the one named presents its token.
    LoginAnswer open_session(const LoginRecord& login, const message::Login& request, const Bytes& nonce);
    /// auth.expired for a session that ended, auth.cloned_profile for an old installation token.
    LoginAnswer resume(const message::Resume& request, const Bytes& nonce);
    /// The desk has stored the newer installation token.
    void acknowledge(const Uuid& installation, const Bytes& token);

private:
    LoginAnswer start(const LoginRecord& login, const Uuid& installation, std::int64_t high_water,
                      const Bytes& token, const Bytes& session_token, const Bytes& nonce);
    std::optional<LoginRecord> login_of(const Id<Employee>& employee);

    SqliteStore& store_;
    Executor& executor_;
    UtcTime now_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Installations and sessions in the store: only hashes of tokens are kept (sync.md 5).
#pragma once

#include "common/base/date.h"
#include "common/base/uuid.h"

#include <optional>
#include <string>

namespace liangheng {

struct InstallationRecord {
    Uuid employee;
    std::int64_t high_water = 0;
    std::string token_hash; ///< the confirmed token
    std::string next_hash;  ///< the newer one, until it is confirmed; may be empty
};
struct SessionRecord {
    Uuid employee;
    Uuid installation;
    UtcTime created_at;
    UtcTime used_at;
};

/// Calls open their own short transactions on the connection that they are given.
class Accounts {
public:
    virtual ~Accounts() = default;
    virtual std::optional<InstallationRecord> installation(const Uuid& id) = 0;
    virtual void add_installation(const Uuid& id, const Uuid& employee, const std::string& token_hash,
                                  UtcTime now) = 0;
    virtual void set_tokens(const Uuid& id, const std::string& token_hash, const std::string& next_hash) = 0;
    virtual void add_session(const std::string& token_hash, const SessionRecord& session) = 0;
    virtual std::optional<SessionRecord> session(const std::string& token_hash) = 0;
    virtual void touch_session(const std::string& token_hash, UtcTime now) = 0;
    virtual void end_sessions(const Uuid& employee) = 0;
};

}

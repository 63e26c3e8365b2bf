// SPDX-License-Identifier: GPL-3.0-or-later
// Who uses this profile: installation and tokens, the last session, the verifier for a start without a link,
// and the next installation_seq. One row of outbox.db; writes belong to the caller's transaction.
#pragma once

#include "common/sqlite/database.h"
#include "common/sync/desk_store.h"

#include <optional>

namespace liangheng {

class ProfileRecord {
public:
    explicit ProfileRecord(Database& database) : database_(database) {}

    ProfileSession tokens() const;
    /// The last session without its tokens; nothing before the first login.
    std::optional<message::Session> session() const;
    std::int64_t next_seq() const;
    /// Argon2id verifier of the last online login, empty when there is none.
    std::string offline_verifier() const;

    /// Stores tokens and session; a new installation token waits for its acknowledgement.
    void keep(const message::Session& session);
    void set_next_seq(std::int64_t next);
    void token_acknowledged();
    void forget_session_token();
    void keep_offline_verifier(const std::string& verifier);

private:
    Database& database_;
};

}

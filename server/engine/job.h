// SPDX-License-Identifier: GPL-3.0-or-later
// A command on its way through the engine, decoded before it reaches the writer.
#pragma once

#include "common/base/id.h"
#include "common/rules/command.h"
#include "common/sync/messages.h"

#include <memory>

namespace liangheng {

struct Employee;

struct Job {
    message::Command envelope;
    const CommandInfo* info = nullptr; ///< null: unknown kind
    std::shared_ptr<const void> body;  ///< null: the body is refused, see `malformed`
    std::optional<Refusal> malformed;
    std::string body_hash; ///< 16 bytes of BLAKE2b over kind and body
    Uuid installation;     ///< empty for jobs of the server itself
    Id<Employee> actor;
    bool by_server = false;
    bool made_online = true;
};

/// Decodes a command that came from a desk. `nonce` is that of the connection that brings it.
Job make_job(message::Command envelope, const Uuid& installation, const Id<Employee>& actor,
             const Bytes& nonce);

/// A command of the server itself: jobs, import, user, demo. The id makes a repetition harmless.
template<class C> Job make_server_job(const Uuid& id, C command, const CommandInfo& info);

/// The same for a command that is known at run time only.
Job make_server_job_of(const Uuid& id, std::shared_ptr<const void> body, const CommandInfo& info);

template<class C> Job make_server_job(const Uuid& id, C command, const CommandInfo& info) {
    return make_server_job_of(id, std::make_shared<const C>(std::move(command)), info);
}

}

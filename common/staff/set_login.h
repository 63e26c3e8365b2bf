// SPDX-License-Identifier: GPL-3.0-or-later
// A login is made or gets another password. Only the server gives this command: it alone computes hashes.
#pragma once

#include "common/rules/command.h"
#include "common/staff/login.h"

namespace liangheng {

/// Makes the login of an employee, or changes name and hash of the one that was seen.
struct SetLogin {
    Id<Employee> employee;
    Count seen_version; ///< 0: a new row
    std::string name;
    std::string password_hash; ///< Argon2id in its own text form
    bool must_change = false;  ///< set by somebody else
};

template<> struct Description<SetLogin> {
    static constexpr auto command =
        describe_command(108, "set_login", FIELD_LABEL("command", "Set a login"), by_server_only);
    static constexpr auto fields = std::tuple{
        field<&SetLogin::employee>(1, "employee", FIELD_LABEL("field", "Employee")),
        field<&SetLogin::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&SetLogin::name>(3, "name", FIELD_LABEL("field", "Login name"), limit(64)),
        field<&SetLogin::password_hash>(4, "password_hash", FIELD_LABEL("field", "Password hash"), secret,
                                        limit(200)),
        field<&SetLogin::must_change>(5, "must_change", FIELD_LABEL("field", "Must change the password")),
    };
};
static_assert(complete<SetLogin>);

Result<Changes> decide(const SetLogin& command, const Facts& facts, const Context& context);

}

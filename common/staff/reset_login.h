// SPDX-License-Identifier: GPL-3.0-or-later
// The administrator gives a person a password for once: a forgotten one is replaced, a new account is opened.
#pragma once

#include "common/rules/command.h"
#include "common/staff/login.h"

namespace liangheng {

/// Sets a password that the person must change when he signs in. Only its hash travels: the desk that made
/// the password shows it once and keeps it nowhere.
struct ResetLogin {
    Id<Employee> employee;
    std::optional<std::string> name; ///< of a new account; absent: the account keeps its name
    std::string password_hash;       ///< Argon2id in its own text form
};

template<> struct Description<ResetLogin> {
    static constexpr auto command =
        describe_command(112, "reset_login", FIELD_LABEL("command", "Reset a password"),
                         may(Role::administrator), online_only);
    static constexpr auto fields = std::tuple{
        field<&ResetLogin::employee>(1, "employee", FIELD_LABEL("field", "Employee")),
        field<&ResetLogin::name>(2, "name", FIELD_LABEL("field", "Login name"), limit(64)),
        field<&ResetLogin::password_hash>(3, "password_hash", FIELD_LABEL("field", "Password hash"), secret,
                                          limit(200)),
    };
};
static_assert(complete<ResetLogin>);

Result<Changes> decide(const ResetLogin& command, const Facts& facts, const Context& context);

}

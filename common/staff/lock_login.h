// SPDX-License-Identifier: GPL-3.0-or-later
// The administrator locks or unlocks a login.
#pragma once

#include "common/rules/command.h"
#include "common/staff/login.h"

namespace liangheng {

/// Locks or unlocks the login of an employee; one that is so already stays.
struct LockLogin {
    Id<Employee> employee;
    bool locked = true;
};

template<> struct Description<LockLogin> {
    static constexpr auto command = describe_command(
        109, "lock_login", FIELD_LABEL("command", "Lock a login"), may(Role::administrator), online_only);
    static constexpr auto fields = std::tuple{
        field<&LockLogin::employee>(1, "employee", FIELD_LABEL("field", "Employee")),
        field<&LockLogin::locked>(2, "locked", FIELD_LABEL("field", "Locked")),
    };
};
static_assert(complete<LockLogin>);

Result<Changes> decide(const LockLogin& command, const Facts& facts, const Context& context);

}

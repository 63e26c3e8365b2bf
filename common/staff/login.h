// SPDX-License-Identifier: GPL-3.0-or-later
// Logins. They never leave the server.
#pragma once

#include "common/staff/employee.h"

namespace liangheng {

/// The account of an employee (登录账号). Its id is computed from the employee, so that each has one at most.
struct Login {
    Id<Login> id;
    Id<Employee> employee;
    std::string name;          ///< what the person types, unique
    std::string password_hash; ///< Argon2id in its own text form
    bool locked = false;
    bool must_change = false; ///< the password was set by somebody else
};

template<> struct Description<Login> {
    static constexpr auto entity =
        describe(7, "login", FIELD_LABEL("entity", "Login"), on_server_only, indexed("name"));
    static constexpr auto fields = std::tuple{
        field<&Login::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Login::employee>(2, "employee", FIELD_LABEL("field", "Employee"), unique),
        field<&Login::name>(3, "name", FIELD_LABEL("field", "Login name"), unique, limit(64)),
        field<&Login::password_hash>(4, "password_hash", FIELD_LABEL("field", "Password hash"), secret,
                                     limit(200)),
        field<&Login::locked>(5, "locked", FIELD_LABEL("field", "Locked")),
        field<&Login::must_change>(6, "must_change", FIELD_LABEL("field", "Must change the password")),
    };
};
static_assert(complete<Login>);

/// The id of an employee's login.
Id<Login> login_id(const Id<Employee>& employee);

}

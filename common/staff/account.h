// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator sees of an account. Logins never leave the server; this is asked for online, and it
// is an answer, no row.
#pragma once

#include "common/staff/employee.h"

namespace liangheng {

/// An account and who sits at it now.
struct Account {
    Id<Employee> employee;
    std::string name; ///< what the person types
    bool locked = false;
    bool must_change = false;               ///< has a password for once
    Count connections;                      ///< desks that are signed in now
    std::optional<UtcTime> connected_since; ///< of the oldest of them
    std::string addresses;                  ///< of the desks, each once
};

template<> struct Description<Account> {
    static constexpr auto part = describe_part(832, "account");
    static constexpr auto fields = std::tuple{
        field<&Account::employee>(1, "employee", FIELD_LABEL("field", "Employee")),
        field<&Account::name>(2, "name", FIELD_LABEL("field", "Login name"), limit(64)),
        field<&Account::locked>(3, "locked", FIELD_LABEL("field", "Locked")),
        field<&Account::must_change>(4, "must_change", FIELD_LABEL("field", "Must change the password")),
        field<&Account::connections>(5, "connections", FIELD_LABEL("field", "Connections")),
        field<&Account::connected_since>(6, "connected_since", FIELD_LABEL("field", "Connected since")),
        field<&Account::addresses>(7, "addresses", FIELD_LABEL("field", "Addresses"), limit(1000)),
    };
};
static_assert(complete<Account>);

/// Name of the query that answers with all accounts, to administrators alone.
inline constexpr std::string_view accounts_query = "accounts";

}

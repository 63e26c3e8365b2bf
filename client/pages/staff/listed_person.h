// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the users page: an employee, his roles in force, his account.
#pragma once

#include "common/base/date.h"
#include "common/staff/employee.h"

namespace liangheng {

/// Roles, account and connection are in the words of the person's language.
struct ListedPerson {
    Id<Employee> id;
    std::string number;
    std::string name;
    std::optional<std::string> department_name;
    std::string roles;
    std::optional<std::string> login; ///< absent: no account, or not known without the link
    std::string account;              ///< in use, locked, with a password for once
    std::string connected;            ///< desks and since when; empty: none
};

template<> struct Description<ListedPerson> {
    static constexpr auto part = describe_part(843, "listed_person");
    static constexpr auto fields = std::tuple{
        field<&ListedPerson::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedPerson::number>(2, "number", FIELD_LABEL("field", "Number"), limit(10)),
        field<&ListedPerson::name>(3, "name", FIELD_LABEL("field", "Name"), limit(10)),
        field<&ListedPerson::department_name>(4, "department_name", FIELD_LABEL("field", "Department")),
        field<&ListedPerson::roles>(5, "roles", FIELD_LABEL("field", "Roles")),
        field<&ListedPerson::login>(6, "login", FIELD_LABEL("field", "Login name"), limit(10)),
        field<&ListedPerson::account>(7, "account", FIELD_LABEL("field", "Account")),
        field<&ListedPerson::connected>(8, "connected", FIELD_LABEL("field", "Connected")),
    };
};
static_assert(complete<ListedPerson>);

}

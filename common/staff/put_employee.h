// SPDX-License-Identifier: GPL-3.0-or-later
// The administrator makes or changes an employee.
#pragma once

#include "common/rules/command.h"
#include "common/staff/employee.h"

namespace liangheng {

/// Makes an employee, or changes the one that was seen.
struct PutEmployee {
    Id<Employee> id;
    Count seen_version; ///< 0: a new row
    std::string number;
    std::string name;
    Id<Department> department;
    bool active = true;
    Date joined_on;
    std::optional<Date> left_on;
    std::optional<std::string> reading; ///< of the name, where the computed one is wrong
};

template<> struct Description<PutEmployee> {
    static constexpr auto command =
        describe_command(102, "put_employee", FIELD_LABEL("command", "Save an employee"),
                         may(Role::administrator), online_only);
    static constexpr auto fields = std::tuple{
        field<&PutEmployee::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PutEmployee::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PutEmployee::number>(3, "number", FIELD_LABEL("field", "Number"), limit(32)),
        field<&PutEmployee::name>(4, "name", FIELD_LABEL("field", "Name"), limit(100)),
        field<&PutEmployee::department>(5, "department", FIELD_LABEL("field", "Department")),
        field<&PutEmployee::active>(6, "active", FIELD_LABEL("field", "Active")),
        field<&PutEmployee::joined_on>(7, "joined_on", FIELD_LABEL("field", "Joined on")),
        field<&PutEmployee::left_on>(8, "left_on", FIELD_LABEL("field", "Left on")),
        field<&PutEmployee::reading>(9, "reading", FIELD_LABEL("field", "Reading"), limit(200)),
    };
};
static_assert(complete<PutEmployee>);

Result<Changes> decide(const PutEmployee& command, const Facts& facts, const Context& context);

}

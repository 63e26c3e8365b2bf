// SPDX-License-Identifier: GPL-3.0-or-later
// The administrator makes or changes a department.
#pragma once

#include "common/rules/command.h"
#include "common/staff/department.h"

namespace liangheng {

/// Makes a department, or changes the one that was seen.
struct PutDepartment {
    Id<Department> id;
    Count seen_version; ///< 0: a new row
    std::string code;
    DepartmentKind kind = DepartmentKind::service_department;
    std::string name;
    std::optional<Id<Department>> parent; ///< absent for the county
    bool is_focus = false;
    std::optional<Count> minimum_study_minutes;
};

template<> struct Description<PutDepartment> {
    static constexpr auto command =
        describe_command(101, "put_department", FIELD_LABEL("command", "Save a department"),
                         may(Role::administrator), online_only);
    static constexpr auto fields = std::tuple{
        field<&PutDepartment::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PutDepartment::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PutDepartment::code>(3, "code", FIELD_LABEL("field", "Code"), limit(32)),
        field<&PutDepartment::kind>(4, "kind", FIELD_LABEL("field", "Kind")),
        field<&PutDepartment::name>(5, "name", FIELD_LABEL("field", "Name"), limit(200)),
        field<&PutDepartment::parent>(6, "parent", FIELD_LABEL("field", "Part of")),
        field<&PutDepartment::is_focus>(7, "is_focus", FIELD_LABEL("field", "Focus department")),
        field<&PutDepartment::minimum_study_minutes>(8, "minimum_study_minutes",
                                                     FIELD_LABEL("field", "Study minutes a month")),
    };
};
static_assert(complete<PutDepartment>);

Result<Changes> decide(const PutDepartment& command, const Facts& facts, const Context& context);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Departments of the office: the county, its service departments, squads and teams.
#pragma once

#include "common/base/id.h"
#include "common/base/quantity.h"
#include "common/schema/description.h"

#include <boost/describe/enum.hpp>

#include <array>
#include <optional>
#include <string>

namespace liangheng {

/// What a department does.
enum class DepartmentKind { county, service_department, inspection_squad, supervision_group, delivery_team };
BOOST_DESCRIBE_ENUM(DepartmentKind, county, service_department, inspection_squad, supervision_group,
                    delivery_team)

template<> struct EnumLabels<DepartmentKind> {
    static constexpr std::string_view name = "DepartmentKind";
    static constexpr std::array<std::string_view, 5> labels{
        FIELD_LABEL("value", "County"), FIELD_LABEL("value", "Service department"),
        FIELD_LABEL("value", "Inspection squad"), FIELD_LABEL("value", "Supervision group"),
        FIELD_LABEL("value", "Delivery team")};
};

/// A department (县营销部, 客户服务部, 专卖检查队 …). The county is above its service departments.
struct Department {
    Id<Department> id;
    std::string code; ///< short and unique, such as "D03"
    DepartmentKind kind = DepartmentKind::service_department;
    std::string name;
    std::optional<Id<Department>> parent;       ///< the county; absent for the county itself
    bool is_focus = false;                      ///< the department that the plan puts first (城中)
    std::optional<Count> minimum_study_minutes; ///< per month; absent: not set
};

template<> struct Description<Department> {
    static constexpr auto entity = describe(1, "department", FIELD_LABEL("entity", "Department"), in_all);
    static constexpr auto fields = std::tuple{
        field<&Department::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Department::code>(2, "code", FIELD_LABEL("field", "Code"), unique, limit(32)),
        field<&Department::kind>(3, "kind", FIELD_LABEL("field", "Kind")),
        field<&Department::name>(4, "name", FIELD_LABEL("field", "Name"), limit(200), read_as_goods),
        field<&Department::parent>(5, "parent", FIELD_LABEL("field", "Part of")),
        field<&Department::is_focus>(6, "is_focus", FIELD_LABEL("field", "Focus department")),
        field<&Department::minimum_study_minutes>(7, "minimum_study_minutes",
                                                  FIELD_LABEL("field", "Study minutes a month")),
    };
};
static_assert(complete<Department>);

}

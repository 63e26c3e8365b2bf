// SPDX-License-Identifier: GPL-3.0-or-later
// Territories: the retailers of one customer manager.
#pragma once

#include "common/staff/employee.h"

namespace liangheng {

/// A territory (片区) of a service department. Its rows go to the bucket of the territory.
struct Territory {
    Id<Territory> id;
    std::string code; ///< unique, such as "D03-T07"
    std::string name;
    Id<Department> department;
    Id<Employee> customer_manager; ///< who holds it now; the dated truth is `territory_holder`
};

template<> struct Description<Territory> {
    static constexpr auto entity = describe(4, "territory", FIELD_LABEL("entity", "Territory"), in_all,
                                            indexed("department"), indexed("customer_manager"));
    static constexpr auto fields = std::tuple{
        field<&Territory::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Territory::code>(2, "code", FIELD_LABEL("field", "Code"), unique, limit(32)),
        field<&Territory::name>(3, "name", FIELD_LABEL("field", "Name"), limit(200), read_as_goods),
        field<&Territory::department>(4, "department", FIELD_LABEL("field", "Department")),
        field<&Territory::customer_manager>(5, "customer_manager", FIELD_LABEL("field", "Customer manager")),
    };
};
static_assert(complete<Territory>);

}

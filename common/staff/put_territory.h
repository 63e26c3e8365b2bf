// SPDX-License-Identifier: GPL-3.0-or-later
// The administrator makes a territory with its first holder, or renames it.
#pragma once

#include "common/rules/command.h"
#include "common/staff/territory_holder.h"

namespace liangheng {

/// Makes a territory, or changes code and name of the one that was seen. Its department stays; another holder
/// comes by assign_territory.
struct PutTerritory {
    Id<Territory> id;
    Count seen_version; ///< 0: a new row
    std::string code;
    std::string name;
    Id<Department> department;
    Id<Employee> customer_manager;
    std::optional<Id<TerritoryHolder>> holder; ///< id of the first holder's row; a new territory only
    std::optional<Date> effective_from;        ///< of the first holder; a new territory only
};

template<> struct Description<PutTerritory> {
    static constexpr auto command =
        describe_command(105, "put_territory", FIELD_LABEL("command", "Save a territory"),
                         may(Role::administrator), online_only);
    static constexpr auto fields = std::tuple{
        field<&PutTerritory::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PutTerritory::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PutTerritory::code>(3, "code", FIELD_LABEL("field", "Code"), limit(32)),
        field<&PutTerritory::name>(4, "name", FIELD_LABEL("field", "Name"), limit(200)),
        field<&PutTerritory::department>(5, "department", FIELD_LABEL("field", "Department")),
        field<&PutTerritory::customer_manager>(6, "customer_manager",
                                               FIELD_LABEL("field", "Customer manager")),
        field<&PutTerritory::holder>(7, "holder", FIELD_LABEL("field", "Holder of a territory")),
        field<&PutTerritory::effective_from>(8, "effective_from", FIELD_LABEL("field", "Effective from")),
    };
};
static_assert(complete<PutTerritory>);

Result<Changes> decide(const PutTerritory& command, const Facts& facts, const Context& context);

}

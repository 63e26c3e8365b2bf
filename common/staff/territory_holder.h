// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds a territory from which day on.
#pragma once

#include "common/staff/territory.h"

namespace liangheng {

/// The customer manager of a territory from a day on (片区负责人); the row in force is the latest not after
/// the day.
struct TerritoryHolder {
    Id<TerritoryHolder> id;
    Id<Territory> territory;
    Id<Employee> employee;
    Date effective_from;
};

template<> struct Description<TerritoryHolder> {
    static constexpr auto entity =
        describe(5, "territory_holder", FIELD_LABEL("entity", "Holder of a territory"), in_all,
                 indexed("territory"), indexed("employee"));
    static constexpr auto fields = std::tuple{
        field<&TerritoryHolder::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&TerritoryHolder::territory>(2, "territory", FIELD_LABEL("field", "Territory")),
        field<&TerritoryHolder::employee>(3, "employee", FIELD_LABEL("field", "Employee")),
        field<&TerritoryHolder::effective_from>(4, "effective_from", FIELD_LABEL("field", "Effective from")),
    };
};
static_assert(complete<TerritoryHolder>);

}

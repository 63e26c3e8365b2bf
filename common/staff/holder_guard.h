// SPDX-License-Identifier: GPL-3.0-or-later
// Who may hold a territory; shared by put_territory and assign_territory.
#pragma once

#include "common/rules/facts.h"
#include "common/staff/employee.h"

#include <optional>

namespace liangheng {

/// Why the person cannot hold a territory of this department from this day on: not active, or no customer
/// manager there.
std::optional<Refusal> cannot_hold(const Id<Employee>& employee, const Id<Department>& department, Date day,
                                   const Facts& facts);

}

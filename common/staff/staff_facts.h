// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the rows from which a person's standing follows.
#pragma once

#include "common/rules/facts.h"
#include "common/staff/scope.h"

namespace liangheng {

/// The staff rows of a person, or "cannot tell" at a desk that does not have them all.
Result<StaffRows> staff_rows_of(const Id<Employee>& employee, const Facts& facts);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers the staff rows of one person through Facts: the same for the server's store and the desk's replica.
#pragma once

#include "common/rules/facts.h"
#include "common/staff/scope.h"

namespace liangheng {

/// Rows that decide about this person's standing; "cannot tell" where the desk does not hold them.
Result<StaffRows> staff_rows_of(const Id<Employee>& employee, const Facts& facts);

}

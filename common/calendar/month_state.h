// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a month in a department follows from its cycles (rules.md, calendar).
#pragma once

#include "common/calendar/order_cycle.h"
#include "common/rules/facts.h"

#include <vector>

namespace liangheng {

/// Open from the opening of the first cycle to the close of the last one; months may overlap by the batch
/// days.
enum class MonthState { unplanned, planned, open, closed };

MonthState month_state(const std::vector<Row<OrderCycle>>& cycles);

/// State of one month of a department.
Result<MonthState> month_state(const Facts& facts, const Id<Department>& department, Date month);

/// The open months of a department, of those around this day.
Result<std::vector<Date>> open_months(const Facts& facts, const Id<Department>& department, Date today);

}

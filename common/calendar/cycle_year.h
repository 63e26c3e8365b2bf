// SPDX-License-Identifier: GPL-3.0-or-later
// The order cycles of a year from the weekly rhythm and the calendar: proposed, looked at, then planned one
// by one with plan_cycle.
#pragma once

#include "common/base/function_ref.h"
#include "common/calendar/plan_cycle.h"

namespace liangheng {

/// A week for which no cycle is proposed, and why.
enum class WeekWithout { no_working_day, planned_already };

struct ProposedCycles {
    std::vector<PlanCycle> cycles;
    struct Left {
        Date monday;
        WeekWithout why;
    };
    std::vector<Left> left_out;
};

/// One cycle a week, Monday to Sunday, of the month of its Monday, for the weeks of the year that begin on
/// `today` or later. Each weekday of the office, Monday to Friday, has an order day: that day itself, else
/// the next working day of the week, else the last one before. Signing ends on the first working day after
/// the last order day, the batches on the next one (requirements.md, C9). The cut-off is `orders.cutoff_time`
/// of the day. Weeks that touch a cycle of the department are left out, numbers go on behind those of the
/// month. `new_id` gives fresh ids. Refuses what Facts refuse.
Result<ProposedCycles> propose_cycles(const Id<Department>& department, int year, Date today,
                                      const Facts& facts, FunctionRef<Uuid()> new_id);

}

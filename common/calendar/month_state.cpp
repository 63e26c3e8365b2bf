// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/month_state.h"

#include <algorithm>

namespace liangheng {

MonthState month_state(const std::vector<Row<OrderCycle>>& cycles) {
    const auto all_are = [&](CycleState state) {
        return std::all_of(cycles.begin(), cycles.end(),
                           [&](const Row<OrderCycle>& cycle) { return cycle->state == state; });
    };
    if (cycles.empty()) return MonthState::unplanned;
    if (all_are(CycleState::planned)) return MonthState::planned;
    return all_are(CycleState::closed) ? MonthState::closed : MonthState::open;
}

Result<MonthState> month_state(const Facts& facts, const Id<Department>& department, Date month) {
    const auto cycles = facts.each<OrderCycle>("department, month", department, month);
    if (!cycles) return cycles.error();
    return month_state(*cycles);
}

Result<std::vector<Date>> open_months(const Facts& facts, const Id<Department>& department, Date today) {
    std::vector<Date> months;
    for (int distance = -1; distance <= 1; ++distance) {
        const auto month = add_months(month_of(today), distance);
        const auto state = month_state(facts, department, month);
        if (!state) return state.error();
        if (*state == MonthState::open) months.push_back(month);
    }
    return months;
}

}

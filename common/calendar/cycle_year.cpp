// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/cycle_year.h"

#include "common/base/text.h"
#include "common/calendar/workday.h"
#include "common/policies/parameters.h"

#include <algorithm>

namespace liangheng {
namespace {

constexpr std::int32_t week_days = 7;
constexpr std::int32_t order_weekdays = 5;
constexpr int usual_cutoff_minutes = 17 * 60;
constexpr std::int32_t furthest_search = 60; // no run of holidays is longer

// "17:00"
int minutes_of(std::string_view clock) {
    const auto colon = clock.find(':');
    if (colon == clock.npos) return usual_cutoff_minutes;
    const auto hours = parse_whole_number(clock.substr(0, colon));
    const auto minutes = parse_whole_number(clock.substr(colon + 1));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return usual_cutoff_minutes;
    return static_cast<int>(*hours * 60 + *minutes);
}

class YearPlanner {
public:
    YearPlanner(const Id<Department>& department, const Facts& facts, FunctionRef<Uuid()> new_id)
        : department_(department), facts_(facts), new_id_(new_id) {}

    Result<void> add_week(Date monday, ProposedCycles& proposed) {
        const auto cycles = cycles_near(monday);
        if (!cycles) return cycles.error();
        const Date sunday{monday.days + week_days - 1};
        const bool planned = std::any_of(cycles->begin(), cycles->end(), [&](const OrderCycle& cycle) {
            return date_of(cycle.opens_at) <= sunday && monday <= cycle.last_order_on;
        });
        if (planned) {
            proposed.left_out.push_back({monday, WeekWithout::planned_already});
            return {};
        }
        const auto working = working_days(monday, sunday);
        if (!working) return working.error();
        if (working->empty()) {
            proposed.left_out.push_back({monday, WeekWithout::no_working_day});
            return {};
        }
        auto cycle = cycle_of(monday, *working, number_after(*cycles, proposed, month_of(monday)));
        if (!cycle) return cycle.error();
        proposed.cycles.push_back(*std::move(cycle));
        return {};
    }

private:
    Result<std::vector<OrderCycle>> cycles_near(Date monday) const {
        std::vector<OrderCycle> all;
        for (const int distance : {-1, 0, 1}) {
            const auto rows = facts_.each<OrderCycle>("department, month", department_,
                                                      add_months(month_of(monday), distance));
            if (!rows) return rows.error();
            for (const auto& row : *rows) all.push_back(*row);
        }
        return all;
    }

    static Count number_after(const std::vector<OrderCycle>& present, const ProposedCycles& proposed,
                              Date month) {
        std::int64_t last = 0;
        for (const auto& cycle : present)
            if (cycle.month == month) last = std::max(last, cycle.number.value);
        for (const auto& cycle : proposed.cycles)
            if (cycle.month == month) last = std::max(last, cycle.number.value);
        return {last + 1};
    }

    Result<std::vector<Date>> working_days(Date from, Date to) const {
        std::vector<Date> days;
        for (auto day = from; day <= to; ++day.days) {
            const auto works = is_working_day(facts_, day);
            if (!works) return works.error();
            if (*works) days.push_back(day);
        }
        return days;
    }

    Result<Date> next_working_day(Date after) const {
        for (auto day = Date{after.days + 1}; day.days <= after.days + furthest_search; ++day.days) {
            const auto works = is_working_day(facts_, day);
            if (!works) return works.error();
            if (*works) return day;
        }
        return Date{after.days + 1};
    }

    Result<PlannedDay> planned(OrderDayKind kind, Weekday whose, Date date) const {
        const auto clock = parameter_text(facts_, "orders.cutoff_time", department_, date);
        if (!clock) return clock.error();
        return PlannedDay{.id = {new_id_()},
                          .kind = kind,
                          .weekday = whose,
                          .date = date,
                          .cutoff_at = instant_at(date, minutes_of(*clock))};
    }

    // The day itself, else the next working day of the week, else the last one before.
    static Date moved(Date day, const std::vector<Date>& working) {
        const auto next = std::lower_bound(working.begin(), working.end(), day);
        return next == working.end() ? working.back() : *next;
    }

    Result<PlanCycle> cycle_of(Date monday, const std::vector<Date>& working, Count number) const {
        PlanCycle cycle{.id = {new_id_()},
                        .seen_version = {},
                        .department = department_,
                        .month = month_of(monday),
                        .number = number,
                        .opens_at = instant_at(working.front()),
                        .last_order_on = {},
                        .last_sign_on = {},
                        .last_batch_on = {},
                        .days = {}};
        for (std::int32_t i = 0; i < order_weekdays; ++i) {
            const auto date = moved({monday.days + i}, working);
            auto day = planned(OrderDayKind::regular, static_cast<Weekday>(i), date);
            if (!day) return day.error();
            cycle.last_order_on = std::max(cycle.last_order_on, date);
            cycle.days.push_back(*std::move(day));
        }
        const auto signing = next_working_day(cycle.last_order_on);
        if (!signing) return signing.error();
        const auto batch = next_working_day(*signing);
        if (!batch) return batch.error();
        cycle.last_sign_on = *signing;
        cycle.last_batch_on = *batch;
        for (const auto date : {*signing, *batch}) {
            auto day = planned(OrderDayKind::batch_only, weekday(date), date);
            if (!day) return day.error();
            cycle.days.push_back(*std::move(day));
        }
        return cycle;
    }

    Id<Department> department_;
    const Facts& facts_;
    FunctionRef<Uuid()> new_id_;
};

}

Result<ProposedCycles> propose_cycles(const Id<Department>& department, int year, Date today,
                                      const Facts& facts, FunctionRef<Uuid()> new_id) {
    ProposedCycles proposed;
    YearPlanner planner(department, facts, new_id);
    Date monday = make_date(year, 1, 1);
    while (weekday(monday) != Weekday::monday) ++monday.days;
    const auto end = make_date(year + 1, 1, 1);
    for (; monday < end; monday.days += week_days) {
        if (monday < today) continue;
        if (const auto added = planner.add_week(monday, proposed); !added) return added.error();
    }
    return proposed;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Cycles of the demo county: one is open today and has an order day of every weekday still before it; one a
// week follows to the end of the next month.
#include "common/calendar/plan_cycle.h"
#include "common/calendar/set_workdays.h"
#include "server/admin/demo_county.h"
#include "server/jobs/due_jobs.h"

namespace liangheng {
namespace {

constexpr std::int32_t days_in_week = 7;
constexpr int cutoff_minutes =
    23 * 60 + 59; // late, so that one can order on the day of the demo whenever it is made

}

// New Year's Day with the days around it, of the coming year.
void DemoCounty::set_holidays() {
    const auto year = static_cast<int>(civil(today_).year()) + 1;
    give(SetWorkdays{.from = make_date(year, 1, 1),
                     .to = make_date(year, 1, 3),
                     .kind = WorkdayKind::holiday,
                     .name = "元旦"});
    flush();
}

void DemoCounty::plan_cycles() {
    set_holidays();
    for (auto& department : departments_) {
        std::map<Date, std::int64_t> numbers;
        for (auto first = today_; month_of(first) <= last_month(); first.days += days_in_week) {
            const auto month = month_of(first);
            const auto key = department.code + '/' + to_text(first);
            PlanCycle plan{.id = {dated_id(first, "cycle", key)},
                           .seen_version = {},
                           .department = department.id,
                           .month = month,
                           .number = {++numbers[month]},
                           .opens_at = instant_at(first),
                           .last_order_on = {first.days + days_in_week - 1},
                           .last_sign_on = {first.days + days_in_week},
                           .last_batch_on = {first.days + days_in_week + 1}};
            std::vector<Id<OrderDay>> days(days_in_week);
            for (std::int32_t i = 0; i < days_in_week + 2; ++i) {
                const Date date{first.days + i};
                const auto kind = i < days_in_week ? OrderDayKind::regular : OrderDayKind::batch_only;
                const Id<OrderDay> day{dated_id(date, "order_day", key)};
                plan.days.push_back({.id = day,
                                     .kind = kind,
                                     .weekday = weekday(date),
                                     .date = date,
                                     .cutoff_at = instant_at(date, cutoff_minutes)});
                if (kind == OrderDayKind::regular) days[static_cast<std::size_t>(weekday(date))] = day;
            }
            if (first == today_) {
                department.cycle = plan.id;
                department.days = std::move(days);
            }
            give(std::move(plan));
        }
    }
    flush();
}

// What `serve` would do at its start: the month opens, its totals become effective, then the cycle.
void DemoCounty::run_due_jobs() {
    flush();
    for (auto& job : due_jobs(office_.store(), office_.facts(), instant_at(today_, demo_minutes)).in_order())
        give_job(std::move(job));
    flush();
}

}

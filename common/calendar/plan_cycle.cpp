// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/plan_cycle.h"

#include "common/calendar/month_state.h"
#include "common/rules/guards.h"
#include "common/rules/make_command.h"
#include "common/rules/seen_version.h"
#include "common/staff/rights.h"

#include <algorithm>

namespace liangheng {
namespace {

std::optional<Refusal> wrong_days(const PlanCycle& command) {
    bool any_regular = false;
    for (std::size_t i = 0; i < command.days.size(); ++i) {
        const auto& day = command.days[i];
        const bool regular = day.kind == OrderDayKind::regular;
        const auto wrong = [&](const char* code) { return refuse(code, {{"date", to_text(day.date)}}); };
        if (day.cutoff_at <= command.opens_at) return wrong("calendar.cutoff_before_opening");
        if (date_of(day.cutoff_at) < day.date) return wrong("calendar.cutoff_before_its_day");
        if (regular && day.date > command.last_order_on) return wrong("calendar.day_outside_cycle");
        if (!regular && (day.date <= command.last_order_on || day.date > command.last_batch_on))
            return wrong("calendar.day_outside_cycle");
        any_regular = any_regular || regular;
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            const auto& other = command.days[earlier];
            if (regular && other.kind == OrderDayKind::regular && other.weekday == day.weekday)
                return wrong("calendar.weekday_twice");
        }
    }
    if (!any_regular) return refuse("calendar.no_regular_day");
    return std::nullopt;
}

std::optional<Refusal> wrong_plan(const PlanCycle& command) {
    if (auto wrong = no_month(command.month)) return wrong;
    if (command.number.value < 1) return refuse("calendar.number_zero");
    const auto first_day = date_of(command.opens_at);
    if (command.last_order_on < first_day || command.last_sign_on < command.last_order_on ||
        command.last_batch_on < command.last_sign_on)
        return refuse("calendar.last_days_out_of_order");
    return wrong_days(command);
}

bool may_plan(const Context& context, const Id<Department>& department) {
    return acts_as(context, Role::service_staff, department) || context.has(Role::department_head);
}

OrderDay row_of(const PlanCycle& command, const PlannedDay& day) {
    return {.id = day.id,
            .cycle = command.id,
            .kind = day.kind,
            .weekday = day.weekday,
            .date = day.date,
            .cutoff_at = day.cutoff_at};
}

// Days that stay keep their rows; the others go and come.
void replace_days(Changes& changes, const PlanCycle& command, const std::vector<Row<OrderDay>>& old_days) {
    for (const auto& old_day : old_days) {
        const auto kept = [&](const PlannedDay& day) { return day.id == old_day->id; };
        if (std::none_of(command.days.begin(), command.days.end(), kept)) changes.remove(old_day);
    }
    for (const auto& day : command.days) {
        const auto same = [&](const Row<OrderDay>& old_day) { return old_day->id == day.id; };
        const auto present = std::find_if(old_days.begin(), old_days.end(), same);
        if (present == old_days.end())
            changes.insert(row_of(command, day));
        else
            changes.update(*present, row_of(command, day));
    }
}

}

Result<Changes> decide(const PlanCycle& command, const Facts& facts, const Context& context) {
    if (auto wrong = wrong_plan(command)) return *std::move(wrong);
    const auto department = facts.find(command.department);
    if (!department) return department.or_refuse("staff.department_unknown");
    if (department->kind != DepartmentKind::service_department)
        return refuse("staff.not_a_service_department");
    if (!may_plan(context, command.department)) return not_permitted();
    const auto cycles = facts.each<OrderCycle>("department, month", command.department, command.month);
    if (!cycles) return cycles.error();
    if (month_state(*cycles) == MonthState::closed) return refuse("calendar.month_closed");
    for (const auto& other : *cycles)
        if (other->number == command.number && other->id != command.id)
            return refuse("calendar.number_taken");

    OrderCycle cycle{.id = command.id,
                     .department = command.department,
                     .month = command.month,
                     .number = command.number,
                     .opens_at = command.opens_at,
                     .last_order_on = command.last_order_on,
                     .last_sign_on = command.last_sign_on,
                     .last_batch_on = command.last_batch_on,
                     .state = CycleState::planned};
    Changes changes;
    if (command.seen_version.value == 0) {
        changes.insert(cycle);
        replace_days(changes, command, {});
        return changes;
    }
    const auto present = facts.find(command.id);
    if (!present) return present.or_refuse("calendar.cycle_unknown");
    if (auto changed = changed_meanwhile(present.row(), command.seen_version)) return *std::move(changed);
    if (present->state != CycleState::planned) return refuse("calendar.cycle_begun");
    if (present->department != command.department) return refuse("calendar.cycle_keeps_department");
    const auto old_days = facts.each<OrderDay>("cycle", command.id);
    if (!old_days) return old_days.error();
    changes.update(present.row(), cycle);
    replace_days(changes, command, *old_days);
    return changes;
}

template const CommandInfo& command_info<PlanCycle>();

}

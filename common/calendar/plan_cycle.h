// SPDX-License-Identifier: GPL-3.0-or-later
// Service staff plan an order cycle with its order days (requirements.md, C9).
#pragma once

#include "common/calendar/order_day.h"
#include "common/rules/command.h"

namespace liangheng {

/// An order day inside plan_cycle.
struct PlannedDay {
    Id<OrderDay> id;
    OrderDayKind kind = OrderDayKind::regular;
    Weekday weekday = Weekday::monday;
    Date date;
    UtcTime cutoff_at;
};

template<> struct Description<PlannedDay> {
    static constexpr auto part = describe_part(704, "planned_day");
    static constexpr auto fields = std::tuple{
        field<&PlannedDay::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PlannedDay::kind>(2, "kind", FIELD_LABEL("field", "Kind")),
        field<&PlannedDay::weekday>(3, "weekday", FIELD_LABEL("field", "Weekday")),
        field<&PlannedDay::date>(4, "date", FIELD_LABEL("field", "Date")),
        field<&PlannedDay::cutoff_at>(5, "cutoff_at", FIELD_LABEL("field", "Cut-off at")),
    };
};
static_assert(complete<PlannedDay>);

/// Makes a planned cycle with its days, or replaces the plan of the one that was seen while it is not open.
struct PlanCycle {
    Id<OrderCycle> id;
    Count seen_version; ///< 0: a new row
    Id<Department> department;
    Date month;   ///< first day of the month
    Count number; ///< 1, 2, 3 … within the month
    UtcTime opens_at;
    Date last_order_on;
    Date last_sign_on;
    Date last_batch_on;
    std::vector<PlannedDay> days; ///< regular and batch days
};

template<> struct Description<PlanCycle> {
    static constexpr auto command =
        describe_command(141, "plan_cycle", FIELD_LABEL("command", "Plan a cycle"),
                         may(Role::service_staff, Role::department_head));
    static constexpr auto fields = std::tuple{
        field<&PlanCycle::id>(1, "id", FIELD_LABEL("field", "Id")),
        field<&PlanCycle::seen_version>(2, "seen_version", FIELD_LABEL("field", "Version seen")),
        field<&PlanCycle::department>(3, "department", FIELD_LABEL("field", "Department")),
        field<&PlanCycle::month>(4, "month", FIELD_LABEL("field", "Month")),
        field<&PlanCycle::number>(5, "number", FIELD_LABEL("field", "Number")),
        field<&PlanCycle::opens_at>(6, "opens_at", FIELD_LABEL("field", "Opens at")),
        field<&PlanCycle::last_order_on>(7, "last_order_on", FIELD_LABEL("field", "Last order day")),
        field<&PlanCycle::last_sign_on>(8, "last_sign_on", FIELD_LABEL("field", "Last signing day")),
        field<&PlanCycle::last_batch_on>(9, "last_batch_on", FIELD_LABEL("field", "Last batch day")),
        field<&PlanCycle::days>(10, "days", FIELD_LABEL("field", "Order days"), limit(62)),
    };
};
static_assert(complete<PlanCycle>);

Result<Changes> decide(const PlanCycle& command, const Facts& facts, const Context& context);

}

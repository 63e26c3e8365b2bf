// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over calendar days and cycles.
#pragma once

#include "common/calendar/order_cycle.h"
#include "common/calendar/workday.h"
#include "common/sql/named_query.h"

namespace liangheng {

/// A day that somebody has set.
struct ListedWorkday {
    Id<Workday> id;
    Date date;
    WorkdayKind kind_of_day = WorkdayKind::holiday;
    std::string name;
    UtcTime set_at;
    std::optional<std::string> set_by; ///< absent: by the server
};

template<> struct Description<ListedWorkday> {
    static constexpr auto part = describe_part(858, "listed_workday");
    static constexpr auto fields = std::tuple{
        field<&ListedWorkday::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedWorkday::date>(2, "date", FIELD_LABEL("field", "Date")),
        field<&ListedWorkday::kind_of_day>(3, "kind_of_day", FIELD_LABEL("field", "Kind of day")),
        field<&ListedWorkday::name>(4, "name", FIELD_LABEL("field", "Name")),
        field<&ListedWorkday::set_at>(5, "set_at", FIELD_LABEL("field", "Set at")),
        field<&ListedWorkday::set_by>(6, "set_by", FIELD_LABEL("field", "Set by")),
    };
};
static_assert(complete<ListedWorkday>);

/// All days that were set.
inline constexpr std::string_view listed_workdays_sql = R"(
SELECT w."id" AS "id", w."date" AS "date", w."kind" AS "kind_of_day", w."name" AS "name", w."updated_at" AS "set_at",
  (SELECT e."name" FROM {employee} AS e WHERE e."id" = w."updated_by") AS "set_by"
FROM {workday} AS w)";

/// A cycle with its days, planned ones too.
struct CalendarCycle {
    Id<OrderCycle> id;
    Date month;
    Count number;
    std::optional<std::string> department_name;
    UtcTime opens_at;
    Date last_order_on;
    Date last_sign_on;
    Date last_batch_on;
    CycleState state = CycleState::planned;
    Id<Department> department;
};

template<> struct Description<CalendarCycle> {
    static constexpr auto part = describe_part(859, "calendar_cycle");
    static constexpr auto fields = std::tuple{
        field<&CalendarCycle::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&CalendarCycle::month>(2, "month", FIELD_LABEL("field", "Month")),
        field<&CalendarCycle::number>(3, "number", FIELD_LABEL("field", "Number"), limit(12)),
        field<&CalendarCycle::department_name>(4, "department_name", FIELD_LABEL("field", "Department")),
        field<&CalendarCycle::opens_at>(5, "opens_at", FIELD_LABEL("field", "Opens at")),
        field<&CalendarCycle::last_order_on>(6, "last_order_on", FIELD_LABEL("field", "Last order day")),
        field<&CalendarCycle::last_sign_on>(7, "last_sign_on", FIELD_LABEL("field", "Last signing day")),
        field<&CalendarCycle::last_batch_on>(8, "last_batch_on", FIELD_LABEL("field", "Last batch day")),
        field<&CalendarCycle::state>(9, "state", FIELD_LABEL("field", "State")),
        field<&CalendarCycle::department>(10, "department", FIELD_LABEL("field", "Department")),
    };
};
static_assert(complete<CalendarCycle>);

/// All cycles.
inline constexpr std::string_view calendar_cycles_sql = R"(
SELECT c."id" AS "id", c."month" AS "month", c."number" AS "number", (SELECT d."name" FROM {department} AS d WHERE d."id" = c."department") AS "department_name",
  c."opens_at" AS "opens_at", c."last_order_on" AS "last_order_on", c."last_sign_on" AS "last_sign_on", c."last_batch_on" AS "last_batch_on",
  c."state" AS "state", c."department" AS "department"
FROM {order_cycle} AS c)";

}

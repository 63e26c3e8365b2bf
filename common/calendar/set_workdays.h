// SPDX-License-Identifier: GPL-3.0-or-later
// The office sets which days are holidays and which weekends are worked.
#pragma once

#include "common/calendar/workday.h"
#include "common/rules/command.h"

namespace liangheng {

/// Sets all days of a span, at most 31, from today on. Cycles that are planned already stay as they are.
struct SetWorkdays {
    Date from;
    Date to; ///< last day
    WorkdayKind kind = WorkdayKind::holiday;
    std::string name; ///< of the holiday
};

template<> struct Description<SetWorkdays> {
    static constexpr auto command =
        describe_command(144, "set_workdays", FIELD_LABEL("command", "Set calendar days"),
                         may(Role::service_staff, Role::department_head, Role::administrator));
    static constexpr auto fields = std::tuple{
        field<&SetWorkdays::from>(1, "from", FIELD_LABEL("field", "From")),
        field<&SetWorkdays::to>(2, "to", FIELD_LABEL("field", "To")),
        field<&SetWorkdays::kind>(3, "kind", FIELD_LABEL("field", "Kind of day")),
        field<&SetWorkdays::name>(4, "name", FIELD_LABEL("field", "Name"), limit(100)),
    };
};
static_assert(complete<SetWorkdays>);

Result<Changes> decide(const SetWorkdays& command, const Facts& facts, const Context& context);

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/calendar/workday.h"

namespace liangheng {

Id<Workday> workday_id(Date date) { return {make_derived_uuid({"workday", to_text(date)})}; }

Result<bool> is_working_day(const Facts& facts, Date date) {
    const auto row = facts.find(workday_id(date));
    if (row.unknown()) return refuse(cannot_tell_code);
    if (row && row->kind != WorkdayKind::working) return row->kind == WorkdayKind::moved_working;
    return weekday(date) < Weekday::saturday;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Days that are not what their weekday says: public holidays and the weekends that are worked for them.
#pragma once

#include "common/calendar/weekday.h"
#include "common/rules/facts.h"

#include <string>

namespace liangheng {

/// What a day is. A weekend that is worked instead of another day is `moved_working`.
enum class WorkdayKind { working, holiday, moved_working };
BOOST_DESCRIBE_ENUM(WorkdayKind, working, holiday, moved_working)

template<> struct EnumLabels<WorkdayKind> {
    static constexpr std::string_view name = "WorkdayKind";
    static constexpr std::array<std::string_view, 3> labels{FIELD_LABEL("value", "As its weekday"),
                                                            FIELD_LABEL("value", "Holiday"),
                                                            FIELD_LABEL("value", "Moved working day")};
};

/// A day of the office's calendar (工作日、节假日) that somebody has set. Its id is computed from the day.
struct Workday {
    Id<Workday> id;
    Date date;
    WorkdayKind kind = WorkdayKind::holiday;
    std::string name; ///< of the holiday, such as 国庆节; may be empty
};

template<> struct Description<Workday> {
    static constexpr auto entity = describe(40, "workday", FIELD_LABEL("entity", "Calendar day"), in_all);
    static constexpr auto fields = std::tuple{
        field<&Workday::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Workday::date>(2, "date", FIELD_LABEL("field", "Date"), unique),
        field<&Workday::kind>(3, "kind", FIELD_LABEL("field", "Kind of day")),
        field<&Workday::name>(4, "name", FIELD_LABEL("field", "Name"), limit(100)),
    };
};
static_assert(complete<Workday>);

/// The id of a day's row.
Id<Workday> workday_id(Date date);

/// Whether the office works on this day: as its row says, else Monday to Friday.
Result<bool> is_working_day(const Facts& facts, Date date);

}

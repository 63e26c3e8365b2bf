// SPDX-License-Identifier: GPL-3.0-or-later
// Days of the week, for order days and the retailers' order weekdays.
#pragma once

#include "common/base/date.h"
#include "common/schema/description.h"

#include <boost/describe/enum.hpp>

#include <array>

namespace liangheng {

enum class Weekday { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
BOOST_DESCRIBE_ENUM(Weekday, monday, tuesday, wednesday, thursday, friday, saturday, sunday)

template<> struct EnumLabels<Weekday> {
    static constexpr std::string_view name = "Weekday";
    static constexpr std::array<std::string_view, 7> labels{
        FIELD_LABEL("value", "Monday"),   FIELD_LABEL("value", "Tuesday"), FIELD_LABEL("value", "Wednesday"),
        FIELD_LABEL("value", "Thursday"), FIELD_LABEL("value", "Friday"),  FIELD_LABEL("value", "Saturday"),
        FIELD_LABEL("value", "Sunday")};
};

inline Weekday weekday(Date day) { return static_cast<Weekday>(weekday_of(day) - 1); }

}

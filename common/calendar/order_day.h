// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a cycle on which orders are taken.
#pragma once

#include "common/calendar/order_cycle.h"
#include "common/calendar/weekday.h"

namespace liangheng {

/// Regular days for the retailers' own orders; batch days, after the last regular one, for orders from sheets
/// only.
enum class OrderDayKind { regular, batch_only };
BOOST_DESCRIBE_ENUM(OrderDayKind, regular, batch_only)

template<> struct EnumLabels<OrderDayKind> {
    static constexpr std::string_view name = "OrderDayKind";
    static constexpr std::array<std::string_view, 2> labels{FIELD_LABEL("value", "Regular"),
                                                            FIELD_LABEL("value", "Batch only")};
};

/// An order day (订货日) of a cycle.
struct OrderDay {
    Id<OrderDay> id;
    Id<OrderCycle> cycle;
    OrderDayKind kind = OrderDayKind::regular;
    Weekday weekday =
        Weekday::monday; ///< whose retailers order on this day; with moved days not that of the date
    Date date;
    UtcTime cutoff_at; ///< orders made on the server's connection are refused from this instant on
};

template<> struct Description<OrderDay> {
    static constexpr auto entity =
        describe(18, "order_day", FIELD_LABEL("entity", "Order day"), in_all, indexed("cycle"));
    static constexpr auto fields = std::tuple{
        field<&OrderDay::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&OrderDay::cycle>(2, "cycle", FIELD_LABEL("field", "Cycle")),
        field<&OrderDay::kind>(3, "kind", FIELD_LABEL("field", "Kind")),
        field<&OrderDay::weekday>(4, "weekday", FIELD_LABEL("field", "Weekday")),
        field<&OrderDay::date>(5, "date", FIELD_LABEL("field", "Date")),
        field<&OrderDay::cutoff_at>(6, "cutoff_at", FIELD_LABEL("field", "Cut-off at")),
    };
};
static_assert(complete<OrderDay>);

}

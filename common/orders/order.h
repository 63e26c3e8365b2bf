// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of retailers. Their lines are detail rows (order_line.h) and travel with them.
#pragma once

#include "common/calendar/order_day.h"
#include "common/retailers/retailer.h"

namespace liangheng {

/// `history` is imported: state settled, no cycle, never counted against a cap, never demand.
enum class OrderKind { normal, missed_batch, history };
BOOST_DESCRIBE_ENUM(OrderKind, normal, missed_batch, history)

template<> struct EnumLabels<OrderKind> {
    static constexpr std::string_view name = "OrderKind";
    static constexpr std::array<std::string_view, 3> labels{FIELD_LABEL("value", "Normal"),
                                                            FIELD_LABEL("value", "Batch of a sheet"),
                                                            FIELD_LABEL("value", "History")};
};

/// The way of an order (rules.md, section 3). A refused order, all lines cut, is still an order of the
/// retailer.
enum class OrderState {
    captured,
    accepted,
    partly_accepted,
    refused,
    cancelled,
    dispatched,
    delivering,
    delivered,
    partly_delivered,
    refused_at_door,
    settled
};
BOOST_DESCRIBE_ENUM(OrderState, captured, accepted, partly_accepted, refused, cancelled, dispatched,
                    delivering, delivered, partly_delivered, refused_at_door, settled)

template<> struct EnumLabels<OrderState> {
    static constexpr std::string_view name = "OrderState";
    static constexpr std::array<std::string_view, 11> labels{
        FIELD_LABEL("value", "Captured"),         FIELD_LABEL("value", "Accepted"),
        FIELD_LABEL("value", "Partly accepted"),  FIELD_LABEL("value", "Refused"),
        FIELD_LABEL("value", "Cancelled"),        FIELD_LABEL("value", "Dispatched"),
        FIELD_LABEL("value", "Delivering"),       FIELD_LABEL("value", "Delivered"),
        FIELD_LABEL("value", "Partly delivered"), FIELD_LABEL("value", "Refused at the door"),
        FIELD_LABEL("value", "Settled")};
};

/// An order (订单) of a retailer. Named by the table "order", which SQL reserves: names are always quoted.
struct Order {
    Id<Order> id;
    Id<Retailer> retailer;
    Id<Territory> territory;               ///< that of the retailer when he ordered
    Date month;                            ///< month of its cycle; of the file's day for history
    std::optional<Id<OrderCycle>> cycle;   ///< absent for history
    std::optional<Id<OrderDay>> order_day; ///< absent for history
    OrderKind kind = OrderKind::normal;
    Id<Employee> entered_by;
    OrderState state = OrderState::captured;
    UtcTime captured_at;
    bool incomplete = false; ///< history whose import left lines out
    std::string source_ref;  ///< number in the source of an import; empty otherwise
};

template<> struct Description<Order> {
    static constexpr auto entity = describe(22, "order", FIELD_LABEL("entity", "Order"),
                                            in_territory("territory"), period("month"), with_story);
    static constexpr auto fields = std::tuple{
        field<&Order::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&Order::retailer>(2, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&Order::territory>(3, "territory", FIELD_LABEL("field", "Territory")),
        field<&Order::month>(4, "month", FIELD_LABEL("field", "Month")),
        field<&Order::cycle>(5, "cycle", FIELD_LABEL("field", "Cycle")),
        field<&Order::order_day>(6, "order_day", FIELD_LABEL("field", "Order day")),
        field<&Order::kind>(7, "kind", FIELD_LABEL("field", "Kind")),
        field<&Order::entered_by>(8, "entered_by", FIELD_LABEL("field", "Entered by")),
        field<&Order::state>(9, "state", FIELD_LABEL("field", "State")),
        field<&Order::captured_at>(10, "captured_at", FIELD_LABEL("field", "Captured at")),
        field<&Order::incomplete>(11, "incomplete", FIELD_LABEL("field", "Incomplete")),
        field<&Order::source_ref>(12, "source_ref", FIELD_LABEL("field", "Number in the source"), limit(64)),
    };
};
static_assert(complete<Order>);

}

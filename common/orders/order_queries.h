// SPDX-License-Identifier: GPL-3.0-or-later
// Named queries over orders: the orders of a cycle and the lines of an order.
#pragma once

#include "common/orders/order_line.h"
#include "common/sql/named_query.h"

namespace liangheng {

/// An order as lists show it.
struct ListedOrder {
    Id<Order> id;
    UtcTime captured_at;
    std::optional<std::string> licence_no; ///< absent where the retailer is not in the reader's scope
    std::optional<std::string> retailer_name;
    OrderState state = OrderState::captured;
    Count line_count;
    std::optional<Cartons> requested;
    std::optional<Cartons> accepted;       ///< absent: no line is decided
    std::optional<std::string> entered_by; ///< name of the person
    bool pending = false;                  ///< of this desk and not yet decided by the server
    Id<Retailer> retailer;
    std::optional<Id<OrderDay>> order_day;
    OrderKind kind = OrderKind::normal;
    Count version;
};

template<> struct Description<ListedOrder> {
    static constexpr auto part = describe_part(801, "listed_order");
    static constexpr auto fields = std::tuple{
        field<&ListedOrder::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedOrder::captured_at>(2, "captured_at", FIELD_LABEL("field", "Captured at")),
        field<&ListedOrder::licence_no>(3, "licence_no", FIELD_LABEL("field", "Licence no.")),
        field<&ListedOrder::retailer_name>(4, "retailer_name", FIELD_LABEL("field", "Retailer")),
        field<&ListedOrder::state>(5, "state", FIELD_LABEL("field", "State")),
        field<&ListedOrder::line_count>(6, "line_count", FIELD_LABEL("field", "Lines")),
        field<&ListedOrder::requested>(7, "requested", FIELD_LABEL("field", "Requested")),
        field<&ListedOrder::accepted>(8, "accepted", FIELD_LABEL("field", "Accepted")),
        field<&ListedOrder::entered_by>(9, "entered_by", FIELD_LABEL("field", "Entered by")),
        field<&ListedOrder::pending>(10, "pending", FIELD_LABEL("field", "Waits to be sent")),
        field<&ListedOrder::retailer>(11, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&ListedOrder::order_day>(12, "order_day", FIELD_LABEL("field", "Order day")),
        field<&ListedOrder::kind>(13, "kind", FIELD_LABEL("field", "Kind")),
        field<&ListedOrder::version>(14, "version", FIELD_LABEL("field", "Version")),
    };
};
static_assert(complete<ListedOrder>);

/// All orders of a cycle ($1), whatever their state. The inner LIMIT is that of an order's lines; it keeps
/// SQLite from reading every line of the replica for each order.
inline constexpr std::string_view orders_of_cycle_sql = R"(
SELECT o."id" AS "id", o."captured_at" AS "captured_at",
  (SELECT r."licence_no" FROM {retailer} AS r WHERE r."id" = o."retailer") AS "licence_no",
  (SELECT r."name" FROM {retailer} AS r WHERE r."id" = o."retailer") AS "retailer_name",
  o."state" AS "state",
  (SELECT COUNT(*) FROM (SELECT l."sequence" FROM {order_line} AS l WHERE l."order" = o."id" LIMIT 1000) AS x) AS "line_count",
  (SELECT CAST(SUM(x."cartons") AS BIGINT) FROM (SELECT l."requested" AS "cartons" FROM {order_line} AS l WHERE l."order" = o."id" LIMIT 1000) AS x) AS "requested",
  (SELECT CAST(SUM(x."cartons") AS BIGINT) FROM (SELECT l."accepted" AS "cartons" FROM {order_line} AS l WHERE l."order" = o."id" LIMIT 1000) AS x) AS "accepted",
  (SELECT e."name" FROM {employee} AS e WHERE e."id" = o."entered_by") AS "entered_by",
  {pending o} AS "pending", o."retailer" AS "retailer", o."order_day" AS "order_day", o."kind" AS "kind", o."version" AS "version"
FROM {order} AS o WHERE o."cycle" = $1)";

/// A line of an order as lists show it.
struct ListedOrderLine {
    Count sequence;
    std::optional<std::string> code;
    std::optional<std::string> product_name;
    Cartons requested;
    std::optional<Cartons> accepted; ///< absent: not yet decided
    bool held = false;
    std::optional<CutReason> cut_reason;
    std::optional<Fen> wholesale_price;
    bool pending = false; ///< of this desk and not yet decided by the server
    Id<Product> product;
};

template<> struct Description<ListedOrderLine> {
    static constexpr auto part = describe_part(802, "listed_order_line");
    static constexpr auto fields = std::tuple{
        field<&ListedOrderLine::sequence>(1, "sequence", FIELD_LABEL("field", "No."), key),
        field<&ListedOrderLine::code>(2, "code", FIELD_LABEL("field", "Code")),
        field<&ListedOrderLine::product_name>(3, "product_name", FIELD_LABEL("field", "Product")),
        field<&ListedOrderLine::requested>(4, "requested", FIELD_LABEL("field", "Requested")),
        field<&ListedOrderLine::accepted>(5, "accepted", FIELD_LABEL("field", "Accepted")),
        field<&ListedOrderLine::held>(6, "held", FIELD_LABEL("field", "Held")),
        field<&ListedOrderLine::cut_reason>(7, "cut_reason", FIELD_LABEL("field", "Cut because of")),
        field<&ListedOrderLine::wholesale_price>(8, "wholesale_price",
                                                 FIELD_LABEL("field", "Wholesale price")),
        field<&ListedOrderLine::pending>(9, "pending", FIELD_LABEL("field", "Waits to be sent")),
        field<&ListedOrderLine::product>(10, "product", FIELD_LABEL("field", "Product")),
    };
};
static_assert(complete<ListedOrderLine>);

/// The lines of an order ($1).
inline constexpr std::string_view lines_of_order_sql = R"(
SELECT l."sequence" AS "sequence",
  (SELECT p."code" FROM {product} AS p WHERE p."id" = l."product") AS "code",
  (SELECT p."name" FROM {product} AS p WHERE p."id" = l."product") AS "product_name",
  l."requested" AS "requested", l."accepted" AS "accepted", l."held" AS "held", l."cut_reason" AS "cut_reason",
  l."wholesale_price" AS "wholesale_price", {pending l} AS "pending", l."product" AS "product"
FROM {order_line} AS l WHERE l."order" = $1)";

/// A cycle with its department, newest first where a list begins.
struct ListedCycle {
    Id<OrderCycle> id;
    std::optional<std::string> department_name;
    Date month;
    Count number;
    CycleState state = CycleState::planned;
    UtcTime opens_at;
    Id<Department> department;
};

template<> struct Description<ListedCycle> {
    static constexpr auto part = describe_part(803, "listed_cycle");
    static constexpr auto fields = std::tuple{
        field<&ListedCycle::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&ListedCycle::department_name>(2, "department_name", FIELD_LABEL("field", "Department")),
        field<&ListedCycle::month>(3, "month", FIELD_LABEL("field", "Month")),
        field<&ListedCycle::number>(4, "number", FIELD_LABEL("field", "Number")),
        field<&ListedCycle::state>(5, "state", FIELD_LABEL("field", "State")),
        field<&ListedCycle::opens_at>(6, "opens_at", FIELD_LABEL("field", "Opens at")),
        field<&ListedCycle::department>(7, "department", FIELD_LABEL("field", "Department")),
    };
};
static_assert(complete<ListedCycle>);

/// Cycles that were opened: those of which there may be orders.
inline constexpr std::string_view opened_cycles_sql = R"(
SELECT c."id" AS "id", (SELECT d."name" FROM {department} AS d WHERE d."id" = c."department") AS "department_name",
  c."month" AS "month", c."number" AS "number", c."state" AS "state", c."opens_at" AS "opens_at", c."department" AS "department"
FROM {order_cycle} AS c WHERE c."state" <> 0)";

}

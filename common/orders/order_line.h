// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of an order, in the sequence in which the retailer named them.
#pragma once

#include "common/orders/order.h"
#include "common/products/product.h"

namespace liangheng {

/// Why a line got less than requested (扣减原因).
enum class CutReason { cap, class_limit, supply, not_on_sale };
BOOST_DESCRIBE_ENUM(CutReason, cap, class_limit, supply, not_on_sale)

template<> struct EnumLabels<CutReason> {
    static constexpr std::string_view name = "CutReason";
    static constexpr std::array<std::string_view, 4> labels{
        FIELD_LABEL("value", "Cap of the month"), FIELD_LABEL("value", "Class limit"),
        FIELD_LABEL("value", "Supply"), FIELD_LABEL("value", "Not on sale")};
};

/// A line of an order (订单行). What was requested stays, whatever is cut (invariant 11).
struct OrderLine {
    Id<Order> order;
    Count sequence; ///< 1, 2, 3 …: what is cut first is what the retailer named last
    Id<Product> product;
    Cartons requested;
    std::optional<Cartons> accepted; ///< absent: not yet decided
    bool held = false;               ///< waits for the release run
    std::optional<CutReason> cut_reason;
    std::optional<Fen> wholesale_price; ///< per carton, of the day; absent only in history
};

template<> struct Description<OrderLine> {
    static constexpr auto entity =
        describe_detail<Order>(23, "order_line", FIELD_LABEL("entity", "Order line"));
    static constexpr auto fields = std::tuple{
        field<&OrderLine::order>(1, "order", FIELD_LABEL("field", "Order"), key),
        field<&OrderLine::sequence>(2, "sequence", FIELD_LABEL("field", "No."), key),
        field<&OrderLine::product>(3, "product", FIELD_LABEL("field", "Product")),
        field<&OrderLine::requested>(4, "requested", FIELD_LABEL("field", "Requested")),
        field<&OrderLine::accepted>(5, "accepted", FIELD_LABEL("field", "Accepted")),
        field<&OrderLine::held>(6, "held", FIELD_LABEL("field", "Held")),
        field<&OrderLine::cut_reason>(7, "cut_reason", FIELD_LABEL("field", "Cut because of")),
        field<&OrderLine::wholesale_price>(8, "wholesale_price", FIELD_LABEL("field", "Wholesale price")),
    };
};
static_assert(complete<OrderLine>);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of orders of the past, as an import brings them. Used by the commands that record and complete such
// orders.
#pragma once

#include "common/orders/order_line.h"
#include "common/orders/requested_line.h"
#include "common/rules/facts.h"

#include <span>
#include <vector>

namespace liangheng {

/// Rows for lines that stand behind `present` others: what was asked for was delivered, at a price that
/// nobody knows. Unlike an order that is being made one may name a product twice, as its source does. Refused
/// as orders.too_many_lines, orders.quantity_zero or orders.product_unknown.
Result<std::vector<OrderLine>> history_lines(const Id<Order>& order, std::span<const RequestedLine> given,
                                             std::size_t present, const Facts& facts);

}

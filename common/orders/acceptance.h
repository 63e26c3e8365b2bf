// SPDX-License-Identifier: GPL-3.0-or-later
// What of an order is accepted (requirements.md, C9): on sale, then the cap, line by line in the retailer's
// sequence. Every way in passes these functions (invariant 5).
#pragma once

#include "common/orders/order_line.h"
#include "common/orders/requested_line.h"
#include "common/rules/facts.h"

#include <optional>
#include <vector>

namespace liangheng {

/// Why these lines cannot be an order, whatever the facts: none, too many, nothing asked for, a product
/// twice.
std::optional<Refusal> wrong_lines(const std::vector<RequestedLine>& lines);

/// The lines with the wholesale price of the day; lines of products not on sale are cut already. A product
/// not on sale may lack a price, any other may not.
Result<std::vector<OrderLine>> priced_lines(const Id<Order>& order,
                                            const std::vector<RequestedLine>& requested, const Facts& facts,
                                            Date day);

/// Accepts lines in their sequence until the cap is used up and cuts the rest; lines decided before stay.
/// Returns the cartons accepted in all, never more than `remaining`.
Cartons accept_within_cap(std::vector<OrderLine>& lines, Cartons remaining);

/// State of an order whose lines are decided: accepted, partly accepted or refused (all lines cut).
OrderState decided_state(const std::vector<OrderLine>& lines);

/// Cartons of an order that count against the cap: accepted ones, and what held lines wait for.
Cartons counted_cartons(const std::vector<OrderLine>& lines);

}

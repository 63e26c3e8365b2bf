// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/history_lines.h"

namespace liangheng {

Result<std::vector<OrderLine>> history_lines(const Id<Order>& order, std::span<const RequestedLine> given,
                                             std::size_t present, const Facts& facts) {
    if (present + given.size() > most_order_lines)
        return refuse("orders.too_many_lines", {{"most", std::to_string(most_order_lines)}});
    std::vector<OrderLine> lines(given.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (given[i].requested.value <= 0)
            return refuse("orders.quantity_zero", {{"sequence", std::to_string(i + 1)}});
        const auto product = facts.find(given[i].product);
        if (!product)
            return product.or_refuse("orders.product_unknown", {{"sequence", std::to_string(i + 1)}});
        lines[i].order = order;
        lines[i].sequence.value = static_cast<std::int64_t>(present + i + 1);
        lines[i].product = given[i].product;
        lines[i].requested = given[i].requested;
        lines[i].accepted = given[i].requested;
    }
    return lines;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/acceptance.h"

#include "common/products/product_price.h"
#include "common/rules/dated.h"

#include <algorithm>

namespace liangheng {
namespace {}

std::optional<Refusal> wrong_lines(const std::vector<RequestedLine>& lines) {
    if (lines.empty()) return refuse("orders.no_lines");
    if (lines.size() > most_order_lines)
        return refuse("orders.too_many_lines", {{"most", std::to_string(most_order_lines)}});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].requested.value <= 0)
            return refuse("orders.quantity_zero", {{"sequence", std::to_string(i + 1)}});
        for (std::size_t earlier = 0; earlier < i; ++earlier)
            if (lines[earlier].product == lines[i].product)
                return refuse("orders.product_twice", {{"sequence", std::to_string(i + 1)}});
    }
    return std::nullopt;
}

Result<std::vector<OrderLine>> priced_lines(const Id<Order>& order,
                                            const std::vector<RequestedLine>& requested, const Facts& facts,
                                            Date day) {
    std::vector<OrderLine> lines(requested.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto product = facts.find(requested[i].product);
        if (!product)
            return product.or_refuse("orders.product_unknown", {{"sequence", std::to_string(i + 1)}});
        const auto prices = facts.each<ProductPrice>("product", requested[i].product);
        if (!prices) return prices.error();
        auto& line = lines[i];
        line.order = order;
        line.sequence.value = static_cast<std::int64_t>(i + 1);
        line.product = requested[i].product;
        line.requested = requested[i].requested;
        if (const auto* price = in_force(*prices, day)) line.wholesale_price = (*price)->wholesale;
        if (!on_sale(*product, day)) {
            line.accepted = Cartons{};
            line.cut_reason = CutReason::not_on_sale;
            continue;
        }
        if (!line.wholesale_price)
            return refuse("orders.price_missing", {{"sequence", std::to_string(i + 1)}});
    }
    return lines;
}

Cartons accept_within_cap(std::vector<OrderLine>& lines, Cartons remaining) {
    Cartons total;
    for (auto& line : lines) {
        if (line.accepted) continue;
        line.accepted = std::clamp(remaining - total, Cartons{}, line.requested);
        total += *line.accepted;
        if (*line.accepted < line.requested) line.cut_reason = CutReason::cap;
    }
    return total;
}

OrderState decided_state(const std::vector<OrderLine>& lines) {
    const auto whole = [](const OrderLine& line) { return line.accepted == line.requested; };
    const auto nothing = [](const OrderLine& line) { return line.accepted == Cartons{}; };
    if (std::all_of(lines.begin(), lines.end(), nothing)) return OrderState::refused;
    if (std::all_of(lines.begin(), lines.end(), whole)) return OrderState::accepted;
    return OrderState::partly_accepted;
}

Cartons counted_cartons(const std::vector<OrderLine>& lines) {
    Cartons total;
    for (const auto& line : lines) total += line.held ? line.requested : line.accepted.value_or(Cartons{});
    return total;
}

}

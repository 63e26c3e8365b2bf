// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/products/set_price.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"

namespace liangheng {

Result<Changes> decide(const SetPrice& command, const Facts& facts, const Context& context) {
    if (command.wholesale.value < 1) return refuse("products.price_zero");
    if (auto past = in_the_past(command.effective_from, context)) return *std::move(past);
    const auto product = facts.find(command.product);
    if (!product) return product.or_refuse("products.product_unknown");
    Changes changes;
    changes.insert(ProductPrice{.id = command.id,
                                .product = command.product,
                                .allocation = command.allocation,
                                .wholesale = command.wholesale,
                                .guide_retail = command.guide_retail,
                                .effective_from = command.effective_from});
    return changes;
}

template const CommandInfo& command_info<SetPrice>();

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/products/set_price_classes.h"

#include "common/rules/guards.h"
#include "common/rules/make_command.h"

#include <array>

namespace liangheng {

Id<PriceClass> price_class_id(Date effective_from, Count number) {
    return {make_derived_uuid({"price_class", to_text(effective_from), std::to_string(number.value)})};
}

Result<Changes> decide(const SetPriceClasses& command, const Facts& facts, const Context& context) {
    const std::array bounds{command.first_from, command.second_from, command.third_from, command.fourth_from,
                            Fen{}};
    for (std::size_t i = 1; i < bounds.size(); ++i)
        if (bounds[i] >= bounds[i - 1])
            return refuse("products.price_classes_out_of_order", {{"class", std::to_string(i)}});
    if (auto past = in_the_past(command.effective_from, context)) return *std::move(past);
    Changes changes;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        const Count number{static_cast<std::int64_t>(i + 1)};
        PriceClass row{.id = price_class_id(command.effective_from, number),
                       .number = number,
                       .from = bounds[i],
                       .below = i == 0 ? std::nullopt : std::optional(bounds[i - 1]),
                       .effective_from = command.effective_from};
        const auto present = facts.find(row.id);
        if (present.unknown()) return present.or_refuse("products.price_classes_in_use");
        if (!present) {
            changes.insert(row);
            continue;
        }
        // What holds already is not edited.
        if (present->effective_from <= context.today() && !context.by_server)
            return refuse("products.price_classes_in_use");
        changes.update(present.row(), row);
    }
    return changes;
}

template const CommandInfo& command_info<SetPriceClasses>();

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The five price classes get other bounds from a day on (requirements.md, C7).
#pragma once

#include "common/products/price_class.h"
#include "common/rules/command.h"

namespace liangheng {

/// Sets where each class begins; it ends where the next dearer one begins, and the fifth begins at 0, so that
/// no price lies between two classes. A day that has bounds already gets these instead, while it is to come.
struct SetPriceClasses {
    Date effective_from;
    Fen first_from;
    Fen second_from;
    Fen third_from;
    Fen fourth_from;
};

template<> struct Description<SetPriceClasses> {
    static constexpr auto command =
        describe_command(134, "set_price_classes", FIELD_LABEL("command", "Set price classes"),
                         may(Role::service_staff, Role::administrator), online_only);
    static constexpr auto fields = std::tuple{
        field<&SetPriceClasses::effective_from>(1, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&SetPriceClasses::first_from>(2, "first_from", FIELD_LABEL("field", "Class 1 from")),
        field<&SetPriceClasses::second_from>(3, "second_from", FIELD_LABEL("field", "Class 2 from")),
        field<&SetPriceClasses::third_from>(4, "third_from", FIELD_LABEL("field", "Class 3 from")),
        field<&SetPriceClasses::fourth_from>(5, "fourth_from", FIELD_LABEL("field", "Class 4 from")),
    };
};
static_assert(complete<SetPriceClasses>);

Result<Changes> decide(const SetPriceClasses& command, const Facts& facts, const Context& context);

}

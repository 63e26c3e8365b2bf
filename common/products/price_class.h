// SPDX-License-Identifier: GPL-3.0-or-later
// Price classes of cigarettes by their allocation price.
#pragma once

#include "common/base/date.h"
#include "common/base/id.h"
#include "common/base/quantity.h"
#include "common/schema/description.h"

#include <optional>

namespace liangheng {

/// A price class (价类, 1 to 5) from a day on: allocation prices per carton of 200 sticks, without VAT, from
/// `from` up to below `below` (requirements.md, C7). All classes of a day belong together; their id is
/// computed from day and number.
struct PriceClass {
    Id<PriceClass> id;
    Count number; ///< 1 is the dearest
    Fen from;
    std::optional<Fen> below; ///< absent: the dearest class, open above
    Date effective_from;
};

template<> struct Description<PriceClass> {
    static constexpr auto entity =
        describe(42, "price_class", FIELD_LABEL("entity", "Price class"), in_all, indexed("number"));
    static constexpr auto fields = std::tuple{
        field<&PriceClass::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&PriceClass::number>(2, "number", FIELD_LABEL("field", "Price class")),
        field<&PriceClass::from>(3, "from", FIELD_LABEL("field", "From price")),
        field<&PriceClass::below>(4, "below", FIELD_LABEL("field", "Below price")),
        field<&PriceClass::effective_from>(5, "effective_from", FIELD_LABEL("field", "Effective from")),
    };
};
static_assert(complete<PriceClass>);

/// The id of a class from a day on.
Id<PriceClass> price_class_id(Date effective_from, Count number);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// How far a retailer's purchase may float above his agreed total, by size class.
#pragma once

#include "common/base/date.h"
#include "common/base/id.h"
#include "common/base/quantity.h"
#include "common/retailers/size_class.h"

namespace liangheng {

/// The band (浮动幅度) of a size class from a month on. Upwards only (invariant 6).
struct FloatPolicy {
    Id<FloatPolicy> id;
    Date effective_from; ///< a month
    SizeClass size_class = SizeClass::small;
    BasisPoints band;
};

template<> struct Description<FloatPolicy> {
    static constexpr auto entity =
        describe(20, "float_policy", FIELD_LABEL("entity", "Float policy"), in_all, indexed("size_class"));
    static constexpr auto fields = std::tuple{
        field<&FloatPolicy::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&FloatPolicy::effective_from>(2, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&FloatPolicy::size_class>(3, "size_class", FIELD_LABEL("field", "Size class")),
        field<&FloatPolicy::band>(4, "band", FIELD_LABEL("field", "Band")),
    };
};
static_assert(complete<FloatPolicy>);

}

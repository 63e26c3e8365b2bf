// SPDX-License-Identifier: GPL-3.0-or-later
// A line as the retailer asked for it; part of the commands that bring orders.
#pragma once

#include "common/base/quantity.h"
#include "common/products/product.h"
#include "common/wire/limits.h"

namespace liangheng {

/// The longest order: a head has no more detail rows.
inline constexpr std::size_t most_order_lines = limits::details_of_head;

/// A product and how much of it is asked for. The sequence is the place in the list.
struct RequestedLine {
    Id<Product> product;
    Cartons requested; ///< uncut, more than 0
};

template<> struct Description<RequestedLine> {
    static constexpr auto part = describe_part(701, "requested_line");
    static constexpr auto fields = std::tuple{
        field<&RequestedLine::product>(1, "product", FIELD_LABEL("field", "Product")),
        field<&RequestedLine::requested>(2, "requested", FIELD_LABEL("field", "Requested")),
    };
};
static_assert(complete<RequestedLine>);

}

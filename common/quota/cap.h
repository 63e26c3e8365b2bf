// SPDX-License-Identifier: GPL-3.0-or-later
// The cap of a month (requirements.md, C2).
#pragma once

#include "common/base/quantity.h"

namespace liangheng {

/// Largest total that can be agreed with one retailer for a month; far above any real one, and safe in
/// products.
inline constexpr Cartons largest_agreed_total{1'000'000};
/// Largest band: 100 %.
inline constexpr BasisPoints largest_band{10'000};

/// agreed + half-up(agreed × band) in whole cartons: small shops get something, too.
constexpr Cartons cap_of(Cartons agreed, BasisPoints band) {
    return {agreed.value + (agreed.value * band.value + 5'000) / 10'000};
}

}

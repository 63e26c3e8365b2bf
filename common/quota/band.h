// SPDX-License-Identifier: GPL-3.0-or-later
// Which size class and band hold for a retailer in a month: those of its first day.
#pragma once

#include "common/quota/float_policy.h"
#include "common/retailers/retailer.h"
#include "common/rules/facts.h"

namespace liangheng {

struct Band {
    SizeClass size_class = SizeClass::small;
    BasisPoints band;
};

/// Size class by the profile of the month's first day (of a younger retailer by his first profile), band by
/// the float policy of that day, else by its parameter.
Result<Band> band_of(const Facts& facts, const Id<Retailer>& retailer, const Id<Department>& department,
                     Date month);

/// Name of a size class inside the keys of parameters.
const char* key_part(SizeClass size_class);

}

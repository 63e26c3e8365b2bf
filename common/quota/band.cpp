// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quota/band.h"

#include "common/policies/parameters.h"
#include "common/quota/cap.h"
#include "common/retailers/retailer_profile.h"
#include "common/rules/dated.h"

#include <algorithm>

namespace liangheng {

const char* key_part(SizeClass size_class) {
    switch (size_class) {
    case SizeClass::large:
        return "large";
    case SizeClass::medium:
        return "medium";
    case SizeClass::small:
        break;
    }
    return "small";
}

Result<Band> band_of(const Facts& facts, const Id<Retailer>& retailer, const Id<Department>& department,
                     Date month) {
    const auto profiles = facts.each<RetailerProfile>("retailer", retailer);
    if (!profiles) return profiles.error();
    if (profiles->empty()) return refuse("retailers.profile_missing");
    const auto earlier = [](const auto& a, const auto& b) { return a->effective_from < b->effective_from; };
    const auto* profile = in_force(*profiles, month);
    if (!profile) profile = &*std::min_element(profiles->begin(), profiles->end(), earlier);
    Band result{.size_class = (*profile)->size_class, .band = {}};
    const auto policies = facts.each<FloatPolicy>("size_class", result.size_class);
    if (!policies) return policies.error();
    if (const auto* policy = in_force(*policies, month)) {
        result.band = (*policy)->band;
        return result;
    }
    const auto parameter = std::string("quota.band_bp.") + key_part(result.size_class);
    const auto number = parameter_number(facts, parameter, department, month);
    if (!number) return number.error();
    result.band = std::min(BasisPoints{*number}, largest_band);
    return result;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quota/quota_position.h"

#include <array>

namespace liangheng {

Id<QuotaPosition> quota_position_id(const Id<Retailer>& retailer, Date month) {
    const auto days = static_cast<std::uint32_t>(month.days);
    const std::array<char, 4> bytes{static_cast<char>(days >> 24), static_cast<char>(days >> 16),
                                    static_cast<char>(days >> 8), static_cast<char>(days)};
    return {make_derived_uuid({"quota_position", retailer.value.view(), {bytes.data(), bytes.size()}})};
}

}

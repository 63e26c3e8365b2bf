// SPDX-License-Identifier: GPL-3.0-or-later
// Size of a retailer's business; decides the band of his agreed total.
#pragma once

#include "common/schema/description.h"

#include <boost/describe/enum.hpp>

#include <array>

namespace liangheng {

/// Size class (经营规模) 1, 2, 3.
enum class SizeClass { large, medium, small };
BOOST_DESCRIBE_ENUM(SizeClass, large, medium, small)

template<> struct EnumLabels<SizeClass> {
    static constexpr std::string_view name = "SizeClass";
    static constexpr std::array<std::string_view, 3> labels{
        FIELD_LABEL("value", "Large"), FIELD_LABEL("value", "Medium"), FIELD_LABEL("value", "Small")};
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a command (sync.md 11).
#pragma once

#include "common/schema/description.h"

#include <boost/describe/enum.hpp>

#include <array>

namespace liangheng {

/// `pending`: not settled; the others are final.
enum class Outcome { pending, applied, changed, refused };
BOOST_DESCRIBE_ENUM(Outcome, pending, applied, changed, refused)

template<> struct EnumLabels<Outcome> {
    static constexpr std::string_view name = "Outcome";
    static constexpr std::array<std::string_view, 4> labels{
        FIELD_LABEL("value", "Pending"), FIELD_LABEL("value", "Applied"), FIELD_LABEL("value", "Changed"),
        FIELD_LABEL("value", "Refused")};
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The known parameters with their defaults, and how a rule reads the value of a day.
#pragma once

#include "common/policies/parameter.h"
#include "common/rules/facts.h"
#include "common/staff/role.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace liangheng {

/// A parameter that the program reads: its default holds until a row says otherwise.
struct KnownParameter {
    std::string_view key;
    ParameterType type;
    std::string_view value; ///< the default
    Role owner;             ///< who may change it
    std::string_view label; ///< English; the translation has context "parameter"
};

std::span<const KnownParameter> known_parameters();
const KnownParameter* find_parameter(std::string_view name);

/// Whether this text is a value of this type.
bool is_parameter_value(ParameterType type, std::string_view value);

/// The text in force on this day: the row of the department, else that of the county, else the default.
/// Throws std::out_of_range for a key that is not known.
Result<std::string> parameter_text(const Facts& facts, std::string_view name,
                                   const Id<Department>& department, Date day);
/// The same as a whole number.
Result<std::int64_t> parameter_number(const Facts& facts, std::string_view name,
                                      const Id<Department>& department, Date day);

}

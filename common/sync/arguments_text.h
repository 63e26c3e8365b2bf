// SPDX-License-Identifier: GPL-3.0-or-later
// Named arguments of an outcome as one text: a line `name=value` each, with "\\" and newline escaped.
#pragma once

#include "common/base/result.h"

#include <string>
#include <string_view>

namespace liangheng {

/// Longest text of the arguments of one result, in bytes.
inline constexpr std::size_t largest_arguments_text = 4000;

/// The text of the arguments. Arguments that would exceed the largest text are left out, whole ones, from the
/// end.
std::string encode_arguments(const Arguments& arguments);
/// Reads what encode_arguments has written; a line without "=" is a name with an empty value.
Arguments decode_arguments(std::string_view text);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The signs, numbers and days of column_filter.h as people type them, with and without an input method.
#pragma once

#include "common/base/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

/// Full-width digits, letters, signs and blanks as narrow ones.
std::string narrow_all(std::string_view text);
/// Only the signs of the filter language, so that letters stay as they are stored: ，、＞＜＝！≥≤。。
std::string narrow_signs(std::string_view text);
/// Parts between commas; a comma between quotation marks separates nothing.
std::vector<std::string_view> list_parts(std::string_view text);
/// "12.5" as 1250; at most two decimals, a per cent sign may follow.
std::optional<std::int64_t> hundredths_typed(std::string_view text);

struct Days {
    Date first;
    Date last;
};
/// A day, a month or a year.
std::optional<Days> days_from_text(std::string_view text);

}

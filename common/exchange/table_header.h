// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the first rows of a table is its header: titles may stand above it, and it may have two lines.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace liangheng {

/// A name that stands twice becomes "name (2)"; empty names stay empty.
void number_equal_headers(std::vector<std::string>& names);

/// Position of the row with most known names; of the first one with at least two filled cells when nothing
/// is known; of the first filled one when there is none such. `rows.size()`: all are empty.
std::size_t find_header(std::span<const std::vector<std::string>> rows,
                        const std::function<bool(std::string_view)>& is_known);
/// How many names of the row are known.
std::size_t count_known(std::span<const std::string> row,
                        const std::function<bool(std::string_view)>& is_known);

}

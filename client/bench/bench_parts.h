// SPDX-License-Identifier: GPL-3.0-or-later
// What a process of the desk's benchmark measures of itself. Each prints lines "metric value unit" and ends.
#pragma once

#include <filesystem>
#include <string>

namespace liangheng::bench {

/// Name of a part, its figures; "ready" is printed when its window can be used.
///   bare    a Qt window with a table of 6,000 retailers by Qt's own model: what any program costs
///   start   the desk with its last page
///   list    filter keystrokes and sorts of the list of retailers; searches of Ctrl+K
///   pages   every page opened, then switched to; memory; theme and language
bool run_part(const std::string& part, const std::filesystem::path& profile);

}

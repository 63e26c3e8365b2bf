// SPDX-License-Identifier: GPL-3.0-or-later
// What --version says of a desk's programs.
#pragma once

#include <string>

namespace liangheng {

/// "0.1.0"
std::string desk_version();
/// "liangheng-cli 0.1.0 (commit 1a2b3c4, protocol 1, schema 1)"
std::string version_line(const std::string& program);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Machines read standard output, people standard error.
#pragma once

#include "common/base/result.h"

#include <string>
#include <string_view>

namespace liangheng::cli {

/// Writes to standard output at once. Throws std::runtime_error when nobody takes it.
void print(std::string_view text);
/// A line on standard error.
void say(const std::string& text);
void say(const Refusal& refusal);
/// A file, or standard input for "-", up to 16 MiB. Refusals: input.not_readable, input.too_large.
Result<std::string> read_input(const std::string& file);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Where the bytes of an imported file come from: a file, standard input, memory. The readers pull from here,
// so that a file of any size passes through a small buffer.
#pragma once

#include "common/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>

namespace liangheng {

/// Fills the span with the next bytes and says how many came; fewer than asked for is normal, 0 is the end.
/// Refuses what a person can mend (too large, undecodable); a broken disk throws std::system_error.
using ByteSource = std::function<Result<std::size_t>(std::span<char> into)>;

/// The bytes of a file. Throws std::system_error when it cannot be opened.
ByteSource file_source(const std::filesystem::path& path);
ByteSource standard_input_source();
/// Bytes in memory; at most `step` a call, so that tests meet every boundary.
ByteSource memory_source(std::string bytes, std::size_t step = 1U << 16U);
/// The same bytes, refused as exchange.file_too_large after `limit` of them; `passed` counts along when
/// given.
ByteSource limited_source(ByteSource source, std::uint64_t limit, std::uint64_t* passed = nullptr);

/// Reads until the span is full or the source has ended.
Result<std::size_t> read_full(const ByteSource& source, std::span<char> into);

}

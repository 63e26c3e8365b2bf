// SPDX-License-Identifier: GPL-3.0-or-later
// zstd for bodies of frames: level 1 at the server, a decompressor with a known size and a small window at
// the desk.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace liangheng {

/// Appends the compressed body and returns its size; 0, and nothing appended, where compression does not pay.
std::size_t append_compressed(std::string& out, std::string_view body);
/// Exactly this many bytes, or nothing: another size, a window above the limit, damage, anything behind the
/// end.
std::optional<std::string> decompressed(std::string_view bytes, std::size_t plain_size);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a profile as the desk's protocol core sees them: whole ones that commands name, and those that
// come from the server piece by piece. Failures of the disk are exceptions, as of DeskStore.
#pragma once

#include "common/base/bytes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace liangheng {

/// What became of a file with the bytes that have just arrived.
enum class Arrival : std::uint8_t {
    unfinished,
    whole,
    spoiled ///< all bytes are here and have another hash: it is begun anew
};

class DeskFiles {
public:
    virtual ~DeskFiles() = default;

    /// Bytes of a whole file that is here; nothing when it is not.
    virtual std::optional<std::int64_t> size(const Bytes& hash) const = 0;
    virtual std::string read(const Bytes& hash, std::int64_t offset, std::size_t most) const = 0;
    /// Bytes that have arrived of one that is not whole yet.
    virtual std::int64_t arrived(const Bytes& hash) const = 0;
    virtual Arrival append(const Bytes& hash, std::int64_t offset, std::string_view bytes,
                           std::int64_t total) = 0;
};

}

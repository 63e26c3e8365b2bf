// SPDX-License-Identifier: GPL-3.0-or-later
// How long a connection may take for what. Parameters of the server; tests make them longer or shorter.
#pragma once

#include "common/wire/limits.h"

#include <cstdint>

namespace liangheng {

struct Deadlines {
    std::int64_t handshake_ms = limits::handshake_ms; ///< from the accept to the login
    std::int64_t stalled_ms = limits::stalled_ms;     ///< a begun frame, either way, without progress
    std::int64_t silence_ms = limits::silence_ms;     ///< nothing from the desk
    std::int64_t farewell_ms = limits::farewell_ms;   ///< for the desk to close after our last frame
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Delays that keep many desks from acting in step (sync.md 15). The dice are the caller's.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>

namespace liangheng {

/// Uniformly distributed bits.
using Dice = std::function<std::uint64_t()>;

/// Full jitter: anywhere between 0 and the longest delay.
inline std::int64_t within(std::int64_t longest_ms, const Dice& dice) {
    if (longest_ms <= 0) return 0;
    return static_cast<std::int64_t>(dice() % (static_cast<std::uint64_t>(longest_ms) + 1));
}

/// A delay that was told or agreed, plus or minus a half.
inline std::int64_t around(std::int64_t delay_ms, const Dice& dice) {
    return delay_ms / 2 + within(delay_ms, dice);
}

/// The first delay, doubled with each attempt that failed before, up to the longest.
inline std::int64_t doubled(std::int64_t first_ms, int attempts, std::int64_t longest_ms) {
    return std::min(longest_ms, first_ms << std::clamp(attempts, 0, 20));
}

}

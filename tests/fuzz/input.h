// SPDX-License-Identifier: GPL-3.0-or-later
// What a fuzzer gives: choices at its beginning, bytes as they would come from outside in the rest.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace liangheng::fuzz {

class Input {
public:
    Input(const std::uint8_t* data, std::size_t size) : rest_(reinterpret_cast<const char*>(data), size) {}

    /// A number below `bound`; 0 when nothing is left.
    std::size_t choice(std::size_t bound) {
        if (rest_.empty()) return 0;
        const auto value = static_cast<std::uint8_t>(rest_.front());
        rest_.remove_prefix(1);
        return value % bound;
    }
    bool empty() const { return rest_.empty(); }
    std::string_view rest() const { return rest_; }
    /// The next bytes; fewer at the end.
    std::string_view take(std::size_t count) {
        const auto taken = rest_.substr(0, count);
        rest_.remove_prefix(taken.size());
        return taken;
    }

private:
    std::string_view rest_;
};

/// A property that does not hold stops the fuzzer, which keeps the input.
inline void must(bool holds) {
    if (!holds) __builtin_trap();
}

}

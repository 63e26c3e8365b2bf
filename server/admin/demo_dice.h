// SPDX-License-Identifier: GPL-3.0-or-later
// Chance of the demo county: the same seed, the same county, on every machine.
#pragma once

#include <cstdint>
#include <iterator>
#include <string_view>

namespace liangheng {

/// SplitMix64. Every subject has dice of its own, so that more retailers don't change the products.
class DemoDice {
public:
    DemoDice(std::uint64_t seed, std::string_view subject) : state_(seed * 0x9e3779b97f4a7c15ULL) {
        for (const char c : subject) state_ = (state_ ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }

    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15ULL;
        auto value = state_;
        value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31U);
    }
    /// 0 … count - 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    /// low … high.
    std::int64_t between(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool percent(int chance) { return below(100) < static_cast<std::size_t>(chance); }
    template<class C> const auto& pick(const C& choices) { return choices[below(std::size(choices))]; }

private:
    std::uint64_t state_;
};

}

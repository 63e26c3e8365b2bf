// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers with a meaning (invariant 29): cartons, money, ratios. Never a bare int.
#pragma once

#include <compare>
#include <cstdint>

namespace liangheng {

/// A whole number of one kind of thing; kinds don't mix.
template<class Kind> struct Quantity {
    std::int64_t value = 0;

    friend auto operator<=>(const Quantity&, const Quantity&) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
    constexpr Quantity& operator+=(Quantity other) {
        value += other.value;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other) {
        value -= other.value;
        return *this;
    }
};

/// Whole cartons (条), never negative; the base unit of every quantity.
using Cartons = Quantity<struct CartonsKind>;
/// A change of a quantity in cartons (条), may be negative.
using CartonsChange = Quantity<struct CartonsChangeKind>;
/// Money in whole fen (分), never negative.
using Fen = Quantity<struct FenKind>;
/// A ratio in 1/10,000 (基点), never negative.
using BasisPoints = Quantity<struct BasisPointsKind>;
/// A whole number of things: packs, minutes, the n-th of a list; never negative.
using Count = Quantity<struct CountKind>;

}

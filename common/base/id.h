// SPDX-License-Identifier: GPL-3.0-or-later
// Id<T>: an id that knows what it names, so that a retailer is never passed for an order.
#pragma once

#include "common/base/uuid.h"

namespace liangheng {

/// Reference to one T (a row of its entity).
template<class T> struct Id {
    Uuid value;

    friend auto operator<=>(const Id&, const Id&) = default;
    explicit operator bool() const { return static_cast<bool>(value); }
};

}

template<class T> struct std::hash<liangheng::Id<T>> {
    std::size_t operator()(const liangheng::Id<T>& id) const noexcept {
        return std::hash<liangheng::Uuid>{}(id.value);
    }
};

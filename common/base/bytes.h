// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes: data that is no text. A type of its own, so that the wire prints it as `bytes`.
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace liangheng {

/// Raw bytes: hashes, tokens, bodies of commands and rows.
struct Bytes {
    std::string data;

    friend auto operator<=>(const Bytes&, const Bytes&) = default;
    std::string_view view() const { return data; }
};

}

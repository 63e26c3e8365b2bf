// SPDX-License-Identifier: GPL-3.0-or-later
// Cell: one value of a row on its way between struct, database, wire and text. It owns nothing.
#pragma once

#include <cstdint>
#include <string_view>

namespace liangheng {

/// Nothing, a whole number, text or bytes; text and bytes are views into their owner.
struct Cell {
    enum class Type : std::uint8_t { null, integer, text, blob };

    Type type = Type::null;
    std::int64_t integer = 0;
    std::string_view bytes;

    static Cell null() { return {}; }
    static Cell of(std::int64_t value) { return {Type::integer, value, {}}; }
    static Cell text(std::string_view value) { return {Type::text, 0, value}; }
    static Cell blob(std::string_view value) { return {Type::blob, 0, value}; }

    bool is_null() const { return type == Type::null; }
    friend bool operator==(const Cell&, const Cell&) = default;
};

}

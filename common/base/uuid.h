// SPDX-License-Identifier: GPL-3.0-or-later
// The 16-byte identifiers of rows, commands and installations, and how they are made.
// Time and random bytes are arguments, so that a simulated day repeats byte for byte.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace liangheng {

/// Sixteen bytes that name one thing for ever; ordered as bytes.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    friend auto operator<=>(const Uuid&, const Uuid&) = default;
    /// True when any byte is set; the empty id names nothing.
    explicit operator bool() const { return *this != Uuid{}; }
    std::string_view view() const { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
};

/// The id with exactly these 16 bytes, or nothing when the length differs.
std::optional<Uuid> uuid_from_bytes(std::string_view bytes);
/// 32 lower-case hexadecimal digits.
std::string to_hex(const Uuid& id);
/// Reads 32 hexadecimal digits, with or without hyphens.
std::optional<Uuid> uuid_from_hex(std::string_view text);
/// UUIDv7: 48 bits of Unix milliseconds, then random bits. Ids made later sort later.
Uuid make_uuid7(std::int64_t unix_ms, std::span<const std::uint8_t, 10> random);
/// Id computed from a name: the first 16 bytes of BLAKE2b over the parts, each with its length before it.
/// Used for counter rows (sync.md 12), for commands of server jobs and for imported rows.
Uuid make_derived_uuid(std::initializer_list<std::string_view> parts);

}

template<> struct std::hash<liangheng::Uuid> {
    std::size_t operator()(const liangheng::Uuid& id) const noexcept {
        return std::hash<std::string_view>{}(id.view());
    }
};

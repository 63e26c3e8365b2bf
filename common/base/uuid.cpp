// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/uuid.h"

#include "common/base/text.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace liangheng {

std::optional<Uuid> uuid_from_bytes(std::string_view bytes) {
    Uuid id;
    if (bytes.size() != id.bytes.size()) return std::nullopt;
    std::memcpy(id.bytes.data(), bytes.data(), bytes.size());
    return id;
}

std::string to_hex(const Uuid& id) { return hex(id.view()); }

std::optional<Uuid> uuid_from_hex(std::string_view text) {
    std::string digits(text);
    std::erase(digits, '-');
    if (digits.size() != 32) return std::nullopt;
    const auto bytes = unhex(digits);
    return bytes ? uuid_from_bytes(*bytes) : std::nullopt;
}

Uuid make_uuid7(std::int64_t unix_ms, std::span<const std::uint8_t, 10> random) {
    Uuid id;
    for (int i = 0; i < 6; ++i)
        id.bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(unix_ms >> (40 - 8 * i));
    std::copy(random.begin(), random.end(), id.bytes.begin() + 6);
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0f) | 0x70);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80);
    return id;
}

Uuid make_derived_uuid(std::initializer_list<std::string_view> parts) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    for (const auto part : parts) {
        const std::uint64_t length = part.size();
        unsigned char prefix[8];
        for (int i = 0; i < 8; ++i) prefix[i] = static_cast<unsigned char>(length >> (8 * i));
        crypto_generichash_update(&state, prefix, sizeof prefix);
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()), part.size());
    }
    unsigned char digest[32];
    crypto_generichash_final(&state, digest, sizeof digest);
    Uuid id;
    std::memcpy(id.bytes.data(), digest, id.bytes.size());
    return id;
}

}

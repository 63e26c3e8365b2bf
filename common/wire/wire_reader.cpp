// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/wire_reader.h"

namespace liangheng {

bool WireReader::raw(std::uint64_t& value) {
    value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (at_ == end_) return false;
        const auto byte = static_cast<std::uint8_t>(*at_++);
        value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (byte & 0x80) continue;
        const bool overlong = (shift > 0 && byte == 0) || (shift == 63 && byte > 1);
        return !overlong;
    }
    return false;
}

bool WireReader::tag(int& number, WireType& type) {
    std::uint64_t value = 0;
    if (!raw(value) || value >> 3 == 0 || value >> 3 > 0x1fffffff) return false;
    number = static_cast<int>(value >> 3);
    type = static_cast<WireType>(value & 7);
    return type == WireType::varint || type == WireType::fixed64 || type == WireType::length ||
           type == WireType::fixed32;
}

bool WireReader::varint(std::int64_t& value) {
    std::uint64_t bits = 0;
    if (!raw(bits)) return false;
    value = static_cast<std::int64_t>(bits);
    return true;
}

bool WireReader::zigzag(std::int64_t& value) {
    std::uint64_t bits = 0;
    if (!raw(bits)) return false;
    value = static_cast<std::int64_t>(bits >> 1) ^ -static_cast<std::int64_t>(bits & 1);
    return true;
}

bool WireReader::length_delimited(std::string_view& bytes) {
    std::uint64_t length = 0;
    if (!raw(length) || length > static_cast<std::uint64_t>(end_ - at_)) return false;
    bytes = {at_, static_cast<std::size_t>(length)};
    at_ += length;
    return true;
}

bool WireReader::skip(WireType type) {
    std::string_view bytes;
    std::uint64_t value = 0;
    const std::ptrdiff_t fixed = type == WireType::fixed64 ? 8 : 4;
    switch (type) {
    case WireType::varint:
        return raw(value);
    case WireType::length:
        return length_delimited(bytes);
    case WireType::fixed64:
    case WireType::fixed32:
        if (end_ - at_ < fixed) return false;
        at_ += fixed;
        return true;
    case WireType::start_group:
    case WireType::end_group:
        break;
    }
    return false;
}

}

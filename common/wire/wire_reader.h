// SPDX-License-Identifier: GPL-3.0-or-later
// Reads protobuf fields out of bytes without copying; every length is compared with what is left.
#pragma once

#include "common/wire/wire_writer.h"

#include <google/protobuf/io/coded_stream.h>

#include <cstdint>
#include <string_view>

namespace liangheng {

class WireReader {
public:
    explicit WireReader(std::string_view bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

    bool at_end() const { return at_ == end_; }
    const char* position() const { return at_; }

    /// False for a field number of 0 or above 2^29 - 1, an unknown wire type, a group, a broken varint.
    bool tag(int& number, WireType& type);
    /// False for an overlong or truncated varint.
    bool varint(std::int64_t& value);
    bool zigzag(std::int64_t& value);
    bool length_delimited(std::string_view& bytes);
    /// Passes over the value of an unknown field.
    bool skip(WireType type);

private:
    bool raw(std::uint64_t& value);

    const char* at_;
    const char* end_;
};

}

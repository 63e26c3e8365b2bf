// SPDX-License-Identifier: GPL-3.0-or-later
// Appends protobuf fields to a string, over protobuf-lite's coded streams.
#pragma once

#include <google/protobuf/io/coded_stream.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace liangheng {

enum class WireType : std::uint8_t {
    varint = 0,
    fixed64 = 1,
    length = 2,
    start_group = 3,
    end_group = 4,
    fixed32 = 5
};

class WireWriter {
public:
    explicit WireWriter(std::string& target) : target_(target) {}

    std::string& target() { return target_; }

    void varint(int number, std::uint64_t value) {
        tag(number, WireType::varint);
        append(value);
    }
    void zigzag(int number, std::int64_t value) {
        varint(number, (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    void bytes(int number, std::string_view value) {
        tag(number, WireType::length);
        append(value.size());
        target_ += value;
    }
    /// A nested message is written in place; its length, mostly one byte, is put before it at the end.
    std::size_t begin_nested(int number) {
        tag(number, WireType::length);
        target_ += '\0';
        return target_.size();
    }
    void end_nested(std::size_t begin) {
        const auto length = target_.size() - begin;
        std::uint8_t buffer[10];
        const auto* end = google::protobuf::io::CodedOutputStream::WriteVarint64ToArray(length, buffer);
        target_[begin - 1] = static_cast<char>(buffer[0]);
        target_.insert(begin, reinterpret_cast<const char*>(buffer + 1),
                       static_cast<std::size_t>(end - buffer - 1));
    }

private:
    void tag(int number, WireType type) {
        append(static_cast<std::uint64_t>(number) << 3 | static_cast<std::uint64_t>(type));
    }
    void append(std::uint64_t value) {
        std::uint8_t buffer[10];
        const auto* end = google::protobuf::io::CodedOutputStream::WriteVarint64ToArray(value, buffer);
        target_.append(reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(end - buffer));
    }

    std::string& target_;
};

}

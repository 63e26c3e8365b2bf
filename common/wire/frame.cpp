// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wire/frame.h"

#include "common/wire/compression.h"
#include "common/wire/limits.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace liangheng {

namespace {

template<class Number> void put(char* at, Number number) {
    for (std::size_t i = 0; i < sizeof(Number); ++i) at[i] = static_cast<char>((number >> (8 * i)) & 0xffU);
}

template<class Number> Number take(const char* at) {
    Number number = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i) {
        const auto byte = static_cast<Number>(static_cast<unsigned char>(at[i]));
        number = static_cast<Number>(number | static_cast<Number>(byte << (8 * i)));
    }
    return number;
}

std::optional<std::size_t> max_body_from_desk(FrameType type, LinkState state) {
    switch (type) {
    case FrameType::hello:
    case FrameType::login:
    case FrameType::resume:
        if (state == LinkState::active) return std::nullopt;
        return limits::body_before_login;
    case FrameType::bye:
        return limits::body_before_login;
    default:
        break;
    }
    if (state == LinkState::before_login) return std::nullopt;
    switch (type) {
    case FrameType::push:
        return limits::body_of_one_command; // that it is one is seen when it is decoded
    case FrameType::file_put:
        return limits::body_of_file_chunk;
    case FrameType::pull:
    case FrameType::load:
    case FrameType::ask_sums:
    case FrameType::ask_tally:
    case FrameType::file_get:
    case FrameType::ask:
    case FrameType::ping:
        return limits::body_of_request;
    default:
        return std::nullopt;
    }
}

std::optional<std::size_t> max_body_from_server(FrameType type, LinkState state) {
    switch (type) {
    case FrameType::welcome:
    case FrameType::session:
        if (state == LinkState::active) return std::nullopt;
        return limits::body_of_request;
    case FrameType::refused:
    case FrameType::busy:
    case FrameType::going_away:
        return limits::body_of_request;
    default:
        break;
    }
    if (state == LinkState::before_login) return std::nullopt;
    switch (type) {
    case FrameType::notice:
    case FrameType::pong:
        return limits::body_of_request;
    case FrameType::file:
        return limits::body_of_file_chunk;
    case FrameType::scope:
    case FrameType::rows:
    case FrameType::gone:
    case FrameType::upto:
    case FrameType::page:
    case FrameType::reload:
    case FrameType::results:
    case FrameType::sums:
    case FrameType::tally:
    case FrameType::answer:
        return limits::body_to_desk;
    default:
        return std::nullopt;
    }
}

}

const char* to_text(FrameError error) {
    switch (error) {
    case FrameError::none:
        return "no error";
    case FrameError::illegal_type:
        return "illegal type of frame";
    case FrameError::unknown_flags:
        return "unknown flags";
    case FrameError::too_long:
        return "frame too long";
    case FrameError::wrong_plain_size:
        return "wrong plain size";
    case FrameError::illegal_compression:
        return "compression not allowed";
    case FrameError::damaged:
        return "damaged compression";
    }
    return "";
}

std::array<char, FrameHeader::size> pack(const FrameHeader& header) {
    std::array<char, FrameHeader::size> bytes{};
    put(bytes.data(), header.length);
    put(bytes.data() + 4, header.type);
    put(bytes.data() + 5, header.flags);
    put(bytes.data() + 6, header.reserved);
    put(bytes.data() + 8, header.request);
    put(bytes.data() + 12, header.plain);
    return bytes;
}

FrameHeader unpack_header(std::string_view bytes) {
    FrameHeader header;
    header.length = take<std::uint32_t>(bytes.data());
    header.type = take<std::uint8_t>(bytes.data() + 4);
    header.flags = take<std::uint8_t>(bytes.data() + 5);
    header.reserved = take<std::uint16_t>(bytes.data() + 6);
    header.request = take<std::uint32_t>(bytes.data() + 8);
    header.plain = take<std::uint32_t>(bytes.data() + 12);
    return header;
}

FrameError check(const FrameHeader& header, Sender sender, LinkState state) {
    const auto type = static_cast<FrameType>(header.type);
    const auto longest = max_body(type, sender, state);
    if (!longest) return FrameError::illegal_type;
    if ((header.flags & ~FrameHeader::compressed) != 0 || header.reserved != 0)
        return FrameError::unknown_flags;
    if (header.length > *longest) return FrameError::too_long;
    if ((header.flags & FrameHeader::compressed) == 0)
        return header.plain == header.length ? FrameError::none : FrameError::wrong_plain_size;
    if (sender == Sender::desk || !may_compress(type)) return FrameError::illegal_compression;
    return header.plain <= limits::plain_body_to_desk ? FrameError::none : FrameError::wrong_plain_size;
}

std::optional<std::size_t> max_body(FrameType type, Sender sender, LinkState state) {
    return sender == Sender::desk ? max_body_from_desk(type, state) : max_body_from_server(type, state);
}

bool may_compress(FrameType type) {
    return type == FrameType::rows || type == FrameType::page || type == FrameType::scope ||
           type == FrameType::answer;
}

void append_frame(std::string& out, Sender sender, FrameType type, std::uint32_t request,
                  std::string_view body) {
    const auto early = max_body(type, sender, LinkState::before_login);
    const auto longest = early ? early : max_body(type, sender, LinkState::active);
    if (!longest) throw std::length_error("a frame of the other side's type");
    const bool compressible =
        sender == Sender::server && may_compress(type) && body.size() > limits::compress_above;
    if (body.size() > (compressible ? limits::plain_body_to_desk : *longest))
        throw std::length_error("the body of a frame is too long");

    FrameHeader header;
    header.type = static_cast<std::uint8_t>(type);
    header.request = request;
    header.plain = static_cast<std::uint32_t>(body.size());
    const std::size_t begin = out.size();
    out.append(FrameHeader::size, '\0');
    std::size_t length = compressible ? append_compressed(out, body) : 0;
    if (length != 0) {
        header.flags = FrameHeader::compressed;
    } else {
        out.append(body);
        length = body.size();
    }
    if (length > *longest) {
        out.resize(begin);
        throw std::length_error("the body of a frame is too long even when compressed");
    }
    header.length = static_cast<std::uint32_t>(length);
    const auto bytes = pack(header);
    std::copy(bytes.begin(), bytes.end(), out.begin() + static_cast<std::ptrdiff_t>(begin));
}

std::string encode_frame(Sender sender, FrameType type, std::uint32_t request, std::string_view body) {
    std::string out;
    out.reserve(FrameHeader::size + body.size());
    append_frame(out, sender, type, request, body);
    return out;
}

void FrameReader::feed(std::string_view bytes) {
    if (begin_ > 0) {
        buffer_.erase(0, begin_);
        begin_ = 0;
    }
    buffer_.append(bytes);
}

std::optional<Frame> FrameReader::next(LinkState state) {
    if (error_ != FrameError::none) return std::nullopt;
    const auto waiting = std::string_view(buffer_).substr(begin_);
    if (waiting.size() < FrameHeader::size) return std::nullopt;
    const FrameHeader header = unpack_header(waiting);
    error_ = check(header, sender_, state);
    if (error_ != FrameError::none || waiting.size() - FrameHeader::size < header.length) return std::nullopt;

    const auto sent = waiting.substr(FrameHeader::size, header.length);
    Frame frame{static_cast<FrameType>(header.type), header.request, {}};
    if ((header.flags & FrameHeader::compressed) == 0) {
        frame.body.assign(sent);
    } else if (auto plain = decompressed(sent, header.plain)) {
        frame.body = std::move(*plain);
    } else {
        error_ = FrameError::damaged;
        return std::nullopt;
    }
    drop_front(FrameHeader::size + header.length);
    return frame;
}

void FrameReader::drop_front(std::size_t count) {
    begin_ += count;
    if (begin_ < buffer_.size()) return;
    // An idle connection keeps no large buffer.
    if (buffer_.capacity() > limits::kept_buffer) std::string().swap(buffer_);
    buffer_.clear();
    begin_ = 0;
}

}

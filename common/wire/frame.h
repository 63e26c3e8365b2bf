// SPDX-License-Identifier: GPL-3.0-or-later
// Frames: what travels on a connection (sync.md 4). Header, legal types, limits, encoding and an incremental
// reader. No sockets: the server's session and the desk's link both feed a FrameReader.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace liangheng {

enum class FrameType : std::uint8_t {
    // From the desk.
    hello = 1,
    login = 2,
    resume = 3,
    pull = 4,
    load = 5,
    push = 6,
    ask_sums = 7,  ///< `Sums` of the desk
    ask_tally = 8, ///< `Tally` of the desk
    file_put = 9,
    file_get = 10,
    ask = 11,
    ping = 12,
    bye = 13,
    // From the server.
    welcome = 129,
    refused = 130,
    session = 131,
    scope = 132,
    rows = 133,
    gone = 134,
    upto = 135,
    page = 136,
    reload = 137,
    results = 138,
    sums = 139,
    tally = 140,
    file = 141,
    answer = 142,
    notice = 143,
    busy = 144,
    going_away = 145,
    pong = 146,
};

/// Who wrote a frame.
enum class Sender : std::uint8_t { desk, server };
/// How far a connection is: decides which types are legal and how long they may be.
enum class LinkState : std::uint8_t { before_login, active };

/// A whole frame with its plain body.
struct Frame {
    FrameType type = FrameType::ping;
    std::uint32_t request = 0; ///< chosen by the desk, repeated in the answers; 0 for notices
    std::string body;

    friend bool operator==(const Frame&, const Frame&) = default;
};

/// Why bytes are no frame of ours. The connection ends with it.
enum class FrameError : std::uint8_t {
    none,
    illegal_type,        ///< unknown, of the other direction, or too early
    unknown_flags,       ///< or reserved bits that are not 0
    too_long,            ///< for its type in this state
    wrong_plain_size,    ///< differs from the length without compression, or too large, or untrue
    illegal_compression, ///< from a desk, or of a type that is never compressed
    damaged,             ///< cannot be decompressed
};
const char* to_text(FrameError error);

/// The 16 bytes before each body, little endian.
struct FrameHeader {
    static constexpr std::size_t size = 16;
    static constexpr std::uint8_t compressed = 1; ///< the only flag

    std::uint32_t length = 0; ///< bytes of the body as sent
    std::uint8_t type = 0;
    std::uint8_t flags = 0;
    std::uint16_t reserved = 0;
    std::uint32_t request = 0;
    std::uint32_t plain = 0; ///< bytes of the body after decompression
};
std::array<char, FrameHeader::size> pack(const FrameHeader& header);
/// Reads the first 16 of these bytes; the caller has that many.
FrameHeader unpack_header(std::string_view bytes);
/// The one gate for headers, asked before anything is allocated.
FrameError check(const FrameHeader& header, Sender sender, LinkState state);

/// Longest body (as sent) of this type from this sender in this state; nothing where the type is illegal.
std::optional<std::size_t> max_body(FrameType type, Sender sender, LinkState state);
/// Types that the server compresses: those that carry rows or a scope.
bool may_compress(FrameType type);

/// Appends a frame to bytes on their way; the server's are compressed where that is allowed and pays.
/// A type of the other side or a body beyond every limit is a defect of the caller: std::length_error.
void append_frame(std::string& out, Sender sender, FrameType type, std::uint32_t request,
                  std::string_view body);
std::string encode_frame(Sender sender, FrameType type, std::uint32_t request, std::string_view body);

/// Makes frames of bytes as they come. Its memory grows with what arrives, never with what a header promises.
class FrameReader {
public:
    explicit FrameReader(Sender sender) : sender_(sender) {}

    void feed(std::string_view bytes);
    /// The next whole frame, judged by the state of this moment; nothing = more bytes are needed, or error()
    /// is set.
    std::optional<Frame> next(LinkState state);
    FrameError error() const { return error_; }
    /// Bytes wait that are no whole frame yet (after next() gave nothing): the deadline of a stalled frame
    /// runs.
    bool in_frame() const { return begin_ < buffer_.size(); }
    /// Bytes of memory that its buffer takes; without a frame at most limits::kept_buffer.
    std::size_t memory() const { return buffer_.capacity(); }

private:
    void drop_front(std::size_t count);

    Sender sender_;
    FrameError error_ = FrameError::none;
    std::string buffer_;
    std::size_t begin_ = 0; ///< of the bytes not yet taken
};

}

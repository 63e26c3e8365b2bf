// SPDX-License-Identifier: GPL-3.0-or-later
// Frames: encoding, limits and the incremental reader.
#include "common/wire/frame.h"

#include "common/wire/compression.h"
#include "common/wire/limits.h"

#include <catch2/catch.hpp>
#include <zstd.h>

#include <random>
#include <stdexcept>

using namespace liangheng;

namespace {

std::string incompressible(std::size_t size, std::uint32_t seed = 1) {
    std::mt19937 random(seed);
    std::string bytes(size, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    return bytes;
}

std::string frame_bytes(const FrameHeader& header, std::string_view body = {}) {
    const auto bytes = pack(header);
    return std::string(bytes.begin(), bytes.end()).append(body);
}

FrameError error_of(std::string_view bytes, Sender sender, LinkState state) {
    FrameReader reader(sender);
    reader.feed(bytes);
    REQUIRE_FALSE(reader.next(state));
    return reader.error();
}

FrameError error_of(const FrameHeader& header, Sender sender = Sender::desk,
                    LinkState state = LinkState::active) {
    return error_of(frame_bytes(header), sender, state);
}

FrameHeader header_of(FrameType type, std::size_t length) {
    const auto size = static_cast<std::uint32_t>(length);
    return {size, static_cast<std::uint8_t>(type), 0, 0, 1, size};
}

}

TEST_CASE("a frame is a little endian header of 16 bytes and its body", "[frame]") {
    const std::string bytes = encode_frame(Sender::desk, FrameType::push, 0x01020304, "abc");
    CHECK(bytes == std::string("\x03\0\0\0\x06\0\0\0\x04\x03\x02\x01\x03\0\0\0", 16) + "abc");
}

TEST_CASE("frames that arrive byte by byte are the frames that were sent", "[frame]") {
    const std::string bytes = encode_frame(Sender::desk, FrameType::push, 7, "first") +
                              encode_frame(Sender::desk, FrameType::ping, 0, "") +
                              encode_frame(Sender::desk, FrameType::ask, 9, std::string(3000, 'x'));
    FrameReader reader(Sender::desk);
    std::vector<Frame> frames;
    for (const char byte : bytes) {
        reader.feed({&byte, 1});
        while (auto frame = reader.next(LinkState::active)) frames.push_back(*frame);
    }
    REQUIRE(frames.size() == 3);
    CHECK(frames[0] == Frame{FrameType::push, 7, "first"});
    CHECK(frames[1] == Frame{FrameType::ping, 0, ""});
    CHECK(frames[2] == Frame{FrameType::ask, 9, std::string(3000, 'x')});
    CHECK_FALSE(reader.in_frame());
    CHECK(reader.error() == FrameError::none);
}

TEST_CASE("frames that arrive together are judged by the state at their turn", "[frame]") {
    FrameReader reader(Sender::desk);
    reader.feed(encode_frame(Sender::desk, FrameType::hello, 1, "h") +
                encode_frame(Sender::desk, FrameType::push, 2, "p"));
    REQUIRE(reader.next(LinkState::before_login));
    SECTION("a push after the login is a frame") { CHECK(reader.next(LinkState::active)); }
    SECTION("a push before the login is an error") {
        CHECK_FALSE(reader.next(LinkState::before_login));
        CHECK(reader.error() == FrameError::illegal_type);
    }
}

TEST_CASE("a part of a frame is noticed as such", "[frame]") {
    FrameReader reader(Sender::desk);
    const std::string bytes = encode_frame(Sender::desk, FrameType::push, 1, "body");
    reader.feed(std::string_view(bytes).substr(0, 18));
    CHECK_FALSE(reader.next(LinkState::active));
    CHECK(reader.in_frame());
    CHECK(reader.error() == FrameError::none);
}

TEST_CASE("a frame one byte beyond the limit of its type is refused by its header alone", "[frame]") {
    const auto type =
        GENERATE(FrameType::push, FrameType::pull, FrameType::load, FrameType::file_put, FrameType::ask);
    const auto longest = max_body(type, Sender::desk, LinkState::active);
    REQUIRE(longest);
    CHECK(*longest == (type == FrameType::push       ? limits::body_of_one_command
                       : type == FrameType::file_put ? limits::body_of_file_chunk
                                                     : limits::body_of_request));
    CHECK(error_of(header_of(type, *longest)) == FrameError::none);
    CHECK(error_of(header_of(type, *longest + 1)) == FrameError::too_long);
    CHECK(error_of(header_of(type, 0xffffffffU)) == FrameError::too_long);
}

TEST_CASE("before the login only its own frames of at most 4 KiB are legal", "[frame]") {
    for (int number = 0; number < 256; ++number) {
        const auto type = static_cast<FrameType>(number);
        const bool legal = type == FrameType::hello || type == FrameType::login ||
                           type == FrameType::resume || type == FrameType::bye;
        CHECK(max_body(type, Sender::desk, LinkState::before_login).has_value() == legal);
        if (!legal) continue;
        const auto error = [&](std::size_t bytes) {
            return error_of(header_of(type, bytes), Sender::desk, LinkState::before_login);
        };
        CHECK(error(limits::body_before_login) == FrameError::none);
        CHECK(error(limits::body_before_login + 1) == FrameError::too_long);
    }
}

TEST_CASE("after the login exactly the types of the table are legal in each direction", "[frame]") {
    for (int number = 0; number < 256; ++number) {
        const auto type = static_cast<FrameType>(number);
        const bool from_desk = number >= 4 && number <= 13;
        const bool from_server = number >= 130 && number <= 146 && type != FrameType::session;
        CHECK(max_body(type, Sender::desk, LinkState::active).has_value() == from_desk);
        CHECK(max_body(type, Sender::server, LinkState::active).has_value() == from_server);
    }
}

TEST_CASE("unknown flags, reserved bits and untrue sizes are refused", "[frame]") {
    FrameHeader header = header_of(FrameType::push, 4);
    SECTION("flag") {
        header.flags = 2;
        CHECK(error_of(header) == FrameError::unknown_flags);
    }
    SECTION("reserved") {
        header.reserved = 1;
        CHECK(error_of(header) == FrameError::unknown_flags);
    }
    SECTION("plain size") {
        header.plain = 5;
        CHECK(error_of(header) == FrameError::wrong_plain_size);
    }
    SECTION("nothing but zeros") { CHECK(error_of(FrameHeader{}) == FrameError::illegal_type); }
}

TEST_CASE("a compressed frame from a desk is an error", "[frame]") {
    FrameHeader header = header_of(FrameType::push, 100);
    header.flags = FrameHeader::compressed;
    CHECK(error_of(header) == FrameError::illegal_compression);
}

TEST_CASE("the server compresses long rows and nothing else", "[frame]") {
    const std::string long_body(20'000, 'r');
    const auto sent = [](FrameType type, std::string_view body) {
        return encode_frame(Sender::server, type, 1, body).size() - FrameHeader::size;
    };
    for (const auto type : {FrameType::rows, FrameType::page, FrameType::scope, FrameType::answer}) {
        CHECK(sent(type, long_body) < 200);
        CHECK(sent(type, std::string(limits::compress_above, 'r')) == limits::compress_above);
        CHECK(sent(type, std::string(limits::compress_above + 1, 'r')) < limits::compress_above);
    }
    CHECK(sent(FrameType::results, long_body) == long_body.size());
    CHECK(sent(FrameType::rows, incompressible(20'000)) == 20'000);
    CHECK(encode_frame(Sender::desk, FrameType::push, 1, long_body).size() ==
          long_body.size() + FrameHeader::size);
}

TEST_CASE("a compressed page comes out as it went in", "[frame]") {
    std::string body;
    while (body.size() < 3'000'000) body += "retailer " + std::to_string(body.size() % 977) + ";";
    FrameReader reader(Sender::server);
    reader.feed(encode_frame(Sender::server, FrameType::page, 3, body));
    const auto frame = reader.next(LinkState::active);
    REQUIRE(frame);
    CHECK(*frame == Frame{FrameType::page, 3, body});
}

TEST_CASE("a desk takes bodies of 1 MiB as sent and 4 MiB plain, and not a byte more", "[frame]") {
    const auto error = [](std::size_t length, std::size_t plain, std::uint8_t flags) {
        auto header = header_of(FrameType::page, length);
        header.plain = static_cast<std::uint32_t>(plain);
        header.flags = flags;
        return error_of(header, Sender::server);
    };
    constexpr auto packed = FrameHeader::compressed;
    CHECK(error(limits::body_to_desk, limits::body_to_desk, 0) == FrameError::none);
    CHECK(error(limits::body_to_desk + 1, limits::body_to_desk + 1, 0) == FrameError::too_long);
    CHECK(error(limits::body_to_desk, limits::plain_body_to_desk, packed) != FrameError::too_long);
    CHECK(error(9, limits::plain_body_to_desk, packed) == FrameError::none);
    CHECK(error(9, limits::plain_body_to_desk + 1, packed) == FrameError::wrong_plain_size);
}

TEST_CASE("a reader without a frame keeps a small buffer and gives back a large one", "[frame]") {
    FrameReader reader(Sender::desk);
    reader.feed(
        encode_frame(Sender::desk, FrameType::push, 1, std::string(limits::body_of_one_command, 'b')));
    CHECK(reader.memory() > limits::body_of_one_command);
    REQUIRE(reader.next(LinkState::active));
    CHECK(reader.memory() <= limits::kept_buffer);
    reader.feed(encode_frame(Sender::desk, FrameType::ping, 1, std::string(1'000, 'p')));
    const auto small = reader.memory();
    REQUIRE(reader.next(LinkState::active));
    CHECK(reader.memory() == small);
}

TEST_CASE("a body that no desk would take is never sent", "[frame]") {
    CHECK_THROWS_AS(
        encode_frame(Sender::server, FrameType::page, 1, std::string(limits::plain_body_to_desk + 1, 'x')),
        std::length_error);
    CHECK_THROWS_AS(
        encode_frame(Sender::server, FrameType::page, 1, incompressible(limits::body_to_desk + 1)),
        std::length_error);
    CHECK_THROWS_AS(encode_frame(Sender::desk, FrameType::page, 1, ""), std::length_error);
}

TEST_CASE("a bomb of 10 KB is refused", "[frame]") {
    const std::string zeros(64 * limits::mib, '\0');
    std::string bomb(ZSTD_compressBound(zeros.size()), '\0');
    bomb.resize(ZSTD_compress(bomb.data(), bomb.size(), zeros.data(), zeros.size(), 19));
    REQUIRE(bomb.size() < 20'000);
    FrameHeader header = header_of(FrameType::page, bomb.size());
    header.flags = FrameHeader::compressed;
    SECTION("when it says its size") {
        header.plain = static_cast<std::uint32_t>(zeros.size());
        CHECK(error_of(header, Sender::server) == FrameError::wrong_plain_size);
    }
    SECTION("when it says the largest legal size") {
        header.plain = limits::plain_body_to_desk;
        CHECK(error_of(frame_bytes(header, bomb), Sender::server, LinkState::active) == FrameError::damaged);
    }
}

TEST_CASE("decompression takes exactly the announced size", "[frame]") {
    const std::string body(10'000, 'b');
    std::string packed;
    REQUIRE(append_compressed(packed, body) > 0);
    CHECK(decompressed(packed, body.size()) == body);
    CHECK_FALSE(decompressed(packed, body.size() - 1));
    CHECK_FALSE(decompressed(packed, body.size() + 1));
    CHECK_FALSE(decompressed(packed + packed, body.size()));
    CHECK_FALSE(decompressed(packed + "x", body.size()));
    CHECK_FALSE(decompressed(std::string_view(packed).substr(0, packed.size() - 1), body.size()));
    CHECK_FALSE(decompressed("", 0));
}

TEST_CASE("a window above 1 MiB is refused", "[frame]") {
    ZSTD_CCtx* context = ZSTD_createCCtx();
    const int window = GENERATE(limits::compression_window_log, limits::compression_window_log + 1);
    ZSTD_CCtx_setParameter(context, ZSTD_c_windowLog, window);
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
    const std::string body = incompressible(limits::mib) + incompressible(limits::mib);
    std::string packed(ZSTD_compressBound(body.size()), '\0');
    // Streamed in two calls, so that the compressor cannot shrink the window to the size.
    ZSTD_inBuffer in{body.data(), body.size() / 2, 0};
    ZSTD_outBuffer out{packed.data(), packed.size(), 0};
    ZSTD_compressStream2(context, &out, &in, ZSTD_e_continue);
    in = {body.data(), body.size(), in.pos};
    REQUIRE(ZSTD_compressStream2(context, &out, &in, ZSTD_e_end) == 0);
    ZSTD_freeCCtx(context);
    packed.resize(out.pos);
    CHECK(decompressed(packed, body.size()).has_value() == (window == limits::compression_window_log));
}

TEST_CASE("any bytes are frames or an error", "[frame]") {
    const std::uint32_t seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 2'000; ++round) {
        std::string bytes =
            encode_frame(Sender::server, FrameType::page, 1, std::string(600 + random() % 600, 'p'));
        for (unsigned flip = random() % 4; flip > 0; --flip)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        bytes.resize(random() % (bytes.size() + 1));
        FrameReader reader(Sender::server);
        reader.feed(bytes);
        while (auto frame = reader.next(LinkState::active))
            CHECK(frame->body.size() <= limits::plain_body_to_desk);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of files at the server's core: how large, one at a time, and only for whom it knows.
#include "common/wire/limits.h"
#include "tests/common/sync/lone_server.h"

#include <catch2/catch.hpp>

using namespace liangheng;
using namespace liangheng::test;

TEST_CASE("a piece of a file is taken up to every limit, and not beyond", "[sync]") {
    const auto put = [](std::size_t bytes, std::int64_t offset, std::int64_t total, std::size_t hash) {
        LoneServer server;
        server.become_active();
        server.frame(
            FrameType::file_put, 7,
            message::FilePut{{std::string(hash, 'h')}, {offset}, {total}, {std::string(bytes, 'x')}});
        return server.office.asked.empty() ? server.refusal() : std::string("taken");
    };
    constexpr auto most = static_cast<std::int64_t>(limits::file_bytes);
    constexpr auto chunk = limits::file_chunk;
    CHECK(put(chunk, 0, most, limits::file_hash) == "taken");
    CHECK(put(chunk + 1, 0, most, limits::file_hash) == "protocol.malformed");
    CHECK(put(1, most - 1, most, limits::file_hash) == "taken");
    CHECK(put(1, most, most, limits::file_hash) == "protocol.malformed");
    CHECK(put(0, 0, most + 1, limits::file_hash) == "story.file_too_large");
    CHECK(put(0, 0, 0, limits::file_hash) == "story.file_empty");
    CHECK(put(0, -1, most, limits::file_hash) == "protocol.malformed");
    CHECK(put(0, 0, -1, limits::file_hash) == "protocol.malformed");
    CHECK(put(0, 0, most, limits::file_hash - 1) == "protocol.malformed");
    CHECK(put(0, 0, most, limits::file_hash + 1) == "protocol.malformed");
}

TEST_CASE("one file is on its way at a time, and none before the login", "[sync]") {
    const message::FileGet get{{std::string(limits::file_hash, 'h')}, {0}};
    LoneServer server;
    server.become_active();
    server.frame(FrameType::file_get, 7, get);
    CHECK(server.office.asked == std::vector<std::string>{"file_get"});
    server.core.on_file(message::File{get.hash, {0}, {1}, {"x"}});
    CHECK(server.sent.back().type == FrameType::file);
    CHECK(server.sent.back().request == 7);
    server.frame(FrameType::file_get, 8, get);
    server.core.on_file(refuse("story.file_unknown"));
    CHECK(server.refusal() == "story.file_unknown");
    server.frame(FrameType::file_get, 9, get);
    server.frame(FrameType::file_get, 10, get);
    CHECK(server.closes == 1);
    LoneServer stranger;
    stranger.greet();
    stranger.frame(FrameType::file_get, 2, get);
    CHECK(stranger.office.asked.empty());
    CHECK(stranger.closes == 1);
    CHECK_FALSE(max_body(FrameType::file_put, Sender::desk, LinkState::before_login));
    CHECK_FALSE(max_body(FrameType::file_get, Sender::desk, LinkState::before_login));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/schema_protocol.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

using namespace liangheng;

TEST_CASE("docs/protocol.md holds the frames and messages as they are", "[admin]") {
    std::ifstream file(LIANGHENG_SOURCE_DIR "/docs/protocol.md");
    const std::string page{std::istreambuf_iterator<char>(file), {}};
    const std::string begin = "<!-- liangheng-server schema --markdown: begin -->\n", end = "<!-- end -->";
    const auto from = page.find(begin);
    const auto to = page.find(end);
    REQUIRE(from != page.npos);
    REQUIRE(to != page.npos);
    INFO("put the part \"# Protocol\" of `liangheng-server schema --markdown` between the marks");
    CHECK(page.substr(from + begin.size(), to - from - begin.size()) == protocol_markdown());
}

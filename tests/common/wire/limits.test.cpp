// SPDX-License-Identifier: GPL-3.0-or-later
// No limit without a place that keeps to it and a test that goes one beyond it.
#include "common/wire/limits.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

const std::filesystem::path sources = LIANGHENG_SOURCE_DIR;
const std::filesystem::path limits_header = sources / "common/wire/limits.h";

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// All first groups of the pattern.
std::set<std::string> found_in(const std::string& text, const std::regex& pattern) {
    std::set<std::string> words;
    for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
        words.insert((*it)[1].str());
    return words;
}

/// The constants that the files below these folders name, other than the header itself.
std::set<std::string> named_below(const std::vector<std::string>& folders) {
    constexpr std::string_view space = "limits::";
    std::set<std::string> names;
    for (const auto& folder : folders) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(sources / folder)) {
            const auto& file = entry.path();
            if ((file.extension() != ".h" && file.extension() != ".cpp") || file == limits_header) continue;
            const auto text = text_of(file);
            for (auto at = text.find(space); at != text.npos; at = text.find(space, at)) {
                at += space.size();
                const auto end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_", at);
                names.insert(text.substr(at, end - at));
            }
        }
    }
    return names;
}

std::string missing(const std::set<std::string>& limits, const std::set<std::string>& named) {
    std::string list;
    for (const auto& limit : limits)
        if (!named.contains(limit)) list += limit + " ";
    return list;
}

}

TEST_CASE("every limit is kept by the program and named by a test", "[sources]") {
    const auto limits =
        found_in(text_of(limits_header), std::regex(R"(inline constexpr [\w:]+\s+(\w+)\s*=)"));
    REQUIRE(limits.contains("body_before_login"));
    REQUIRE(limits.contains("notice_round_ms")); // written over two lines
    CHECK(missing(limits, named_below({"common", "server", "client"})) == "");
    CHECK(missing(limits, named_below({"tests"})) == "");
}

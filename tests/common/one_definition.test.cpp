// SPDX-License-Identifier: GPL-3.0-or-later
// Two classes of one name in one namespace are one class to the linker, and the wrong half of them runs.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <string>

namespace {

// "liangheng::message::Session" of each class that begins in the first column of a header, with its file.
std::multimap<std::string, std::string> classes_of_headers() {
    static const std::regex opened(R"(^namespace ([\w:]+) \{)");
    static const std::regex defined(R"(^(?:class|struct|enum class) (\w+)(?: final)?(?: :[^;]*)? \{)");
    const std::filesystem::path sources = LIANGHENG_SOURCE_DIR;
    std::multimap<std::string, std::string> classes;
    for (const char* part : {"common", "server", "client"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(sources / part)) {
            if (entry.path().extension() != ".h") continue;
            std::ifstream in(entry.path());
            std::string place;
            std::smatch match;
            for (std::string line; std::getline(in, line);) {
                if (std::regex_search(line, match, opened))
                    place = match[1].str() + "::";
                else if (std::regex_search(line, match, defined))
                    classes.emplace(place + match[1].str(),
                                    entry.path().lexically_relative(sources).string());
            }
        }
    }
    return classes;
}

}

TEST_CASE("no two headers define a class of one name", "[sources]") {
    const auto classes = classes_of_headers();
    REQUIRE(classes.count("liangheng::OrderLine") == 1);
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        const auto next = std::next(it);
        if (next == classes.end()) break;
        INFO(it->first << " in " << it->second << " and in " << next->second);
        CHECK(it->first != next->first);
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rules/refusal_sentences.h"

#include "common/policies/parameters.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace liangheng;

namespace {

const std::filesystem::path sources = LIANGHENG_SOURCE_DIR;

std::string content_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Codes of an import's files have their sentences, in both languages, beside the reader of the files.
bool is_file_sentence(const std::string& code) {
    static const auto text = content_of(sources / "common/exchange/sentences.cpp");
    return text.find("{\"" + code + "\"") != text.npos;
}

void collect(const std::string& text, const std::regex& pattern, std::set<std::string>& codes) {
    for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
        codes.insert((*it)[1]);
}

// Codes given to refuse() and the like, and in the rules every text of the form "subject.reason".
std::set<std::string> codes_in_sources() {
    static const std::regex given(
        R"re(\b(?:refuse|or_refuse|refuse_value|done_otherwise)\(\s*"([a-z_]+(?:\.[a-z_]+)*)")re");
    static const std::regex shaped(
        R"re("((?:staff|policies|retailers|products|calendar|quota|orders|rules)\.[a-z_]+)")re");
    std::set<std::string> codes;
    for (const char* part : {"common", "server"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(sources / part)) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
            if (entry.path().filename().string().starts_with("refusal_sentences")) continue;
            const auto text = content_of(entry.path());
            collect(text, given, codes);
            if (std::string_view(part) == "common") collect(text, shaped, codes);
        }
    for (const auto& parameter : known_parameters()) codes.erase(std::string(parameter.key));
    return codes;
}

}

TEST_CASE("every code of a refusal or a changed outcome has a sentence", "[rules]") {
    const auto codes = codes_in_sources();
    CHECK(codes.size() > 100);
    CHECK(codes.contains("orders.cut_by_cap"));
    CHECK(codes.contains("products.brand_unknown"));
    for (const auto& code : codes) {
        INFO(code);
        CHECK((refusal_sentence(code) != nullptr || is_file_sentence(code)));
    }
}

TEST_CASE("sentences are sorted by code, each code once", "[rules]") {
    const auto all = refusal_sentences();
    const auto misplaced = std::adjacent_find(all.begin(), all.end(),
                                              [](const auto& a, const auto& b) { return a.code >= b.code; });
    CHECK(misplaced == all.end());
}

TEST_CASE("a sentence is filled with its arguments", "[rules]") {
    CHECK(refusal_text(refuse("orders.product_twice", {{"sequence", "3"}})) ==
          "Line 3: the product stands in an earlier line already");
    CHECK(refusal_text(refuse("unheard.of")) == "unheard.of");
    CHECK(fill_sentence("%{a} and %{b}, 100 %", {{"b", "%{a}"}}) == "a and %{a}, 100 %");
    CHECK(fill_sentence("open %{a", {{"a", "1"}}) == "open %{a");
}

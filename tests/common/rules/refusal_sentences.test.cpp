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

void collect(const std::string& text, const std::regex& pattern, std::set<std::string>& codes) {
    for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
        codes.insert((*it)[1]);
}

// Codes given to refuse() and the like, and every text of the form "subject.reason".
std::set<std::string> codes_in_sources() {
    static const std::regex given(
        R"re(\b(?:refuse|or_refuse|refuse_value|done_otherwise|ProfileError)\(\s*"([a-z_]+(?:\.[a-z0-9_]+)*)")re");
    static const std::regex shaped(
        R"re("((?:auth|backup|calendar|csv|desk|encoding|export|import|input|mapping|orders|outbox|policies|products|profile|protocol|quota|retailers|rules|staff|store|story|sync|user|value|xlsx)\.[a-z0-9_]+)")re");
    std::set<std::string> codes;
    for (const char* part : {"common", "server", "client"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(sources / part)) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") continue;
            const auto name = entry.path().filename().string();
            // The tables themselves, and the names of the checks of `check`.
            if (name.starts_with("refusal_sentences") || name.starts_with("check_")) continue;
            const auto text = content_of(entry.path());
            collect(text, given, codes);
            collect(text, shaped, codes);
        }
    for (const auto& parameter : known_parameters()) codes.erase(std::string(parameter.key));
    return codes;
}

// Told by the calls of the server's command line, both languages beside each other where it happens; and
// names that only look like codes.
bool is_no_refusal(const std::string& code) {
    static const std::set<std::string> others{
        "backup.done", "desk.ini",          "outbox.db",           "store.db",          "store.exists",
        "sync.log",    "import.unreadable", "export.not_writable", "user.password_file"};
    return others.contains(code);
}

std::set<std::string> placeholders(std::string_view sentence) {
    static const std::regex place(R"re(\{([^{}]*)\})re");
    std::set<std::string> names;
    collect(std::string(sentence), place, names);
    return names;
}

bool has_han(std::string_view text) {
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        if (first >= 0xe4 && first <= 0xe9) return true; // U+4000 ... U+9FFF in UTF-8
    }
    return false;
}

}

TEST_CASE("every code of a refusal, a warning or a changed outcome has sentences", "[rules]") {
    const auto codes = codes_in_sources();
    CHECK(codes.size() > 190);
    for (const char* known : {"orders.cut_by_cap", "products.brand_unknown", "import.several_rows",
                              "profile.in_use", "sync.quarantined", "store.missing", "outbox.full"})
        CHECK(codes.contains(known));
    for (const auto& code : codes) {
        INFO(code);
        CHECK((find_sentence(code) != nullptr || is_no_refusal(code)));
    }
}

TEST_CASE("both sentences of a code are there and name the same arguments", "[rules]") {
    for (const auto& table : refusal_sentences())
        for (const auto& row : table) {
            INFO(row.code);
            CHECK_FALSE(row.english.empty());
            CHECK_FALSE(has_han(row.english));
            CHECK(has_han(row.chinese));
            CHECK(placeholders(row.english) == placeholders(row.chinese));
        }
}

TEST_CASE("sentences are sorted by code, each code once, and none is left over", "[rules]") {
    const auto codes = codes_in_sources();
    std::set<std::string_view> seen;
    for (const auto& table : refusal_sentences()) {
        CHECK(std::is_sorted(table.begin(), table.end(),
                             [](const auto& a, const auto& b) { return a.code < b.code; }));
        for (const auto& row : table) {
            INFO(row.code);
            CHECK(seen.insert(row.code).second);
            CHECK(codes.contains(std::string(row.code)));
            CHECK(find_sentence(row.code) == &row);
        }
    }
}

TEST_CASE("a sentence is filled with its arguments", "[rules]") {
    const auto twice = refuse("orders.product_twice", {{"sequence", "3"}});
    CHECK(english_text(twice) == "Line 3: the product stands in an earlier line already");
    CHECK(chinese_text(twice) == "第 3 行：该规格与前面的行重复");
    CHECK(both_texts(twice) ==
          "第 3 行：该规格与前面的行重复 / Line 3: the product stands in an earlier line already");
    CHECK(english_text(refuse("unheard.of", {{"cap", "5"}})) == "unheard.of cap=5");
    CHECK(fill_sentence("{a} and {b}, 100 %", {{"b", "{a}"}}) == "a and {a}, 100 %");
    CHECK(fill_sentence("open {a", {{"a", "1"}}) == "open {a");
}

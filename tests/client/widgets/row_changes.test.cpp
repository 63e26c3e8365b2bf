// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a list between two readings.
#include "client/widgets/row_changes.h"

#include <catch2/catch.hpp>

namespace liangheng {
namespace {

std::vector<std::string> keys(const std::string& letters) {
    std::vector<std::string> all;
    for (const char letter : letters) all.emplace_back(1, letter);
    return all;
}

// What a model does with the changes.
std::string applied(const std::string& before, const std::string& after) {
    const auto changes = changes_between(keys(before), keys(after));
    if (!changes) return "another order";
    auto text = before;
    for (const auto& gone : changes->gone)
        text.erase(static_cast<std::size_t>(gone.first), static_cast<std::size_t>(gone.count));
    for (const auto& come : changes->come)
        text.insert(static_cast<std::size_t>(come.first),
                    after.substr(static_cast<std::size_t>(come.first), static_cast<std::size_t>(come.count)));
    return text;
}

}

TEST_CASE("rows that went and rows that came lead from one reading to the next", "[desk]") {
    for (const auto& [before, after] : {std::pair{"abcdef", "abcdef"},
                                        {"abcdef", "acf"},
                                        {"acf", "abcdef"},
                                        {"abc", "xaybzc"},
                                        {"abcdef", "bxyf"},
                                        {"ab", "cd"},
                                        {"ab", ""},
                                        {"", "ab"}}) {
        INFO(before << " to " << after);
        CHECK(applied(before, after) == after);
    }
}

TEST_CASE("rows that changed their order are another list", "[desk]") {
    CHECK(applied("abc", "acb") == "another order");
    CHECK(applied("abc", "xba") == "another order");
    CHECK(applied("a", "aa") == "another order");
}

TEST_CASE("neighbouring rows go and come as one run", "[desk]") {
    const auto changes = changes_between(keys("abcd"), keys("axyd"));
    REQUIRE(changes);
    CHECK(changes->gone == std::vector<RowRun>{{1, 2}});
    CHECK(changes->come == std::vector<RowRun>{{1, 2}});
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated days of an office whose desks keep the product's own files: replica, outbox and overlay.
// LIANGHENG_SEED=N repeats one day and prints its history.
#include "tests/support/fake_office_profile.h"
#include "tests/support/fake_office.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <iostream>

using namespace liangheng;
using namespace liangheng::test;

namespace {

std::unique_ptr<DeskFiles> make_profile(std::function<UtcTime()> clock) {
    return std::make_unique<ProfileDeskFiles>(std::move(clock));
}

}

TEST_CASE("simulated days of an office with real files of its desks keep every invariant",
          "[sync][simulation]") {
    const char* chosen = std::getenv("LIANGHENG_SEED");
    const std::uint64_t first = chosen ? std::strtoull(chosen, nullptr, 10) : 1;
    const std::uint64_t last = chosen ? first : 60;
    for (auto seed = first; seed <= last; ++seed) {
        const auto day = run_fake_office(seed, {}, make_profile);
        std::string text;
        for (const auto& line : chosen ? day.history : day.violations) text += line + '\n';
        if (chosen) std::cout << text;
        INFO("LIANGHENG_SEED=" << seed << " repeats this day\n" << text);
        REQUIRE(day.violations.empty());
    }
}

TEST_CASE("a cursor that is saved before its rows is caught with real files too", "[sync][simulation]") {
    CHECK(first_caught_seed({.cursor_before_rows = true}, 100, make_profile) != 0);
}

TEST_CASE("a load without joining is caught with real files too", "[sync][simulation]") {
    CHECK(first_caught_seed({.load_without_joining = true}, 100, make_profile) != 0);
}

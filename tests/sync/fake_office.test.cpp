// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated office with real cores and the real engine: a thousand days, and each planted mistake.
// LIANGHENG_SEED=N repeats one day and prints its history.
#include "tests/support/fake_office.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <iostream>

using namespace liangheng::test;

namespace {

// Under a sanitizer a day costs ten times as much: a tenth of the days.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::uint64_t share = 10;
#else
constexpr std::uint64_t share = 1;
#endif

std::string text_of(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) text += line + '\n';
    return text;
}

/// Runs these days, or the one that LIANGHENG_SEED names.
void run_days(std::uint64_t first, std::uint64_t last) {
    const char* chosen = std::getenv("LIANGHENG_SEED");
    last = first + (last - first + 1) / share - 1;
    if (chosen) first = last = std::strtoull(chosen, nullptr, 10);
    FakeDay all;
    for (auto seed = first; seed <= last; ++seed) {
        const auto day = run_fake_office(seed);
        if (chosen) std::cout << text_of(day.history);
        INFO("LIANGHENG_SEED=" << seed << " repeats this day\n" << text_of(day.violations));
        REQUIRE(day.violations.empty());
        all.commands += day.commands;
        all.refused += day.refused;
        all.later += day.later;
        all.desk_crashes += day.desk_crashes;
        all.server_crashes += day.server_crashes;
        all.moves += day.moves;
        all.copies += day.copies;
        all.role_changes += day.role_changes;
    }
    if (chosen || share > 1) return;
    // The days were not quiet ones.
    const auto days = last - first + 1;
    CHECK(all.commands > 10 * days);
    CHECK(all.refused > days);
    CHECK(all.later > days / 2);
    CHECK(all.desk_crashes > days / 2);
    CHECK(all.server_crashes > days / 4);
    CHECK(all.moves > days / 4);
    CHECK(all.copies > days / 16);
    CHECK(all.role_changes > days / 4);
}

}

TEST_CASE("the simulated days 1 to 250 of an office keep every invariant", "[sync][simulation]") {
    run_days(1, 250);
}
TEST_CASE("the simulated days 251 to 500 of an office keep every invariant", "[sync][simulation]") {
    run_days(251, 500);
}
TEST_CASE("the simulated days 501 to 750 of an office keep every invariant", "[sync][simulation]") {
    run_days(501, 750);
}
TEST_CASE("the simulated days 751 to 1000 of an office keep every invariant", "[sync][simulation]") {
    run_days(751, 1'000);
}

TEST_CASE("the same seed gives the same day", "[sync][simulation]") {
    for (const std::uint64_t seed : {3, 4, 5}) {
        const auto day = run_fake_office(seed);
        CHECK_FALSE(day.history.empty());
        CHECK(day.history == run_fake_office(seed).history);
    }
}

TEST_CASE("an answer before the commit is caught", "[sync][simulation]") {
    CHECK(first_caught_seed({.answer_before_commit = true}, 1'000) != 0);
}

TEST_CASE("a command's id that is not unique is caught", "[sync][simulation]") {
    CHECK(first_caught_seed({.no_unique_id = true}, 1'000) != 0);
}

TEST_CASE("a cursor that is saved before its rows is caught", "[sync][simulation]") {
    CHECK(first_caught_seed({.cursor_before_rows = true}, 1'000) != 0);
}

TEST_CASE("a load without joining is caught", "[sync][simulation]") {
    CHECK(first_caught_seed({.load_without_joining = true}, 1'000) != 0);
}

TEST_CASE("an overlay that is dropped at the answer is caught", "[sync][simulation]") {
    CHECK(first_caught_seed({.overlay_dropped_at_answer = true}, 1'000) != 0);
}

TEST_CASE("a high-water mark that passes a later is caught", "[sync][simulation]") {
    CHECK(first_caught_seed({.high_water_passes_later = true}, 1'000) != 0);
}

TEST_CASE("a row that is not taken from the bucket that it has left is caught", "[sync][simulation]") {
    CHECK(first_caught_seed({.leave_missing = true}, 1'000) != 0);
}

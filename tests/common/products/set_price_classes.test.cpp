// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/products/set_price_classes.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

Context staff_of(const County& county) { return county.as(Role::service_staff, county.staff, county.first); }
SetPriceClasses bounds_from(Date day) {
    return {.effective_from = day,
            .first_from = {10'000},
            .second_from = {7'000},
            .third_from = {3'000},
            .fourth_from = {1'650}};
}

}

TEST_CASE("five price classes are set without gap: each ends where the dearer one begins", "[products]") {
    County county;
    const auto command = bounds_from(county.today);
    const auto made = decide(command, county.facts, staff_of(county)).value();
    REQUIRE(made.list().size() == 5);
    CHECK_FALSE(row_in<PriceClass>(made, 0).below);
    for (std::size_t i = 1; i < 5; ++i)
        CHECK(row_in<PriceClass>(made, i).below == row_in<PriceClass>(made, i - 1).from);
    CHECK(row_in<PriceClass>(made, 4).from == Fen{0});
    CHECK(
        other_answers(county.facts, [&] { return decide(command, county.facts, staff_of(county)); }).empty());
}

TEST_CASE("bounds that do not fall from class to class, or of a day that is over, are refused",
          "[products]") {
    County county;
    auto command = bounds_from(county.today);
    command.second_from = command.first_from;
    CHECK(refusal_code(decide(command, county.facts, staff_of(county))) ==
          "products.price_classes_out_of_order");
    command = bounds_from(county.today);
    command.fourth_from = {0};
    CHECK(refusal_code(decide(command, county.facts, staff_of(county))) ==
          "products.price_classes_out_of_order");
    CHECK(refusal_code(decide(bounds_from(Date{county.today.days - 1}), county.facts, staff_of(county))) ==
          "rules.day_in_past");
}

TEST_CASE("bounds of a coming day are replaced, those that hold are not", "[products]") {
    County county;
    const Date tomorrow{county.today.days + 1};
    for (const auto day : {county.today, tomorrow})
        county.facts.apply(decide(bounds_from(day), county.facts, staff_of(county)).value());
    auto command = bounds_from(tomorrow);
    command.first_from = {12'000};
    CHECK(row_in<PriceClass>(decide(command, county.facts, staff_of(county)).value()).from == Fen{12'000});
    CHECK(refusal_code(decide(bounds_from(county.today), county.facts, staff_of(county))) ==
          "products.price_classes_in_use");
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quota/set_float_policy.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

SetFloatPolicy band(SizeClass size_class, std::int64_t basis_points) {
    return {.id = id_of<FloatPolicy>("new"),
            .effective_from = make_date(2026, 12, 1),
            .size_class = size_class,
            .band = {basis_points}};
}

}

TEST_CASE("a band lies in the range of its size class", "[quota]") {
    County county;
    const auto head = county.as(Role::department_head, county.head, county.county);
    const auto refused_band = [&](SizeClass size_class, std::int64_t basis_points) {
        return refusal_code(decide(band(size_class, basis_points), county.facts, head));
    };
    CHECK(refused_band(SizeClass::large, 500).empty());
    CHECK(refused_band(SizeClass::large, 1'000).empty());
    CHECK(refused_band(SizeClass::large, 499) == "quota.band_out_of_range");
    CHECK(refused_band(SizeClass::medium, 1'001) == "quota.band_out_of_range");
    CHECK(refused_band(SizeClass::small, 0).empty());
    CHECK(refused_band(SizeClass::small, 1'501) == "quota.band_out_of_range");
    CHECK(refused_band(SizeClass::small, 10'001) == "quota.band_too_large");
    CHECK(other_answers(county.facts, [&] {
              return decide(band(SizeClass::small, 700), county.facts, head);
          }).empty());
}

TEST_CASE("a band changes from a coming month on", "[quota]") {
    const County county;
    const auto head = county.as(Role::department_head, county.head, county.county);
    auto command = band(SizeClass::small, 1'000);
    CHECK(row_in<FloatPolicy>(decide(command, county.facts, head).value()).band == BasisPoints{1'000});
    command.effective_from = county.month;
    CHECK(refusal_code(decide(command, county.facts, head)) == "quota.band_from_a_coming_month");
    CHECK(refusal_code(decide(command, county.facts, county.server())).empty());
    command.effective_from = make_date(2026, 12, 2);
    CHECK(refusal_code(decide(command, county.facts, head)) == "rules.not_first_of_month");
}

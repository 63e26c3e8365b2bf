// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/products/put_brand.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

TEST_CASE("service staff make a brand and change the one they saw", "[products]") {
    County county;
    const auto staff = county.as(Role::service_staff, county.staff, county.first);
    PutBrand command{.id = id_of<Brand>("new"), .name = "New brand", .maker = "Maker"};
    county.facts.apply(decide(command, county.facts, staff).value());
    command.seen_version = {1};
    command.is_local_key = true;
    CHECK(other_answers(county.facts, [&] { return decide(command, county.facts, staff); }).empty());
    const auto changed = decide(command, county.facts, staff).value();
    CHECK(row_in<Brand>(changed).is_local_key);
    county.facts.apply(changed);
    CHECK(refusal_code(decide(command, county.facts, staff)) == "sync.changed_meanwhile");
    command.name = " ";
    CHECK(refusal_code(decide(command, county.facts, staff)) == "rules.text_missing");
}

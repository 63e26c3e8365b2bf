// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quota/put_agreed_total.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

PutAgreedTotal new_total(const County& county, std::int64_t quantity) {
    return {.retailer = county.retailer.id,
            .month = make_date(2026, 12, 1),
            .quantity = {quantity},
            .agreed_with = "Holder"};
}

}

TEST_CASE("an imported total is confirmed, and changes until it is effective", "[quota]") {
    County county;
    auto command = new_total(county, 40);
    const auto made = decide(command, county.facts, county.server()).value();
    CHECK(row_in<AgreedTotal>(made).state == AgreedTotalState::confirmed);
    CHECK(row_in<AgreedTotal>(made).territory == county.territory.id);
    CHECK(row_in<AgreedTotal>(made).id == agreed_total_id(county.retailer.id, make_date(2026, 12, 1)));
    county.facts.apply(made);
    command.seen_version = {1};
    command.quantity = {45};
    CHECK(
        other_answers(county.facts, [&] { return decide(command, county.facts, county.server()); }).empty());
    const auto changed = decide(command, county.facts, county.server()).value();
    CHECK(row_in<AgreedTotal>(changed).quantity == Cartons{45});
    county.facts.apply(changed);
    CHECK(refusal_code(decide(command, county.facts, county.server())) == "sync.changed_meanwhile");
    auto effective = row_in<AgreedTotal>(changed);
    effective.state = AgreedTotalState::effective;
    county.facts.put(effective);
    CHECK(refusal_code(decide(command, county.facts, county.server())) == "quota.total_effective");
}

TEST_CASE("a total of 0 may be agreed, one beyond reason or of no month may not", "[quota]") {
    const County county;
    CHECK(refusal_code(decide(new_total(county, 0), county.facts, county.server())).empty());
    CHECK(refusal_code(decide(new_total(county, 1'000'001), county.facts, county.server())) ==
          "quota.total_too_large");
    auto command = new_total(county, 1);
    command.month = county.today;
    CHECK(refusal_code(decide(command, county.facts, county.server())) == "rules.not_first_of_month");
    command = new_total(county, 1);
    command.retailer = id_of<Retailer>("none");
    CHECK(refusal_code(decide(command, county.facts, county.server())) == "retailers.retailer_unknown");
}

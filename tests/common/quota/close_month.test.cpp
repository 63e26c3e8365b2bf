// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quota/close_month.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

TEST_CASE("an effective total is closed after the month's last cycle, once", "[quota]") {
    County county;
    AgreedTotal total{.id = agreed_total_id(county.retailer.id, county.month),
                      .retailer = county.retailer.id,
                      .territory = county.territory.id,
                      .month = county.month,
                      .quantity = {100},
                      .state = AgreedTotalState::effective,
                      .band = BasisPoints{1'500},
                      .size_class = SizeClass::small};
    const CloseMonth command{county.retailer.id, county.month};
    CHECK(decide(command, county.facts, county.server()).value().list().empty());
    county.facts.put(total);
    CHECK(refusal_code(decide(command, county.facts, county.server())) == "quota.month_not_closed");
    county.cycle.state = CycleState::closed;
    county.facts.put(county.cycle);
    CHECK(
        other_answers(county.facts, [&] { return decide(command, county.facts, county.server()); }).empty());
    const auto changes = decide(command, county.facts, county.server()).value();
    CHECK(row_in<AgreedTotal>(changes).state == AgreedTotalState::closed);
    CHECK(row_in<AgreedTotal>(changes).quantity == Cartons{100});
    county.facts.apply(changes);
    CHECK(decide(command, county.facts, county.server()).value().list().empty());
    CHECK(refusal_code(decide(CloseMonth{county.retailer.id, county.today}, county.facts, county.server())) ==
          "rules.not_first_of_month");
}

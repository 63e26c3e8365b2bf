// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/retailers/put_trade_area_kind.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

TEST_CASE("service staff make a kind of trade area and rename the one they saw", "[retailers]") {
    County county;
    const auto staff = county.as(Role::service_staff, county.staff, county.first);
    PutTradeAreaKind command{.id = id_of<TradeAreaKind>("school"), .name = " 学校 "};
    const auto made = decide(command, county.facts, staff).value();
    CHECK(row_in<TradeAreaKind>(made).name == "学校");
    county.facts.apply(made);

    command.seen_version = {1};
    command.name = "学校周边";
    CHECK(other_answers(county.facts, [&] { return decide(command, county.facts, staff); }).empty());
    county.facts.apply(decide(command, county.facts, staff).value());
    CHECK(refusal_code(decide(command, county.facts, staff)) == "sync.changed_meanwhile");
}

TEST_CASE("a kind of trade area has a name, and only one that exists is renamed", "[retailers]") {
    County county;
    const auto staff = county.as(Role::service_staff, county.staff, county.first);
    const PutTradeAreaKind blank{.id = id_of<TradeAreaKind>("blank"), .name = " "};
    CHECK(refusal_code(decide(blank, county.facts, staff)) == "rules.text_missing");
    const PutTradeAreaKind gone{.id = id_of<TradeAreaKind>("gone"), .seen_version = {1}, .name = "车站"};
    CHECK(refusal_code(decide(gone, county.facts, staff)) == "retailers.trade_area_unknown");
}

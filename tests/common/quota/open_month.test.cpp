// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quota/open_month.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

#include "common/quota/cap.h"

#include <random>

namespace {

const auto coming_month = make_date(2026, 12, 1);

void plan_december(County& county) {
    auto cycle = county.cycle;
    cycle.id = id_of<OrderCycle>("december");
    cycle.month = coming_month;
    cycle.opens_at = county.clock;
    cycle.state = CycleState::planned;
    county.facts.put(cycle);
}
void agree(County& county, Date month, std::int64_t quantity, AgreedTotalState state) {
    county.facts.put(AgreedTotal{.id = agreed_total_id(county.retailer.id, month),
                                 .retailer = county.retailer.id,
                                 .territory = county.territory.id,
                                 .month = month,
                                 .quantity = {quantity},
                                 .state = state});
}
Changes opened(const County& county, Date month) {
    return decide(OpenMonth{county.retailer.id, month}, county.facts, county.server()).value();
}

}

TEST_CASE("the cap is the agreed total and its band, rounded half up to whole cartons", "[quota]") {
    CHECK(cap_of({20}, {1'500}) == Cartons{23});
    CHECK(cap_of({5}, {1'500}) == Cartons{6});
    CHECK(cap_of({3}, {1'500}) == Cartons{3});
    CHECK(cap_of({33}, {1'000}) == Cartons{36});
    CHECK(cap_of({900}, {500}) == Cartons{945});
    CHECK(cap_of({910}, {500}) == Cartons{956});
    CHECK(cap_of({0}, {1'500}) == Cartons{0});
    CHECK(cap_of({10}, {500}) == Cartons{11});
    CHECK(cap_of(largest_agreed_total, largest_band) == Cartons{2'000'000});
}

TEST_CASE("the cap never lies below the agreed total nor half a carton off the exact value", "[quota]") {
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    std::uniform_int_distribution<std::int64_t> agreed(0, 20'000);
    std::uniform_int_distribution<std::int64_t> basis_points(0, 10'000);
    for (int i = 0; i < 2'000; ++i) {
        const Cartons total{agreed(random)};
        const BasisPoints share{basis_points(random)};
        const auto cap = cap_of(total, share);
        const auto twice_the_error = 2 * (cap.value - total.value) * 10'000 - 2 * total.value * share.value;
        REQUIRE(cap >= total);
        REQUIRE((twice_the_error > -10'000 && twice_the_error <= 10'000));
    }
}

TEST_CASE("a confirmed total becomes effective with band and size class of the first of the month",
          "[quota]") {
    County county;
    plan_december(county);
    agree(county, coming_month, 20, AgreedTotalState::confirmed);
    county.facts.put(RetailerProfile{.id = id_of<RetailerProfile>("later"),
                                     .retailer = county.retailer.id,
                                     .territory = county.territory.id,
                                     .size_class = SizeClass::large,
                                     .effective_from = make_date(2026, 12, 2)});
    const auto changes = opened(county, coming_month);
    const auto& total = row_in<AgreedTotal>(changes);
    CHECK(total.state == AgreedTotalState::effective);
    CHECK(!total.carried);
    CHECK(total.band == BasisPoints{1'500});
    CHECK(total.size_class == SizeClass::small);
    CHECK(row_in<QuotaPosition>(changes).agreed == Cartons{20});
    CHECK(row_in<QuotaPosition>(changes).cap == Cartons{23});
    county.facts.apply(changes);
    CHECK(opened(county, coming_month).list().empty());
}

TEST_CASE("the float policy of the month goes before the default band", "[quota]") {
    County county;
    plan_december(county);
    agree(county, coming_month, 100, AgreedTotalState::confirmed);
    county.facts.put(FloatPolicy{id_of<FloatPolicy>("now"), county.month, SizeClass::small, {1'000}});
    county.facts.put(FloatPolicy{id_of<FloatPolicy>("next"), make_date(2027, 1, 1), SizeClass::small, {100}});
    CHECK(row_in<QuotaPosition>(opened(county, coming_month)).cap == Cartons{110});
}

TEST_CASE("a total that is not confirmed in time is carried over from the last confirmed one", "[quota]") {
    County county;
    plan_december(county);
    agree(county, make_date(2026, 9, 1), 30, AgreedTotalState::closed);
    agree(county, make_date(2026, 8, 1), 99, AgreedTotalState::closed);
    agree(county, make_date(2026, 10, 1), 77, AgreedTotalState::returned);
    SECTION("when there is none") {
        const auto changes = opened(county, coming_month);
        CHECK(row_in<AgreedTotal>(changes).quantity == Cartons{30});
        CHECK(row_in<AgreedTotal>(changes).carried);
        CHECK(row_in<AgreedTotal>(changes).state == AgreedTotalState::effective);
        CHECK(row_in<QuotaPosition>(changes).cap == Cartons{35});
    }
    SECTION("when one was submitted only") {
        agree(county, coming_month, 500, AgreedTotalState::submitted);
        const auto changes = opened(county, coming_month);
        CHECK(row_in<AgreedTotal>(changes).quantity == Cartons{30});
        CHECK(row_in<AgreedTotal>(changes).carried);
    }
}

TEST_CASE("a retailer without any earlier total has a counter row with cap 0", "[quota]") {
    County county;
    plan_december(county);
    agree(county, coming_month, 500, AgreedTotalState::submitted);
    const auto changes = opened(county, coming_month);
    CHECK(changes.list().size() == 1);
    CHECK(row_in<QuotaPosition>(changes).cap == Cartons{0});
    county.facts.apply(changes);
    CHECK(opened(county, coming_month).list().empty());
    agree(county, coming_month, 40, AgreedTotalState::confirmed);
    const auto later = opened(county, coming_month);
    CHECK(row_in<QuotaPosition>(later).cap == Cartons{46});
    CHECK(row_in<QuotaPosition>(later).id == quota_position_id(county.retailer.id, coming_month));
}

TEST_CASE("a month opens when its first cycle does, and not for a closed retailer", "[quota]") {
    County county;
    const auto refused_month = [&] {
        return refusal_code(
            decide(OpenMonth{county.retailer.id, coming_month}, county.facts, county.server()));
    };
    CHECK(refused_month() == "quota.month_without_cycle");
    plan_december(county);
    auto early = county.server();
    early.clock = {county.clock.ms - 1};
    CHECK(refusal_code(decide(OpenMonth{county.retailer.id, coming_month}, county.facts, early)) ==
          "quota.month_not_due");
    county.facts.erase(county.profile.id);
    agree(county, coming_month, 20, AgreedTotalState::confirmed);
    CHECK(refused_month() == "retailers.profile_missing");
    county.retailer.status = RetailerStatus::closed;
    county.facts.put(county.retailer);
    CHECK(opened(county, coming_month).list().empty());
}

TEST_CASE("an effective total whose cap would lie below what is ordered is refused", "[quota]") {
    County county;
    county.position = {.id = county.position.id,
                       .retailer = county.retailer.id,
                       .territory = county.territory.id,
                       .month = county.month,
                       .agreed = {100},
                       .cap = {115},
                       .ordered = {110}};
    county.facts.put(county.position);
    agree(county, county.month, 50, AgreedTotalState::confirmed);
    CHECK(refusal_code(decide(OpenMonth{county.retailer.id, county.month}, county.facts, county.server())) ==
          "quota.cap_below_ordered");
}

TEST_CASE("with any facts withheld a month is opened in full or not at all", "[quota]") {
    County county;
    plan_december(county);
    agree(county, coming_month, 20, AgreedTotalState::confirmed);
    const OpenMonth command{county.retailer.id, coming_month};
    CHECK(
        other_answers(county.facts, [&] { return decide(command, county.facts, county.server()); }).empty());
    county.facts.erase(agreed_total_id(county.retailer.id, coming_month));
    agree(county, make_date(2026, 10, 1), 20, AgreedTotalState::closed);
    CHECK(
        other_answers(county.facts, [&] { return decide(command, county.facts, county.server()); }).empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Retailers of the demo county with profiles and contacts, and the totals agreed with them.
#include "common/quota/put_agreed_total.h"
#include "common/quota/set_float_policy.h"
#include "common/retailers/put_retailer.h"
#include "common/retailers/put_shop_person.h"
#include "common/retailers/put_trade_area_kind.h"
#include "server/admin/demo_county.h"
#include "server/admin/demo_names.h"

#include <array>

namespace liangheng {
namespace {

constexpr std::string_view area_code = "999900"; // belongs to no county
constexpr std::size_t working_weekdays = 5;
constexpr std::array<std::string_view, 9> trade_areas{"商业街", "居民区", "学校", "医院", "车站",
                                                      "景区",   "工业区", "混合", "其他"};

struct Size {
    SizeClass size;
    std::int64_t low, high; // cartons in a usual month
};
Size size_of(DemoDice& dice) {
    const auto roll = dice.between(0, 99);
    if (roll < 10) return {SizeClass::large, 120, 320};
    if (roll < 40) return {SizeClass::medium, 45, 130};
    return {SizeClass::small, 6, 50};
}

// Counted and not drawn, so that a small county has each of them too.
RetailerStatus status_of(std::uint32_t number) {
    if (number % 50 == 23) return RetailerStatus::suspended;
    return number % 50 == 47 ? RetailerStatus::closed : RetailerStatus::active;
}

ProfileEntry profile_of(DemoDice& dice, SizeClass size, bool town) {
    ProfileEntry profile;
    profile.market_type = town ? MarketType::town : MarketType::rural;
    profile.format = static_cast<ShopFormat>(dice.between(0, 6));
    profile.size_class = size;
    profile.area_type =
        town ? (dice.percent(70) ? AreaType::county_seat : AreaType::township_seat) : AreaType::rural;
    profile.supervision_class =
        dice.percent(80) ? SupervisionClass::collaborative : SupervisionClass::inspection_led;
    const auto grade = size == SizeClass::large    ? dice.between(21, 30)
                       : size == SizeClass::medium ? dice.between(11, 22)
                                                   : dice.between(1, 12);
    profile.grade = Count{grade};
    return profile;
}

std::string digits(std::uint64_t number, std::size_t count) {
    auto text = std::to_string(number);
    return std::string(count > text.size() ? count - text.size() : 0, '0') + text;
}

}

void DemoCounty::make_trade_areas() {
    for (const auto name : trade_areas)
        give(PutTradeAreaKind{
            .id = {id("trade_area_kind", name)}, .seen_version = {}, .name = std::string(name)});
}

void DemoCounty::make_retailers() {
    DemoDice dice(options_.seed, "retailers");
    std::vector<std::pair<std::size_t, std::size_t>> places; // department, territory
    for (std::size_t d = 0; d < departments_.size(); ++d)
        for (std::size_t t = 0; t < departments_[d].territories.size(); ++t) places.emplace_back(d, t);
    for (std::uint32_t i = 0; i < options_.retailers; ++i) {
        const auto [d, t] = places[i % places.size()];
        const auto size = size_of(dice);
        DemoRetailer retailer{
            .territory = departments_[d].territories[t], .department = d, .size = size.size};
        const auto licence = std::string(area_code) + (dice.percent(85) ? '1' : '2') + digits(i + 1, 5);
        retailer.id.value = dated_id(first_month(), "retailer", licence);
        retailer.weekday = static_cast<Weekday>(dice.below(working_weekdays));
        retailer.status = status_of(i);
        const Date valid_to{today_.days + static_cast<std::int32_t>(dice.percent(2)
                                                                        ? dice.between(-60, -1)
                                                                        : dice.between(30, 1800))};
        retailer.monthly = dice.between(size.low, size.high);
        auto profile = profile_of(dice, size.size, d == 0 || dice.percent(40));
        profile.id.value = dated_id(first_month(), "profile", licence);
        profile.effective_from = first_month();
        // Not everybody has been looked at.
        if (i % 10 != 9)
            profile.trade_area =
                Id<TradeAreaKind>{id("trade_area_kind", trade_areas[i % trade_areas.size()])};
        PutRetailer command{.id = retailer.id,
                            .seen_version = {},
                            .licence_no = licence,
                            .name = demo_shop(dice),
                            .holder = demo_person(dice),
                            .address = demo_address(dice, departments_[d].place),
                            .territory = retailer.territory,
                            .order_weekday = retailer.weekday,
                            .status = retailer.status,
                            .licence_valid_to = valid_to};
        command.profile.push_back(profile);
        ContactEntry contact{.seen_version = {},
                             .phone = "100" +
                                      digits(dice.next() % 100'000'000, 8)}; // no such numbers are given out
        if (dice.percent(60))
            contact.holder_birthday = make_date(static_cast<int>(dice.between(1955, 1995)),
                                                static_cast<unsigned>(dice.between(1, 12)),
                                                static_cast<unsigned>(dice.between(1, 28)));
        command.contact.push_back(contact);
        give(std::move(command));
        register_person(retailer, licence, i);
        // Whose licence has ended orders no more.
        if (valid_to < today_ && retailer.status == RetailerStatus::active)
            retailer.status = RetailerStatus::suspended;
        retailers_.push_back(retailer);
    }
}

// Every third shop has a clerk or a relative who is known; most of them may receive.
void DemoCounty::register_person(const DemoRetailer& retailer, const std::string& licence,
                                 std::uint32_t number) {
    if (number % 3 != 0 || retailer.status == RetailerStatus::closed) return;
    DemoDice dice(options_.seed, "person " + licence);
    give(PutShopPerson{.id = {dated_id(first_month(), "shop_person", licence)},
                       .seen_version = {},
                       .retailer = retailer.id,
                       .name = demo_person(dice),
                       .phone = "100" + digits(dice.next() % 100'000'000, 8),
                       .birthday = {},
                       .relation = number % 2 == 0 ? "店员" : "配偶",
                       .may_receive = dice.percent(80),
                       .from = first_month(),
                       .to = {}});
}

void DemoCounty::agree_totals() {
    struct Policy {
        SizeClass size;
        std::int64_t band;
    };
    for (const auto& policy :
         {Policy{SizeClass::large, 500}, Policy{SizeClass::medium, 1'000}, Policy{SizeClass::small, 1'500}})
        give(SetFloatPolicy{.id = {id("float_policy", std::to_string(static_cast<int>(policy.size)))},
                            .effective_from = first_month(),
                            .size_class = policy.size,
                            .band = {policy.band}});
    DemoDice dice(options_.seed, "totals");
    for (auto month = month_of(today_); month <= last_month(); month = add_months(month, 1))
        for (const auto& retailer : retailers_) {
            const auto quantity = retailer.monthly * dice.between(90, 112) / 100;
            // Some totals are not agreed in time and are carried over, or there is none.
            if (retailer.status == RetailerStatus::closed || dice.percent(month == last_month() ? 15 : 1))
                continue;
            give(PutAgreedTotal{.retailer = retailer.id,
                                .month = month,
                                .seen_version = {},
                                .quantity = {quantity},
                                .agreed_with = "店主",
                                .basis = "参照近十二个月进货"});
        }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/order.h"
#include "common/quota/agreed_total.h"
#include "common/quota/quota_position.h"
#include "common/staff/login.h"
#include "common/sync/command_result.h"
#include "server/admin/check_list.h"
#include "server/admin/demo_county.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace liangheng;

namespace {

DemoOptions small_county(std::uint32_t seed) {
    DemoOptions options;
    options.retailers = 60;
    options.months = 4;
    options.seed = seed;
    return options;
}

const Date the_day = make_date(2026, 11, 24);

/// Every row of every entity that leaves the server, as text.
std::string everything(StoreReader& store, bool with_results = true) {
    std::string text;
    for (const auto* entity : all_entities()) {
        if (entity->visibility == Visibility::server_only || entity->is_detail()) continue;
        if (!with_results && entity == &info<CommandResult>()) continue;
        each_row(store, *entity, [&](std::span<const Cell> columns) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                append_cell_text(text, entity->columns[i], columns[i]);
            for (const auto* detail : entity->details)
                store.read_details(*detail, row_id(columns), [&](std::span<const Cell> line) {
                    for (std::size_t i = 0; i < line.size(); ++i)
                        append_cell_text(text, detail->columns[i], line[i]);
                });
            text += '\n';
        });
    }
    return text;
}

std::vector<DemoUser> make(AdminStore& store, std::uint32_t seed) {
    store.now = instant_at(the_day, demo_minutes);
    const auto options = small_county(seed);
    DemoCounty county(store.office(), options, the_day);
    county.make("no hash");
    return county.users();
}

}

TEST_CASE("the same seed and day invent the same county, another seed another one", "[admin]") {
    AdminStore first, second, other;
    make(first, 1);
    make(second, 1);
    make(other, 2);
    const auto county = everything(first.office().store());
    CHECK(county.size() > 100'000);
    CHECK(county == everything(second.office().store()));
    CHECK(county != everything(other.office().store()));
}

TEST_CASE("init and demo at another time give the same rows of the same seed and day, whatever the passwords",
          "[admin]") {
    const TempFolder place;
    std::vector<std::string> counties;
    for (const auto* name : {"first", "second"}) {
        InitOptions init;
        init.data = place.path() / name;
        REQUIRE(run_init(init) == done);
        auto options = small_county(1);
        options.data = init.data;
        options.today = "2026-11-24";
        REQUIRE(run_demo(options) == done);
        SqliteStore store(init.data / "store.db", SqliteStore::Use::read);
        counties.push_back(
            everything(store, false)); // results know their command's hash, in which a salt stands
        std::size_t results = 0;
        each_row(store, info<CommandResult>(), [&](std::span<const Cell>) { ++results; });
        counties.back() += std::to_string(results);
        const auto admin = store.value("epoch");
        CHECK(admin.has_value());
        CHECK(!std::filesystem::exists(init.data / "demo-new"));
    }
    CHECK(counties.front() == counties.back());
    CHECK(counties.front().size() > 100'000);
}

TEST_CASE("every entity of the demo county has rows, in the states that pages show", "[admin]") {
    AdminStore store;
    make(store, 1);
    for (const auto* entity : all_entities()) {
        if (entity->is_detail() || entity == &info<Login>()) continue;
        std::size_t rows = 0;
        each_row(store.office().store(), *entity, [&](std::span<const Cell>) { ++rows; });
        INFO(entity->name);
        CHECK(rows > 0);
    }
    std::set<RetailerStatus> statuses;
    for (const auto& retailer : store.all<Retailer>()) statuses.insert(retailer.status);
    CHECK(statuses.size() == 3);
    std::set<AgreedTotalState> totals;
    for (const auto& total : store.all<AgreedTotal>()) totals.insert(total.state);
    CHECK(totals.contains(AgreedTotalState::effective));
    CHECK(totals.contains(AgreedTotalState::confirmed));
    std::set<OrderState> orders;
    for (const auto& order : store.all<Order>()) orders.insert(order.state);
    CHECK(orders.contains(OrderState::settled));
    CHECK(orders.contains(OrderState::accepted));
    std::set<CycleState> cycles;
    for (const auto& cycle : store.all<OrderCycle>()) cycles.insert(cycle.state);
    CHECK(cycles == std::set{CycleState::open, CycleState::planned});
}

TEST_CASE("the demo county holds every invariant and can take orders of every weekday today", "[admin]") {
    AdminStore store;
    const auto users = make(store, 1);
    for (const auto& result : check_store(store.office().store())) {
        INFO(result.name());
        CHECK(result.breaches() == std::vector<std::string>{});
    }
    std::set<Role> roles;
    for (const auto& user : users) roles.insert(user.role);
    CHECK(roles.size() == 10);
    CHECK(store.all<Retailer>().size() == 60);
    CHECK(store.all<Product>().size() == 100);
    std::set<Weekday> weekdays;
    const auto cycles = store.all<OrderCycle>();
    for (const auto& day : store.all<OrderDay>())
        for (const auto& cycle : cycles)
            if (cycle.id == day.cycle && cycle.state == CycleState::open && day.cutoff_at > store.now)
                weekdays.insert(day.weekday);
    CHECK(weekdays.size() == 7);
    std::size_t history = 0, live = 0;
    for (const auto& order : store.all<Order>()) ++(order.kind == OrderKind::history ? history : live);
    CHECK(history > 250);
    CHECK(live >= 3);
    std::size_t effective = 0;
    for (const auto& total : store.all<AgreedTotal>())
        effective += total.state == AgreedTotalState::effective;
    CHECK(effective > 40);
}

TEST_CASE("a demo on a store that holds a county already is refused", "[admin]") {
    AdminStore store;
    make(store, 1);
    const auto head = store.office().store().head();
    CHECK_THROWS_AS(make(store, 1), std::runtime_error);
    CHECK(store.office().store().head() == head);
}

TEST_CASE("the demo writes its users where only their owner reads them", "[admin]") {
    AdminStore store;
    store.release();
    auto options = small_county(1);
    options.data = store.path();
    options.today = "2026-11-24";
    options.password_file = store.write("password", "open sesame\n");
    CHECK(run_demo(options) == done);
    struct stat about {};
    REQUIRE(::stat((store.path() / "demo-users").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    std::ifstream in(store.path() / "demo-users");
    std::string line;
    std::getline(in, line);
    CHECK(line == "mm1 open sesame market_manager D01");
    options.today = "someday";
    CHECK(run_demo(options) == wrong_usage);
}

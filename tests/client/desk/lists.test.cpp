// SPDX-License-Identifier: GPL-3.0-or-later
// Lists over the replica: filter, order, pages, and what stays when rows change.
#include "client/lists/replica_source.h"
#include "client/pages/quota/quota_page.h"
#include "client/pages/retailers/retailers_page.h"
#include "client/widgets/list_table.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

namespace liangheng {
namespace {

constexpr int many = 450;

void put_many(DeskWorld& world) {
    for (int i = 0; i < many; ++i) {
        auto retailer = world.county.retailer;
        const auto number = std::to_string(540'101'100'000 + i);
        retailer.id = id_of<Retailer>(number);
        retailer.licence_no = number;
        retailer.name = "商店" + std::to_string(i);
        world.office.put(retailer);
    }
    world.office.pull(world.desk.store());
    DeskWorld::settle();
}

std::vector<OwnedCell> today(DeskWorld& world) {
    return {parameter(world.county.today), parameter(world.county.month)};
}

}

TEST_CASE("a list is read page by page, without gap or repetition", "[desk]") {
    DeskWorld world;
    put_many(world);
    const ReplicaSource source(world.local(), queries::listed_retailers, today(world));
    for (const auto* column : {"licence_no", "remaining", "order_weekday"})
        for (const bool descending : {false, true}) {
            ListModel model(source, {"licence_no", "name", "remaining", "order_weekday"});
            model.set_order(column, descending);
            std::set<std::string> seen;
            CHECK(model.rowCount() == static_cast<int>(ListModel::page_size));
            while (model.canFetchMore({})) model.fetchMore({});
            for (int row = 0; row < model.rowCount(); ++row) seen.insert(model.key(row));
            CHECK(model.rowCount() == many + 2);
            CHECK(seen.size() == many + 2);
            CHECK(model.total() == many + 2);
        }
}

TEST_CASE("a list model keeps the rules of item models", "[desk]") {
    DeskWorld world;
    put_many(world);
    const ReplicaSource source(world.local(), queries::listed_retailers, today(world));
    ListModel model(source, {"licence_no", "name"});
    const auto narrow = [&](const char* word) {
        ListFilter filter;
        filter.words = {word};
        filter.searched = {field_position(source.row(), "name")};
        model.set_filter(filter);
    };
    narrow("商店7");
    // The tester of Qt 6.4 fetches more inside a reset, so it looks at lists of one page.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.refresh();
    model.set_order("name", true);
    narrow("商店8");
    narrow("商店7");
    CHECK(model.rowCount() == 11);
}

TEST_CASE("words of one, two and three Chinese characters are found", "[desk]") {
    DeskWorld world;
    const ReplicaSource source(world.local(), queries::listed_retailers, today(world));
    for (const char* word : {"王", "副食", "王记副"}) {
        ListFilter filter;
        filter.words = {word};
        filter.searched = {field_position(source.row(), "name")};
        CHECK(source.count(filter) == 1);
    }
}

TEST_CASE("a percent sign in the search is no wildcard", "[desk]") {
    DeskWorld world;
    const ReplicaSource source(world.local(), queries::listed_retailers, today(world));
    ListFilter filter;
    filter.words = {"%"};
    filter.searched = {field_position(source.row(), "name")};
    CHECK(source.count(filter) == 0);
}

TEST_CASE("the marked retailer stays marked when rows arrive", "[desk]") {
    DeskWorld world;
    RetailersPage page(world.context());
    show_window(page);
    page.table().select_key(key_of(world.second_retailer.id.value));
    put_many(world);
    const auto row = page.table().current_row();
    REQUIRE(row >= 0);
    CHECK(page.table().list().key(row) == key_of(world.second_retailer.id.value));
    CHECK(page.row_count() == many + 2);
}

TEST_CASE("a retailer's row shows agreed, cap, ordered and remaining with the orders that wait", "[desk]") {
    DeskWorld world;
    world.local().submit(world.county.order({{0, 15}})).value();
    RetailersPage page(world.context());
    show_window(page);
    const auto row = page.table().list().find_key(key_of(world.county.retailer.id.value));
    const auto& model = page.table().list();
    CHECK(model.cell(row, "retailer_class").bytes == "CZ3");
    CHECK(model.cell(row, "agreed").integer == 100);
    CHECK(model.cell(row, "cap").integer == 115);
    CHECK(model.cell(row, "ordered").integer == 15);
    CHECK(model.cell(row, "remaining").integer == 100);
    CHECK(model.cell(row, "pending").integer == 1);
}

TEST_CASE("the filter line narrows the list and its hint clears it", "[desk]") {
    DeskWorld world;
    RetailersPage page(world.context());
    show_window(page);
    page.filter().setFocus();
    type("8902");
    press(Qt::Key_Return);
    CHECK(page.row_count() == 1);
    type("99");
    press(Qt::Key_Return);
    CHECK(page.row_count() == 0);
    CHECK_FALSE(page.state().empty().sentence().isEmpty());
    press(Qt::Key_Escape);
    CHECK(page.row_count() == 2);
    CHECK(page.state().empty().sentence().isEmpty());
}

TEST_CASE("the agreed totals of the month are listed with cap and remaining", "[desk]") {
    DeskWorld world;
    AgreedTotal total{.id = agreed_total_id(world.county.retailer.id, world.county.month),
                      .retailer = world.county.retailer.id,
                      .territory = world.county.territory.id,
                      .month = world.county.month,
                      .quantity = {100},
                      .state = AgreedTotalState::effective};
    world.office.put(total);
    world.office.pull(world.desk.store());
    QuotaPage page(world.context());
    show_window(page);
    REQUIRE(page.row_count() == 1);
    CHECK(page.table().list().cell(0, "cap").integer == 115);
}

TEST_CASE("every named query runs over the desk's views", "[desk]") {
    DeskWorld world;
    make_desk_indexes(world.local());
    for (const auto* query : all_queries()) {
        INFO(query->name);
        const ReplicaSource source(
            world.local(), *query,
            std::vector<OwnedCell>(static_cast<std::size_t>(query->parameters), OwnedCell::of(0)));
        CHECK(source.page({}, {{0, false}}, nullptr, 100).size() ==
              static_cast<std::size_t>(source.count({})));
    }
}

}

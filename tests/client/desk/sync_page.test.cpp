// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees and does about commands that wait or were refused.
#include "client/pages/desk/sync_page.h"
#include "client/app/refusal_words.h"
#include "client/pages/orders/orders_page.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QFile>

namespace liangheng {
namespace {

// An order that the desk takes and the server refuses: the shop was closed meanwhile.
struct Refused {
    DeskWorld world;
    Uuid command;

    Refused() {
        command = world.local().submit(world.county.order({{0, 10}})).value();
        auto closed = world.county.retailer;
        closed.status = RetailerStatus::closed;
        world.county.facts.put(closed, 2);
        world.office.put(closed, 2);
        world.exchange();
    }
};

QString text_in(SyncPage& page, SyncPage::Tab tab, std::string_view field) {
    const auto& cell = page.list(tab).model().cell(0, field);
    return QString::fromStdString(cell.bytes);
}

}

TEST_CASE("a waiting command stands on the sync page with its object and action in words", "[desk]") {
    DeskWorld world;
    world.local().submit(world.county.order({{0, 10}})).value();
    SyncPage page(world.context());
    show_window(page);
    REQUIRE(page.list(SyncPage::pending).total() == 1);
    CHECK(text_in(page, SyncPage::pending, "object") == "Shop");
    CHECK_FALSE(text_in(page, SyncPage::pending, "action").isEmpty());
    CHECK_FALSE(text_in(page, SyncPage::pending, "reason").isEmpty());
}

TEST_CASE("a refused order stands on the sync page with the sentence of its reason", "[desk]") {
    Refused refused;
    SyncPage page(refused.world.context());
    show_window(page);
    REQUIRE(page.list(SyncPage::pending).total() == 0);
    REQUIRE(page.list(SyncPage::refused).total() == 1);
    CHECK(text_in(page, SyncPage::refused, "reason") == words_of(refuse("orders.retailer_not_active")));
}

TEST_CASE("a refused order opens in the form with its contents and is sent as a new command", "[desk]") {
    Refused refused;
    auto& world = refused.world;
    OrdersPage orders(world.context());
    show_window(orders);
    world.open_page = [&](const std::string& name, const PageRequest& request) {
        return name == "orders" && orders.open(request);
    };
    SyncPage page(world.context());
    page.show_tab(SyncPage::refused);
    page.list(SyncPage::refused).table().select_row(0);
    page.correct_current();
    CHECK(orders.entry()->lines().cartons() == 10);

    auto open = world.county.retailer;
    world.county.facts.put(open, 3);
    world.office.put(open, 3);
    world.exchange();
    orders.entry()->save();
    const auto entries = world.local().outbox().entries();
    const auto again = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) {
        return entry.command.replaces == refused.command;
    });
    REQUIRE(again != entries.end());
    CHECK(again->command.id != refused.command);
    world.exchange();
    CHECK(world.local().outbox().counts().refused == 0);
    CHECK(world.local().outbox().find(again->command.id)->state == CommandState::applied);
}

TEST_CASE("a refused order is given up only by a person's act", "[desk]") {
    Refused refused;
    SyncPage page(refused.world.context());
    page.show_tab(SyncPage::refused);
    refused.world.exchange();
    REQUIRE(page.list(SyncPage::refused).total() == 1);
    page.list(SyncPage::refused).table().select_row(0);
    page.discard_current();
    DeskWorld::settle();
    CHECK(page.list(SyncPage::refused).total() == 0);
    CHECK(page.list(SyncPage::done).total() == 1);
}

TEST_CASE("the list of the sync page is exported as CSV with a byte order mark", "[desk]") {
    Refused refused;
    SyncPage page(refused.world.context());
    page.show_tab(SyncPage::refused);
    const auto file = QString::fromStdString((refused.world.desk.path() / "list.csv").string());
    REQUIRE(page.export_to(file));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const auto bytes = written.readAll();
    CHECK(bytes.startsWith("\xef\xbb\xbf"));
    CHECK(bytes.count("\r\n") == 2);
    CHECK(bytes.contains("Shop"));
}

TEST_CASE("the log of the link is shown newest first", "[desk]") {
    DeskWorld world;
    SyncPage page(world.context());
    world.log.add(SyncLog::Kind::connected, "first");
    world.county.clock.ms += 1000;
    world.log.add(SyncLog::Kind::lost, "second");
    page.show_tab(SyncPage::log);
    CHECK(QTest::qWaitFor([&] { return page.row_count() == 2; }));
}

}

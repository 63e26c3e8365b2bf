// SPDX-License-Identifier: GPL-3.0-or-later
// Retailers are registered and changed at the desk: by keys, with the rule's reasons, against other people.
#include "client/pages/retailers/retailer_forms.h"
#include "client/pages/retailers/retailers_page.h"
#include "client/widgets/page_state.h"
#include "common/retailers/put_retailer.h"
#include "common/rules/make_command.h"
#include "common/sync/arguments_text.h"
#include "common/sync/command_result.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QPushButton>

namespace liangheng {
namespace {

struct Desk {
    DeskWorld world;
    std::unique_ptr<RetailersPage> page;

    explicit Desk(Role role = Role::market_manager, const char* name = "market_manager") {
        world.county.assign(world.county.manager, role, world.county.first);
        world.office.actor = world.county.as(role, world.county.manager, world.county.first);
        world.sit_down(world.county.manager, name);
        world.go_online();
        page = std::make_unique<RetailersPage>(world.context());
        show_window(*page);
        page->resize(1366, 700);
        page->table().select_key(key_of(world.county.retailer.id.value));
        DeskWorld::settle();
    }
    FormView& view() { return page->form()->view(); }
    void enter(const char* path, const QString& text) {
        view().editor(path).widget()->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
        DeskWorld::settle();
    }
    void change(const char* path, const OwnedCell& value) { view().put({{path, value}}); }
    bool open() {
        return page->open_form(retailer_form(),
                               {.record = world.county.retailer.id.value, .preset = {}, .draft = {}});
    }
    PutRetailer given() {
        const auto entries = world.local().outbox().entries();
        return *static_cast<const PutRetailer*>(decode_command(entries.at(0).command).get());
    }
    QStringList buttons() {
        QStringList texts;
        for (const auto* button : page->findChildren<QPushButton*>())
            if (button->isVisible()) texts << button->text();
        return texts;
    }
    QString verdict() {
        (void)QTest::qWaitFor([&] { return !page->form()->verdict().sentence().isEmpty(); }, 10'000);
        return page->form()->verdict().sentence();
    }
};

}

TEST_CASE("a new retailer is registered by keys alone", "[desk]") {
    Desk desk;
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.page->form());
    type("540101200001");
    press(Qt::Key_Return);
    type("20281231");
    press(Qt::Key_Return);
    for (const char* text : {"新华超市", "李四", "新华路1号"}) {
        type(QString::fromUtf8(text));
        press(Qt::Key_Return);
    }
    type(QString::fromStdString(desk.world.county.territory.code));
    press(Qt::Key_Return);        // takes the territory and moves on
    for (int i = 0; i < 6; ++i) { // weekday and five attributes
        press(Qt::Key_Down);
        press(Qt::Key_Return);
    }
    press(Qt::Key_F8);
    REQUIRE(desk.world.local().outbox().entries().size() == 1);
    const auto given = desk.given();
    CHECK(given.seen_version.value == 0);
    CHECK(given.name == "新华超市");
    CHECK(given.territory == desk.world.county.territory.id);
    CHECK(given.licence_valid_to == make_date(2028, 12, 31));
    REQUIRE(given.profile.size() == 1);
    CHECK(given.profile[0].effective_from == desk.world.county.today);
    CHECK(given.contact.empty());
    desk.world.exchange();
    CHECK_FALSE(desk.page->form());
    CHECK(desk.page->table().list().cell(desk.page->table().current_row(), "name").bytes == "新华超市");
    CHECK_FALSE(desk.page->state().notice().sentence().isEmpty());
}

TEST_CASE("saving gives the focus to the first wrong field and says how many there are", "[desk]") {
    Desk desk;
    REQUIRE(desk.page->open_form(retailer_form(), {}));
    desk.enter("name", "Shop");
    desk.page->form()->save();
    CHECK(at_cursor() == desk.view().editor("licence_no").widget());
    CHECK(desk.view().faults() >= 10);
    CHECK(desk.page->form()->state().error().sentence().contains(QString::number(desk.view().faults())));
    CHECK(desk.world.local().outbox().entries().empty());
}

TEST_CASE("when typing stops the form says whether the command may be given", "[desk]") {
    Desk desk;
    REQUIRE(desk.open());
    desk.enter("name", "Another name");
    const auto allowed = desk.verdict();
    desk.page->form()->verdict().say({});
    desk.enter("profile/grade", "31");
    const auto refused = desk.verdict();
    CHECK(refused != allowed);
    desk.page->form()->save();
    CHECK(at_cursor() == desk.view().editor("profile/grade").widget());
    CHECK_FALSE(desk.view().fault("profile/grade").isEmpty());
    CHECK(desk.world.local().outbox().entries().empty());
}

TEST_CASE("a changed attribute becomes a new profile from today on, and what was left alone is not sent",
          "[desk]") {
    Desk desk;
    REQUIRE(desk.open());
    desk.change("name", OwnedCell::text("Another name"));
    REQUIRE(desk.page->form()->save());
    CHECK(desk.given().profile.empty());
    CHECK(desk.given().contact.empty());
    CHECK(desk.given().address == desk.world.county.retailer.address);
    desk.world.exchange();
    REQUIRE(desk.open());
    desk.change("profile/size_class", form_value(SizeClass::large));
    REQUIRE(desk.page->form()->save());
    REQUIRE(desk.given().profile.size() == 1);
    CHECK(desk.given().seen_version.value == 2);
    CHECK(desk.given().profile[0].size_class == SizeClass::large);
    CHECK(desk.given().profile[0].effective_from == desk.world.county.today);
    CHECK(desk.given().profile[0].market_type == desk.world.county.profile.market_type);
}

TEST_CASE("a refusal of the server comes back to its field, and correcting it replaces the command",
          "[desk]") {
    Desk desk;
    REQUIRE(desk.open());
    desk.change("licence_no", OwnedCell::text("012345678902"));
    REQUIRE(desk.page->form()->save());
    const auto refused = desk.world.local().outbox().entries().at(0).command.id;
    message::Results results;
    results.results.push_back({refused, Outcome::refused, "sync.value_taken",
                               encode_arguments({{"field", "retailer.licence_no"}}), false});
    desk.world.desk.store().keep_results(results);
    DeskWorld::settle();
    REQUIRE(desk.page->form());
    CHECK_FALSE(desk.view().fault("licence_no").isEmpty());
    CHECK(at_cursor() == desk.view().editor("licence_no").widget());
    CHECK(desk.page->unsaved());
    // With the result row the refused command leaves the views.
    desk.world.office.put(CommandResult{.id = {refused},
                                        .author = desk.world.county.clerk.id,
                                        .installation_seq = {1},
                                        .kind = {command_info<PutRetailer>().number},
                                        .outcome = Outcome::refused,
                                        .code = "sync.value_taken",
                                        .arguments = {},
                                        .settled_at = desk.world.county.clock});
    desk.world.office.pull(desk.world.desk.store());
    DeskWorld::settle();
    desk.change("licence_no", OwnedCell::text("012345678903"));
    REQUIRE(desk.page->form()->save());
    CHECK(desk.world.local().outbox().entries().at(0).command.replaces == refused);
}

TEST_CASE("another person's change shows as a difference, and taking it over keeps what I typed", "[desk]") {
    Desk desk;
    REQUIRE(desk.open());
    desk.change("holder", OwnedCell::text("Mine"));
    auto theirs = desk.world.county.retailer;
    theirs.address = "Their street";
    theirs.holder = "Theirs";
    desk.world.office.put(theirs, 2);
    desk.world.county.facts.put(theirs, 2);
    desk.world.office.pull(desk.world.desk.store());
    DeskWorld::settle();
    const auto told = desk.page->form()->state().notice().sentence();
    CHECK(told.contains("Their street"));
    CHECK(desk.view().editor("address").typed() != "Their street");
    desk.page->form()->state().notice().findChild<QAbstractButton*>()->click();
    CHECK(desk.view().editor("address").typed() == "Their street");
    CHECK(desk.view().editor("holder").typed() == "Mine");
    REQUIRE(desk.page->form()->save());
    CHECK(desk.given().seen_version.value == 2);
    CHECK(desk.given().address == "Their street");
    CHECK(desk.given().holder == "Mine");
}

TEST_CASE("closing a retailer says which of his orders stay", "[desk]") {
    Desk desk;
    desk.world.local().submit(desk.world.county.order({{0, 15}})).value();
    desk.world.office.actor.reset();
    desk.world.exchange();
    REQUIRE(desk.page->open_form(retailer_status_form(),
                                 {.record = desk.world.county.retailer.id.value, .preset = {}, .draft = {}}));
    desk.change("status", form_value(RetailerStatus::closed));
    CHECK(desk.verdict().contains("1"));
}

TEST_CASE("who may not change retailers has no button for it", "[desk]") {
    const auto has = [](Desk& desk, const char* text) {
        return desk.buttons().contains(RetailersPage::tr(text));
    };
    Desk market;
    Desk customer(Role::customer_manager, "customer_manager");
    Desk order(Role::order_desk, "order_desk");
    Desk supervision(Role::supervision, "supervision");
    for (const char* text : {"New retailer", "Change", "Licence", "Status"}) {
        INFO(text);
        CHECK(has(market, text));
        CHECK(has(customer, text));
        CHECK_FALSE(has(order, text));
        CHECK_FALSE(has(supervision, text));
    }
    CHECK(has(market, "Move"));
    CHECK_FALSE(has(customer, "Move"));
    CHECK(has(order, "Enter an order"));
    CHECK_FALSE(has(market, "Enter an order"));
}

TEST_CASE("a refused command of the outbox is corrected in its form", "[desk]") {
    Desk desk;
    REQUIRE(desk.page->open_form(retailer_form(), {}));
    desk.page->form()->discard();
    PutRetailer command{.id = id_of<Retailer>("new one"),
                        .seen_version = {},
                        .licence_no = "012345678901",
                        .name = "New one",
                        .holder = "Holder",
                        .address = "Street",
                        .territory = desk.world.county.territory.id};
    command.profile.push_back({.effective_from = desk.world.county.today});
    const auto id = desk.world.local().submit(command).value();
    message::Results results;
    results.results.push_back({id, Outcome::refused, "retailers.grade_out_of_range", {}, false});
    desk.world.desk.store().keep_results(results);
    DeskWorld::settle();
    REQUIRE(desk.page->open({.record = {}, .correct = id}));
    CHECK(desk.view().editor("name").typed() == "New one");
    CHECK_FALSE(desk.view().fault("profile/grade").isEmpty());
    REQUIRE(desk.page->form()->save());
    CHECK(desk.given().id == command.id);
    CHECK(desk.given().profile.size() == 1);
}

}

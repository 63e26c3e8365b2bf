// SPDX-License-Identifier: GPL-3.0-or-later
// Unfinished forms: kept on the disk of this PC, offered after the program ended in whatever way, gone with
// the form; and the question what becomes of the input when one goes away.
#include "client/app/lock_screen.h"
#include "client/app/offline_key.h"
#include "client/pages/retailers/retailer_forms.h"
#include "client/pages/retailers/retailers_page.h"
#include "tests/client/desk/desk_window.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QMessageBox>
#include <QTimer>

#include <fstream>

namespace liangheng {
namespace {

struct Retailers {
    DeskWorld world;
    std::unique_ptr<RetailersPage> page;

    Retailers() {
        world.county.assign(world.county.manager, Role::market_manager, world.county.first);
        world.sit_down(world.county.manager, "market_manager");
        begin();
    }
    void begin() {
        page = std::make_unique<RetailersPage>(world.context());
        show_window(*page);
    }
    // What is not on the disk is lost.
    void crash() {
        page.reset();
        world.desk.reopen();
        begin();
    }
    void open_and_type(const QString& name) {
        REQUIRE(page->open_form(retailer_form(), subject()));
        auto* field = page->form()->view().editor("name").widget();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, name);
    }
    FormSubject subject() const {
        return {.record = world.county.retailer.id.value, .preset = {}, .draft = {}};
    }
    QString name() { return page->form()->view().editor("name").typed(); }
    std::vector<FormDraft> drafts() { return DraftStore(world.local().folder() / "drafts").all(); }
    // To the field: behind a question that was answered the window is not always the active one.
    void escape() { QTest::keyClick(page->form()->view().editor("name").widget(), Qt::Key_Escape); }
    // Clicks the button with this role of the question that comes up.
    void answer(QMessageBox::ButtonRole role) {
        QTimer::singleShot(0, page.get(), [role] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            for (auto* button : question->buttons())
                if (question->buttonRole(button) == role) return button->click();
        });
    }
};

}

TEST_CASE("a draft is kept while one types, and offered after the program was killed", "[desk]") {
    Retailers desk;
    desk.open_and_type("Half a na");
    CHECK(desk.drafts().empty());
    REQUIRE(QTest::qWaitFor([&] { return !desk.drafts().empty(); }, 20'000));
    desk.crash();
    CHECK_FALSE(desk.page->form());
    CHECK(desk.page->draft_offer().sentence().contains(
        QString::fromStdString(desk.world.county.retailer.name)));
    desk.page->draft_offer().findChild<QAbstractButton*>()->click();
    REQUIRE(desk.page->form());
    CHECK(desk.name() == "Half a na");
    CHECK(desk.page->unsaved());
    CHECK(desk.world.local().outbox().entries().empty());
}

TEST_CASE("leaving a field keeps the draft at once, also what is no value yet", "[desk]") {
    Retailers desk;
    REQUIRE(desk.page->open_form(retailer_form(), {}));
    type("1234");
    press(Qt::Key_Return);
    REQUIRE(desk.drafts().size() == 1);
    desk.crash();
    REQUIRE(desk.page->open_form(retailer_form(), {}));
    CHECK(desk.page->form()->view().editor("licence_no").typed() == "1234");
}

TEST_CASE("a form that was put aside waits, and one that was saved or thrown away leaves no draft",
          "[desk]") {
    Retailers desk;
    desk.open_and_type("Aside");
    desk.page->form()->put_aside();
    CHECK_FALSE(desk.page->form());
    CHECK(desk.drafts().size() == 1);
    CHECK_FALSE(desk.page->draft_offer().sentence().isEmpty());
    REQUIRE(desk.page->open_form(retailer_form(), desk.subject()));
    CHECK(desk.name() == "Aside");
    REQUIRE(desk.page->save());
    CHECK(desk.drafts().empty());
    desk.open_and_type("Thrown away");
    desk.page->form()->keep_draft();
    desk.page->discard();
    CHECK(desk.drafts().empty());
}

TEST_CASE("leaving a changed form asks whether it is saved, thrown away or stays", "[desk]") {
    Retailers desk;
    desk.open_and_type("Changed");
    desk.answer(QMessageBox::RejectRole);
    desk.escape();
    REQUIRE(desk.page->form());
    CHECK(desk.name() == "Changed");
    desk.answer(QMessageBox::DestructiveRole);
    desk.escape();
    CHECK_FALSE(desk.page->form());
    CHECK(desk.world.local().outbox().entries().empty());
    desk.open_and_type("Saved");
    desk.answer(QMessageBox::AcceptRole);
    desk.escape();
    CHECK_FALSE(desk.page->form());
    CHECK(desk.world.local().outbox().entries().size() == 1);
    CHECK(desk.drafts().empty());
}

TEST_CASE("a file that is no draft is passed over", "[desk]") {
    Retailers desk;
    const auto folder = desk.world.local().folder() / "drafts";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "retailer-new.json") << R"({"form": 5, "hidden": {"id": [9, "x", "zz"]}, )";
    std::ofstream(folder / "retailer-1.json") << R"({"form": "retailer", "hidden": {"id": [9, "x", "zz"]}})";
    CHECK(desk.drafts().size() == 1);
    REQUIRE(desk.page->open_form(retailer_form(), {}));
    CHECK_FALSE(desk.page->unsaved());
}

TEST_CASE("a form stays as it is behind the lock", "[desk]") {
    DeskWindow desk;
    desk.session->office().outbox().keep_offline_verifier(make_offline_verifier("right password"));
    auto session = desk.world.office.session();
    session.roles = {{"market_manager", desk.world.county.first.id.value, {}}};
    desk.session->office().store().keep_session(session);
    Q_EMIT desk.session->link().session_started(session);
    REQUIRE(desk.shell->open_page("retailers"));
    auto* page = static_cast<RetailersPage*>(desk.shell->current_page());
    REQUIRE(page->open_form(retailer_form(),
                            {.record = desk.world.county.retailer.id.value, .preset = {}, .draft = {}}));
    page->form()->view().put({{"name", OwnedCell::text("Half a na")}});
    desk.shell->lock();
    CHECK_FALSE(page->form()->isVisible());
    desk.shell->lock_screen().password().setText("right password");
    desk.shell->lock_screen().unlock();
    CHECK(page->form()->isVisible());
    CHECK(page->form()->view().editor("name").typed() == "Half a na");
    CHECK(page->unsaved());
}

}

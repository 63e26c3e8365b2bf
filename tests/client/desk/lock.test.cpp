// SPDX-License-Identifier: GPL-3.0-or-later
// The lock of a desk: the pages stay as they are, nothing can be done behind it, the password opens it.
#include "client/app/idle_watch.h"
#include "client/app/lock_screen.h"
#include "client/app/offline_key.h"
#include "client/pages/orders/order_entry.h"
#include "client/widgets/page_state.h"
#include "tests/client/desk/desk_window.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>

namespace liangheng {
namespace {

struct Locked : DeskWindow {
    OrderEntry& form;

    Locked() : form(*shell->findChild<OrderEntry*>()) {
        session->office().outbox().keep_offline_verifier(make_offline_verifier("right password"));
        form.begin_with(world.county.retailer.id);
        type("P1");
        press(Qt::Key_Return);
        type("7");
        press(Qt::Key_Return);
        shell->lock();
    }
    void give(const QString& password) {
        shell->lock_screen().password().setText(password);
        shell->lock_screen().unlock();
    }
};

}

TEST_CASE("a locked desk shows nothing of its pages, and the password brings the form back as it was",
          "[desk]") {
    Locked desk;
    REQUIRE(desk.shell->locked());
    CHECK_FALSE(desk.form.isVisible());
    CHECK_FALSE(desk.shell->windowTitle().contains("clerk"));
    CHECK(at_cursor() == &desk.shell->lock_screen().password());
    type("right password");
    press(Qt::Key_Return);
    CHECK_FALSE(desk.shell->locked());
    CHECK(desk.form.isVisible());
    REQUIRE(desk.form.lines().requested().size() == 1);
    CHECK(desk.form.lines().requested()[0].requested == Cartons{7});
    CHECK(desk.shell->lock_screen().password().text().isEmpty());
}

TEST_CASE("behind the lock no key opens, closes or saves anything", "[desk]") {
    Locked desk;
    CHECK_FALSE(desk.shell->open_page("sync"));
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_W, Qt::ControlModifier);
    press(Qt::Key_F8);
    CHECK(desk.shell->locked());
    CHECK(desk.session->office().outbox().entries().empty());
    CHECK_FALSE(desk.shell->close()); // what was typed is not thrown away by whoever passes
    desk.give("right password");
    CHECK(desk.form.unsaved());
}

TEST_CASE("a wrong password does not open, and too many make one wait", "[desk]") {
    Locked desk;
    auto& screen = desk.shell->lock_screen();
    for (int i = 0; i < LockScreen::free_tries; ++i) {
        desk.give("wrong");
        CHECK(desk.shell->locked());
        CHECK_FALSE(screen.bar().sentence().isEmpty());
    }
    CHECK_FALSE(screen.password().isEnabled());
    desk.give("right password");
    CHECK(desk.shell->locked());
}

TEST_CASE("a question that is open when the desk locks is answered by staying", "[desk]") {
    DeskWindow desk;
    QMessageBox question(QMessageBox::Question, "question", "question", QMessageBox::NoButton,
                         desk.shell.get());
    auto* destroy = question.addButton("yes", QMessageBox::DestructiveRole);
    question.addButton("no", QMessageBox::RejectRole);
    QTimer::singleShot(0, desk.shell.get(), [&] { desk.shell->lock(); });
    question.exec();
    CHECK(question.clickedButton() != destroy);
    CHECK(desk.shell->locked());
}

TEST_CASE("an idle desk is told so, and each touch begins the time anew", "[desk]") {
    DeskWindow desk;
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.set_ms(1);
    CHECK(QTest::qWaitFor([&] { return idle.count() == 1; }, 10'000));
    CHECK_FALSE(watch.waiting());
    press(Qt::Key_Shift);
    CHECK(watch.waiting());
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The order form, driven by keys alone.
#include "client/pages/orders/orders_page.h"
#include "client/widgets/quantity_edit.h"
#include "common/catalogue.h"
#include "common/orders/cancel_order.h"
#include "common/orders/replace_order.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QInputMethodEvent>
#include <QMessageBox>
#include <QTimer>

namespace liangheng {
namespace {

struct Form {
    DeskWorld world;
    OrdersPage page{world.context()};
    OrderEntry& entry = *page.entry();

    Form() {
        show_window(page);
        entry.retailer_box().setFocus();
    }
    void take_retailer(const QString& digits = "8901") {
        type(digits);
        press(Qt::Key_Return);
    }
    void enter_line(const QString& code, const QString& cartons) {
        type(code);
        press(Qt::Key_Return);
        type(cartons);
        press(Qt::Key_Return);
    }
    SubmitOrder submitted(std::size_t at = 0) {
        const auto entries = world.local().outbox().entries();
        return *static_cast<const SubmitOrder*>(decode_command(entries.at(at).command).get());
    }
    QString accepted(int row) { return entry.lines().index(row, OrderLines::accepted).data().toString(); }
    QString reason(int row) { return entry.lines().index(row, OrderLines::reason).data().toString(); }
};

}

TEST_CASE("a whole order of ten lines is entered by keys alone", "[desk]") {
    Form form;
    form.take_retailer();
    for (int i = 1; i <= 10; ++i) form.enter_line("P" + QString::number(i), QString::number(i));
    CHECK(form.entry.lines().cartons() == 55);
    press(Qt::Key_F8);

    REQUIRE(form.world.local().outbox().entries().size() == 1);
    const auto order = form.submitted();
    CHECK(order.retailer == form.world.county.retailer.id);
    CHECK(order.cycle == form.world.county.cycle.id);
    CHECK(order.order_day == form.world.county.day.id);
    REQUIRE(order.lines.size() == 10);
    CHECK(order.lines[9].product == form.world.county.products[9].id);
    CHECK(order.lines[9].requested == Cartons{10});
}

TEST_CASE("an order form begins empty and proposes nothing", "[desk]") {
    Form form;
    CHECK(form.entry.lines().empty());
    form.take_retailer();
    CHECK(form.entry.lines().empty());
    press(Qt::Key_F8);
    CHECK(form.world.local().outbox().entries().empty());
}

TEST_CASE("the remaining cartons count down while one types", "[desk]") {
    Form form;
    form.take_retailer();
    const auto left = [&] { return form.entry.panel().figures().value(5); };
    CHECK(left() == "115");
    type("P1");
    press(Qt::Key_Return);
    type("1");
    CHECK(left() == "114");
    type("5");
    CHECK(left() == "100");
    press(Qt::Key_Backspace);
    CHECK(left() == "114");
}

TEST_CASE("two dots copy the quantity of the line above", "[desk]") {
    Form form;
    form.take_retailer();
    form.enter_line("P1", "12");
    form.enter_line("P2", "..");
    CHECK(form.entry.lines().line(1).quantity == 12);
}

TEST_CASE("a line above the cap shows what it will get and why before it is saved", "[desk]") {
    Form form;
    form.take_retailer();
    form.enter_line("P1", "100");
    form.enter_line("P2", "20");
    REQUIRE(QTest::qWaitFor([&] { return form.accepted(1) == "15"; }, 5'000));
    CHECK(form.accepted(0) == "100");
    CHECK_FALSE(form.reason(1).isEmpty());
    CHECK(form.reason(0).isEmpty());
    CHECK_FALSE(form.entry.state().notice().sentence().isEmpty());
}

TEST_CASE("a saved order waits, and shows requested beside accepted when the server has decided", "[desk]") {
    Form form;
    form.world.go_online();
    form.take_retailer();
    form.enter_line("P1", "100");
    form.enter_line("P2", "20");
    press(Qt::Key_F8);
    DeskWorld::settle();
    CHECK_FALSE(form.entry.lines().editable());
    const auto waiting = form.entry.state().notice().sentence();
    REQUIRE(form.entry.earlier().current().has_value());
    CHECK(form.entry.earlier().current()->pending);

    form.world.exchange();
    CHECK(form.entry.state().notice().sentence() != waiting);
    CHECK(form.entry.state().notice().sentence().contains("115"));
    CHECK(form.accepted(1) == "15");
    REQUIRE(form.entry.earlier().current().has_value());
    CHECK_FALSE(form.entry.earlier().current()->pending);
    CHECK(form.entry.earlier().current()->state == OrderState::partly_accepted);
}

TEST_CASE("the second order of a retailer shows the first one, also while it waits", "[desk]") {
    Form form;
    form.take_retailer();
    CHECK(form.entry.earlier().total() == 0);
    form.enter_line("P1", "10");
    press(Qt::Key_F8);
    DeskWorld::settle();
    press(Qt::Key_N, Qt::ControlModifier);
    form.take_retailer();
    REQUIRE(form.entry.earlier().total() == 1);
    CHECK(form.entry.lines().empty());
    form.entry.earlier().table().select_row(0);
    const auto first = form.entry.earlier().current();
    REQUIRE(first.has_value());
    CHECK(first->requested == Cartons{10});
    CHECK(first->entered_by == form.world.county.clerk.name);
    CHECK(first->pending);
    CHECK(form.entry.panel().figures().value(2) == "10");
    CHECK_FALSE(form.entry.panel().figures().note(2).isEmpty());
    CHECK(form.entry.panel().figures().value(3) == "105");
}

TEST_CASE("another desk's order of the retailer is in view too", "[desk]") {
    Form form;
    auto other = form.world.county.order({{0, 7}}, "order of another desk");
    message::Command command;
    command.id = make_derived_uuid({"another desk"});
    command.kind.value = command_info<SubmitOrder>().number;
    command.author = form.world.county.clerk.id.value;
    encode_struct(command.body.data, command_info<SubmitOrder>(), &other);
    form.world.office.execute({command});
    form.world.exchange();
    form.take_retailer();
    REQUIRE(form.entry.earlier().total() == 1);
    CHECK(form.entry.panel().figures().value(3) == "108");
}

TEST_CASE("an Enter inside an input method's composition does nothing", "[desk]") {
    Form form;
    const auto compose = [] {
        QInputMethodEvent event("yan", {});
        QApplication::sendEvent(at_cursor(), &event);
    };
    auto* box = at_cursor();
    type("8901");
    REQUIRE(form.entry.retailer_box().list_is_open());
    compose();
    press(Qt::Key_Return);
    CHECK(at_cursor() == box);
    CHECK_FALSE(form.entry.retailer_box().choice().has_value());

    QInputMethodEvent ended;
    ended.setCommitString({});
    QApplication::sendEvent(box, &ended);
    DeskWorld::settle();
    press(Qt::Key_Return);
    CHECK(form.entry.retailer_box().choice().has_value());

    auto* product = at_cursor();
    type("P1");
    compose();
    press(Qt::Key_Return);
    CHECK(at_cursor() == product);
    CHECK_FALSE(form.entry.lines().line(0).product.has_value());
}

TEST_CASE("a product that stands in another line leads to that line", "[desk]") {
    Form form;
    form.take_retailer();
    form.enter_line("P1", "10");
    type("P1");
    press(Qt::Key_Return);
    CHECK(form.entry.grid().currentIndex().row() == 0);
    CHECK(form.entry.grid().currentIndex().column() == OrderLines::quantity);
    CHECK(form.entry.lines().requested().size() == 1);
}

TEST_CASE("Esc in the lookup leaves the field as it was", "[desk]") {
    Form form;
    form.take_retailer();
    form.entry.retailer_box().setFocus(Qt::TabFocusReason);
    type("王记");
    press(Qt::Key_Escape);
    CHECK(form.entry.retailer_box().text() == "Shop");
}

TEST_CASE("an order that the desk can refuse itself is not queued and stays on the form", "[desk]") {
    Form form;
    form.world.go_online();
    form.take_retailer();
    form.enter_line("P1", "10");
    form.world.county.clock = instant_at(form.world.county.today, 18 * 60);
    press(Qt::Key_F8);
    CHECK(form.world.local().outbox().entries().empty());
    CHECK_FALSE(form.entry.state().error().sentence().isEmpty());
    CHECK(form.entry.lines().cartons() == 10);
    CHECK(form.page.unsaved());
}

TEST_CASE("an order that is not saved is thrown away by a person's word alone", "[desk]") {
    Form form;
    form.take_retailer();
    form.enter_line("P1", "10");
    const auto answer = [](const char* name) {
        QTimer::singleShot(0, [name] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            REQUIRE(question != nullptr);
            for (auto* button : question->buttons())
                if (question->buttonRole(button) ==
                    (name[0] == 's' ? QMessageBox::RejectRole : QMessageBox::DestructiveRole))
                    return button->click();
        });
    };
    const auto take_another = [&](const char* word) {
        show_window(form.page);
        form.entry.retailer_box().setFocus(Qt::TabFocusReason);
        answer(word);
        form.take_retailer("8902");
    };
    answer("stay");
    press(Qt::Key_N, Qt::ControlModifier);
    CHECK(form.entry.lines().cartons() == 10);

    take_another("stay");
    CHECK(form.entry.retailer_box().text() == "Shop");
    CHECK(form.entry.lines().cartons() == 10);

    take_another("discard");
    CHECK(form.entry.lines().empty());
    CHECK(form.entry.retailer_box().text() == QStringLiteral("王记副食店"));
}

TEST_CASE("an order is replaced by one command", "[desk]") {
    Form form;
    form.take_retailer();
    form.enter_line("P1", "10");
    press(Qt::Key_F8);
    form.world.exchange();
    const auto old = form.entry.earlier().current()->id;
    REQUIRE(form.entry.begin_instead_of(old));
    CHECK(form.entry.lines().cartons() == 10);
    CHECK(form.entry.panel().figures().value(5) == "105");
    form.entry.grid().go_to(0, OrderLines::quantity);
    type("4");
    press(Qt::Key_F8);
    const auto entries = form.world.local().outbox().entries();
    REQUIRE(entries.size() == 2);
    CHECK(entries.front().command.kind.value == command_info<ReplaceOrder>().number);
    form.world.exchange();
    CHECK(form.world.local().facts().find(old)->state == OrderState::cancelled);
    CHECK(form.world.county.facts
              .find(quota_position_id(form.world.county.retailer.id, form.world.county.month))
              ->ordered == Cartons{4});
}

TEST_CASE("whoever is no order desk has no order form", "[desk]") {
    DeskWorld world;
    world.sit_down(world.county.walker, "customer_manager");
    OrdersPage page(world.context());
    show_window(page);
    CHECK(page.entry() == nullptr);
    CHECK(page.findChildren<OrderEntry*>().isEmpty());
    CHECK(page.findChildren<OrderGrid*>().isEmpty());
    CHECK(page.findChildren<QuantityEdit*>().isEmpty());
    CHECK_FALSE(page.open({.record = {}, .correct = make_derived_uuid({"refused"})}));
}

}

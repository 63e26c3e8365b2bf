// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks out of a spreadsheet, pasted into the order form by keys.
#include "client/pages/orders/orders_page.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>

namespace liangheng {
namespace {

struct PastedForm {
    DeskWorld world;
    OrdersPage page{world.context()};
    OrderEntry& entry = *page.entry();
    OrderLines& lines = entry.lines();

    PastedForm() {
        show_window(page);
        entry.retailer_box().setFocus();
        type("8901");
        press(Qt::Key_Return);
    }
    static void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    QString shown() {
        QStringList all;
        for (int row = 0; row < lines.rowCount() - 1; ++row)
            all << lines.index(row, OrderLines::product).data().toString() + u'=' +
                       lines.index(row, OrderLines::quantity).data().toString();
        return all.join(u' ');
    }
};

}

TEST_CASE("a block of codes and quantities becomes lines of the order in one step", "[desk]") {
    PastedForm form;
    PastedForm::paste("P4\t10\nP5\t1,200\nP6\t１５\n");
    CHECK(form.shown() == "P4=10 P5=1,200 P6=15");
    CHECK(form.lines.first_unfinished() == -1);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(form.lines.empty());
}

TEST_CASE("a table out of a page or a spreadsheet is pasted like text", "[desk]") {
    PastedForm form;
    auto* data = new QMimeData;
    data->setText("what the other program shows");
    data->setHtml("<table><tr><td>P4</td><td>10</td></tr><tr><td>P5</td><td>20</td></tr></table>");
    QApplication::clipboard()->setMimeData(data);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(form.shown() == "P4=10 P5=20");
}

TEST_CASE("what is no product or no quantity stays where it was pasted, marked, and is not saved", "[desk]") {
    PastedForm form;
    PastedForm::paste("P4\t10\nNONE\t20\nP6\t1.5\nP4\t3\n");
    CHECK(form.shown() == "P4=10 NONE=20 P6=1.5 P4=3");
    CHECK(form.lines.first_unfinished() == 1);
    for (const auto& [row, column] :
         {std::pair{1, OrderLines::product}, {2, OrderLines::quantity}, {3, OrderLines::product}})
        CHECK_FALSE(form.lines.index(row, column).data(Qt::ToolTipRole).toString().isEmpty());
    press(Qt::Key_F8);
    CHECK(form.world.local().outbox().entries().empty());
    CHECK_FALSE(form.entry.state().error().sentence().isEmpty());
}

TEST_CASE("a block that is too wide is refused as a whole, and the form stays as it was", "[desk]") {
    PastedForm form;
    PastedForm::paste("P4\t10\nP5\t20\n");
    const auto before = form.shown();
    PastedForm::paste("P6\tname\t100.00\t30\t3000\n");
    CHECK(form.shown() == before);
    CHECK_FALSE(form.entry.state().error().sentence().isEmpty());
}

TEST_CASE("a single value is pasted into the field that one is in", "[desk]") {
    PastedForm form;
    type("P4");
    press(Qt::Key_Return);
    PastedForm::paste("12");
    CHECK(form.shown() == "P4=12");
    press(Qt::Key_Return);
    CHECK(form.lines.first_unfinished() == -1);
}

TEST_CASE("what was entered after a paste is not taken back with it", "[desk]") {
    PastedForm form;
    PastedForm::paste("P4\t10\nP5\t20\n");
    form.lines.set_quantity(0, 11);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(form.shown() == "P4=11 P5=20");
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The comforts of a list at a real page, by clicks and keys.
#include "client/app/settings.h"
#include "client/pages/retailers/retailers_page.h"
#include "client/widgets/column_filter_box.h"
#include "client/widgets/frozen_columns.h"
#include "client/widgets/list_groups.h"
#include "client/widgets/totals_row.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QToolButton>

namespace liangheng {
namespace {

constexpr int many = 450;

// Retailers with positions: caps of 1 to 450, five weekdays.
struct Lists {
    DeskWorld world;
    Settings settings{world.desk.path()};
    std::unique_ptr<RetailersPage> page;

    Lists() {
        for (int i = 0; i < many; ++i) put(i);
        world.office.pull(world.desk.store());
        DeskWorld::settle();
        open();
    }
    void put(int i) {
        auto retailer = world.county.retailer;
        const auto number = std::to_string(540'101'100'000 + i);
        retailer.id = id_of<Retailer>(number);
        retailer.licence_no = number;
        retailer.name = "商店" + std::to_string(i);
        retailer.order_weekday = static_cast<Weekday>((i % 5 + 5) % 5);
        world.office.put(retailer);
        auto position = world.county.position;
        position.retailer = retailer.id;
        position.id = quota_position_id(retailer.id, world.county.month);
        position.agreed = position.cap = {std::max(1, i + 1)};
        position.ordered = {0};
        world.office.put(position);
    }
    void open() {
        page.reset();
        auto context = world.context();
        context.settings = &settings;
        page = std::make_unique<RetailersPage>(context);
        show_window(*page);
        counted();
    }
    void counted() {
        REQUIRE(
            QTest::qWaitFor([&] { return list().total_known() && list().sum(column("cap")).has_value(); }));
    }
    ListTable& table() { return page->table(); }
    ListModel& list() { return page->table().list(); }
    int column(const char* name) { return list().column_of(name); }
    void click_header(const char* name, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        auto* header = table().horizontalHeader();
        table().scrollTo(list().index(0, column(name)));
        const auto at = header->sectionViewportPosition(column(name)) + header->sectionSize(column(name)) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, QPoint(at, header->height() / 2));
    }
    void filter(const char* name, const QString& typed) {
        page->panel().open_filter_box(column(name));
        type(typed);
        press(Qt::Key_Return);
    }
    std::string order() {
        std::string words;
        for (const auto& one : list().order())
            words += std::string(list().row_info().fields[one.column].name) + (one.descending ? "- " : "+ ");
        return words;
    }
    std::vector<QToolButton*> chips() {
        DeskWorld::settle();
        std::vector<QToolButton*> shown;
        for (auto* chip : page->panel().chips().findChildren<QToolButton*>())
            if (chip->isVisible()) shown.push_back(chip);
        return shown;
    }
};

}

TEST_CASE("clicks on the header order by one column, with Shift by several", "[desk]") {
    Lists lists;
    CHECK(lists.order() == "licence_no+ ");
    lists.click_header("order_weekday");
    CHECK(lists.order() == "order_weekday+ ");
    lists.click_header("cap", Qt::ShiftModifier);
    lists.click_header("cap", Qt::ShiftModifier);
    CHECK(lists.order() == "order_weekday+ cap- ");
    CHECK(lists.list().cell(0, "order_weekday").integer == 0);
    CHECK(lists.list().cell(0, "cap").integer == 446);
    CHECK(lists.list().cell(1, "cap").integer == 441);
    lists.click_header("cap");
    CHECK(lists.order() == "cap+ ");
    CHECK(lists.list().cell(0, "cap").integer == 1);
    lists.click_header("cap");
    CHECK(lists.order() == "cap- ");
}

TEST_CASE("a column is filtered as one types, a chip shows it and takes it away", "[desk]") {
    Lists lists;
    CHECK(lists.chips().empty());
    lists.filter("cap", "10..12");
    CHECK(lists.page->row_count() == 3);
    lists.filter("name", "商店9，商店10");
    CHECK(lists.page->row_count() == 2);
    REQUIRE(lists.chips().size() == 3);
    QTest::mouseClick(lists.chips().at(1), Qt::LeftButton);
    CHECK(lists.page->panel().column_filters().size() == 1);
    QTest::mouseClick(lists.chips().at(0), Qt::LeftButton);
    lists.counted();
    CHECK(lists.page->row_count() == many + 2);
    CHECK(lists.chips().empty());
}

TEST_CASE("the words of the search line are a chip too, and show all takes everything away", "[desk]") {
    Lists lists;
    lists.page->filter().setFocus();
    type("99");
    press(Qt::Key_Return);
    lists.filter("cap", ">400");
    CHECK(lists.chips().size() == 3);
    QTest::mouseClick(lists.chips().at(0), Qt::LeftButton);
    CHECK(lists.page->filter().text().isEmpty());
    lists.counted();
    CHECK(lists.page->row_count() == many + 2);
}

TEST_CASE("a filter that is not understood says so and changes nothing", "[desk]") {
    Lists lists;
    lists.filter("cap", "many");
    CHECK_FALSE(lists.page->panel().filter_box().complaint().isEmpty());
    CHECK(lists.page->panel().filter_box().isVisible());
    CHECK(lists.page->row_count() == many + 2);
    press(Qt::Key_Escape);
    CHECK_FALSE(lists.page->panel().filter_box().isVisible());
}

TEST_CASE("the last column that is shown cannot be hidden, and everything can be put back", "[desk]") {
    Lists lists;
    auto& table = lists.table();
    for (const auto column : table.shown_columns()) table.show_column(column, false);
    REQUIRE(table.shown_columns().size() == 1);
    QMenu menu;
    lists.page->panel().fill_columns_menu(menu);
    CHECK_FALSE(menu.actions().front()->isEnabled());
    CHECK(menu.actions().at(1)->isEnabled());
    menu.actions().back()->trigger();
    CHECK(static_cast<int>(table.shown_columns().size()) == lists.list().usual_columns());
}

TEST_CASE("columns that a list does not show can be chosen from its menu", "[desk]") {
    Lists lists;
    REQUIRE(lists.column("holder") >= lists.list().usual_columns());
    CHECK(lists.table().isColumnHidden(lists.column("holder")));
    QMenu menu;
    lists.page->panel().fill_columns_menu(menu);
    for (auto* action : menu.actions())
        if (action->text() == lists.list().headerData(lists.column("holder"), Qt::Horizontal).toString())
            action->trigger();
    CHECK_FALSE(lists.table().isColumnHidden(lists.column("holder")));
}

TEST_CASE("how a list is arranged is kept for the next start, its filters are not", "[desk]") {
    Lists lists;
    auto& table = lists.table();
    table.setColumnWidth(lists.column("name"), 333);
    table.move_column(lists.column("name"), 2);
    table.show_column(lists.column("territory_name"), false);
    table.show_column(lists.column("address"), true);
    table.freeze_columns(2);
    lists.click_header("status");
    lists.click_header("order_weekday", Qt::ShiftModifier);
    lists.filter("cap", "5");
    const auto arranged = table.layout();
    lists.open();
    CHECK(lists.table().layout() == arranged);
    CHECK(lists.table().columnWidth(lists.column("name")) == 333);
    CHECK(lists.order() == "status+ order_weekday+ ");
    CHECK(lists.page->row_count() == many + 2);
}

TEST_CASE("a layout of another version of the list is taken as far as it fits", "[desk]") {
    Lists lists;
    auto layout = lists.table().layout();
    layout.columns.insert(layout.columns.begin(), {"gone", 100, true});
    layout.order = {{"gone", false}};
    for (auto& column : layout.columns) column.visible = false;
    lists.table().set_layout(layout);
    CHECK(lists.table().shown_columns().size() == 1);
    CHECK(lists.order() == "licence_no+ ");
    CHECK(layout_from_text(layout_text(layout)) == layout);
    CHECK_FALSE(layout_from_text("no layout"));
}

TEST_CASE("new rows change no width, no order, no selection and not the current row", "[desk]") {
    Lists lists;
    auto& table = lists.table();
    table.setColumnWidth(lists.column("name"), 222);
    const auto key = lists.list().key(7);
    table.setCurrentIndex(lists.list().index(7, lists.column("name")));
    const auto selected = table.selectionModel()->selectedIndexes().size();
    const auto arranged = table.layout();
    for (int i = 0; i < 5; ++i) lists.put(-1 - i);
    lists.world.office.pull(lists.world.desk.store());
    DeskWorld::settle();
    CHECK(lists.list().key(12) == key);
    CHECK(table.current_row() == 12);
    CHECK(table.selectionModel()->selectedIndexes().size() == selected);
    CHECK(table.layout() == arranged);
}

TEST_CASE("a list model that is refreshed keeps the rules of item models", "[desk]") {
    Lists lists;
    lists.filter("cap", "100..150");
    const QAbstractItemModelTester tester(&lists.list(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    lists.put(120);
    for (int i = 0; i < 3; ++i) lists.put(1000 + i);
    lists.world.office.pull(lists.world.desk.store());
    DeskWorld::settle();
    lists.click_header("name");
    lists.filter("cap", "100..250");
    CHECK(lists.page->row_count().has_value());
}

TEST_CASE("the totals are those of all rows that pass the filter, not of those that were read", "[desk]") {
    Lists lists;
    CHECK(lists.list().rowCount() == static_cast<int>(ListModel::page_size));
    const auto others = 2 * lists.world.county.position.cap.value;
    CHECK(lists.list().sum(lists.column("cap")) == many * (many + 1) / 2 + others);
    lists.filter("cap", "..100");
    lists.counted();
    CHECK(lists.list().sum(lists.column("cap")) == 5050);
    CHECK(lists.page->panel().totals().text(lists.column("cap")) == "5,050");
    CHECK(lists.page->panel().totals().text(lists.column("order_weekday")).isEmpty());
}

TEST_CASE("groups have subtotals, and the one that the cursor is on narrows the list", "[desk]") {
    Lists lists;
    auto& panel = lists.page->panel();
    lists.filter("cap", "..10");
    panel.group_by(lists.column("order_weekday"));
    auto& groups = panel.groups();
    REQUIRE(groups.model()->rowCount() == 6);
    const QAbstractItemModelTester tester(groups.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto cap_sum = [&](int row) {
        for (int column = 2; column < groups.model()->columnCount(); ++column)
            if (groups.model()->headerData(column, Qt::Horizontal) ==
                lists.list().headerData(lists.column("cap"), Qt::Horizontal))
                return groups.model()->index(row, column).data().toString();
        return QString();
    };
    CHECK(cap_sum(0) == "55");
    CHECK(cap_sum(1) == "7");
    QTest::mouseClick(groups.viewport(), Qt::LeftButton, Qt::NoModifier,
                      groups.visualRect(groups.model()->index(1, 0)).center());
    CHECK(lists.page->row_count() == 2);
    CHECK(groups.model()->rowCount() == 6);
    CHECK(lists.chips().size() == 3);
    panel.group_by(std::nullopt);
    CHECK(lists.page->row_count() == 10);
}

TEST_CASE("a block of cells is copied with plain numbers and identifiers as text", "[desk]") {
    Lists lists;
    lists.filter("cap", "440..441");
    auto& table = lists.table();
    const auto& list = lists.list();
    table.setFocus();
    table.selectionModel()->select(
        QItemSelection(list.index(0, lists.column("licence_no")), list.index(1, lists.column("name"))),
        QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_C, Qt::ControlModifier);
    const auto* data = QApplication::clipboard()->mimeData();
    CHECK(data->text() == "540101100439\t商店439\n540101100440\t商店440\n");
    CHECK(data->html().contains("mso-number-format:\"\\@\"'>540101100439"));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text().startsWith(
        list.headerData(lists.column("licence_no"), Qt::Horizontal).toString() + "\t"));
    CHECK(QApplication::clipboard()->text().count('\n') == 3);
}

TEST_CASE("select all takes the rows that were not read yet as well, without hidden columns", "[desk]") {
    Lists lists;
    lists.table().show_column(lists.column("name"), false);
    lists.table().setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const auto text = QApplication::clipboard()->text();
    CHECK(text.count('\n') == many + 2);
    CHECK_FALSE(text.contains("商店"));
}

TEST_CASE("the sum of the marked cells is told", "[desk]") {
    Lists lists;
    const auto cap = lists.column("cap");
    lists.table().selectionModel()->select(
        QItemSelection(lists.list().index(2, cap), lists.list().index(3, cap)),
        QItemSelectionModel::ClearAndSelect);
    const auto sum = lists.list().cell(2, "cap").integer + lists.list().cell(3, "cap").integer;
    CHECK(lists.table().selection_figures().sum == sum);
    CHECK(lists.page->selection_words().contains(QString::number(sum)));
    lists.table().select_row(5);
    CHECK(lists.page->selection_words().isEmpty());
}

TEST_CASE("frozen columns stay in sight when the list is scrolled to the right", "[desk]") {
    Lists lists;
    auto& table = lists.table();
    for (int column = 0; column < lists.list().columnCount(); ++column) table.setColumnWidth(column, 300);
    table.freeze_columns(2);
    auto* frozen = table.findChild<FrozenColumns*>();
    REQUIRE(frozen);
    CHECK(frozen->isVisible());
    CHECK(frozen->width() == 600);
    table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
    CHECK(frozen->columnViewportPosition(lists.column("licence_no")) == 0);
    CHECK(frozen->isColumnHidden(lists.column("cap")));
    table.setCurrentIndex(lists.list().index(0, lists.column("retailer_class")));
    CHECK(table.columnViewportPosition(lists.column("retailer_class")) >= 600);
    table.verticalScrollBar()->setValue(40);
    CHECK(frozen->verticalScrollBar()->value() == 40);
    table.freeze_columns(0);
    CHECK_FALSE(frozen->isVisible());
}

}

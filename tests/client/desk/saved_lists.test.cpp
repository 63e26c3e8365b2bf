// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that are saved: own ones come back with the account, shared ones are for a department.
#include "client/pages/retailers/retailers_page.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QLineEdit>
#include <QTimer>

namespace liangheng {
namespace {

struct SavedWorld {
    DeskWorld world;
    std::unique_ptr<RetailersPage> page;

    SavedWorld() { open(); }
    void open() {
        page = std::make_unique<RetailersPage>(world.context());
        show_window(*page);
    }
    int column(const char* name) { return page->table().list().column_of(name); }
    std::vector<std::string> titles() {
        std::vector<std::string> titles;
        for (const auto& list : page->saved_lists().lists()) titles.push_back(list.title);
        return titles;
    }
};

}

TEST_CASE("a saved list brings back columns, order, filters and words", "[desk]") {
    SavedWorld saved;
    saved.page->table().show_column(saved.column("cap"), false);
    saved.page->table().order_by(saved.column("name"), false);
    saved.page->panel().filter_column(saved.column("licence_no"), "8902");
    saved.page->filter().setText("王记");
    saved.page->filter().apply_now();
    REQUIRE(saved.page->saved_lists().save("周一", std::nullopt).has_value());
    saved.world.exchange();
    saved.open();
    REQUIRE(saved.titles() == std::vector<std::string>{"周一"});
    saved.page->saved_lists().use(saved.page->saved_lists().lists().front());
    CHECK(saved.page->table().isColumnHidden(saved.column("cap")));
    CHECK(saved.page->filter().text() == "王记");
    CHECK(saved.page->panel().column_filter(saved.column("licence_no")) == "8902");
    CHECK(saved.page->row_count() == 1);
}

TEST_CASE("saving under the same title changes the list, deleting takes it away", "[desk]") {
    SavedWorld saved;
    REQUIRE(saved.page->saved_lists().save("周一", std::nullopt).has_value());
    saved.world.exchange();
    saved.page->panel().filter_column(saved.column("cap"), ">5");
    REQUIRE(saved.page->saved_lists().save("周一", std::nullopt).has_value());
    saved.world.exchange();
    const auto lists = saved.page->saved_lists().lists();
    REQUIRE(lists.size() == 1);
    CHECK(lists[0].contents.find(">5") != std::string::npos);
    REQUIRE(saved.page->saved_lists().drop(lists[0]).has_value());
    CHECK(saved.page->saved_lists().lists().empty());
    saved.world.exchange();
    CHECK(saved.page->saved_lists().lists().empty());
}

TEST_CASE("a list is shared with a department of one's own and stays its owner's", "[desk]") {
    SavedWorld saved;
    auto& lists = saved.page->saved_lists();
    REQUIRE(lists.departments() == std::vector{saved.world.county.first.id});
    REQUIRE(lists.save("全部", saved.world.county.first.id).has_value());
    saved.world.exchange();
    REQUIRE(lists.lists().size() == 1);
    CHECK(lists.lists()[0].department == saved.world.county.first.id);
    CHECK(lists.is_own(lists.lists()[0]));
    saved.world.sit_down(saved.world.county.staff, "service_staff");
    REQUIRE(lists.lists().size() == 1);
    CHECK_FALSE(lists.is_own(lists.lists()[0]));
    CHECK(lists.lists()[0].owner_name == saved.world.county.clerk.name);
}

TEST_CASE("the keys of saving ask for a title and save", "[desk]") {
    SavedWorld saved;
    saved.page->table().setFocus();
    QTimer::singleShot(0, [] {
        REQUIRE(QApplication::activeModalWidget());
        auto* title = QApplication::activeModalWidget()->findChild<QLineEdit*>();
        REQUIRE(title);
        title->setText("我的");
        static_cast<QDialog*>(QApplication::activeModalWidget())->accept();
    });
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    DeskWorld::settle();
    CHECK(saved.titles() == std::vector<std::string>{"我的"});
}

}

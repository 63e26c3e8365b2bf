// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: what it finds, why, and where it leads, with a county of Chinese names at the desk.
#include "client/app/go_to.h"
#include "client/app/shell_windows.h"
#include "tests/client/desk/desk_window.h"

#include <catch2/catch.hpp>

#include <QLineEdit>

namespace liangheng {
namespace {

struct Named : DeskWindow {
    Named() {
        auto& store = session->office().store();
        put("永兴烟酒行", "430000000017", "单文");
        put("望江副食店", "430000004321", "曾祥");
        auto worker = world.county.walker;
        worker.name = "仇英";
        worker.number = "1088";
        world.office.put(worker, 2);
        auto product = world.county.products.front();
        product.name = "大重九（软）";
        world.office.put(product, 2);
        world.office.put(RetailerContact{.id = retailer_contact_id(id_of<Retailer>("望江副食店")),
                                         .retailer = id_of<Retailer>("望江副食店"),
                                         .territory = world.county.territory.id,
                                         .phone = "139-0000 4455"});
        world.office.pull(store);
        DeskWorld::settle();
    }
    void put(const char* name, const char* licence, const char* holder) {
        auto retailer = world.county.retailer;
        retailer.id = id_of<Retailer>(name);
        retailer.licence_no = licence;
        retailer.name = name;
        retailer.holder = holder;
        world.office.put(retailer);
    }
    std::vector<QuickHit> find(const char* typed) {
        return shell->windows().go_to().search(QString::fromUtf8(typed));
    }
    /// The first hit that begins so; one without a title when there is none.
    QuickHit hit(const char* typed, const char* title) {
        for (const auto& one : find(typed))
            if (one.title.startsWith(QString::fromUtf8(title))) return one;
        return {};
    }
    bool finds(const char* typed, const char* title) { return !hit(typed, title).title.isEmpty(); }
};

}

TEST_CASE("a retailer is found by characters, pinyin, initials, licence, holder and telephone", "[desk]") {
    Named desk;
    for (const auto* typed : {"望", "望江", "副食店", "wjfsd", "WJ", "wangjiang", "wang jiang", "4321",
                              "430000004321", "４３２１", "zx", "曾祥", "zengxiang", "00004455"}) {
        INFO(typed);
        CHECK(desk.finds(typed, "望江副食店"));
    }
    CHECK_FALSE(desk.finds("wjfsx", "望江副食店"));
    CHECK(desk.finds("yjh", "永兴烟酒行"));
    CHECK(desk.finds("yjx", "永兴烟酒行"));
    CHECK(desk.finds("shan", "永兴烟酒行"));
    CHECK(desk.finds("danwen", "永兴烟酒行"));
}

TEST_CASE("a hit says what it is and why it was found", "[desk]") {
    Named desk;
    CHECK(desk.hit("wjfsd", "望江副食店").kind == QStringLiteral("零售户"));
    CHECK(desk.hit("wjfsd", "望江副食店").why == QStringLiteral("名称：wjfsd"));
    CHECK(desk.hit("4321", "望江副食店").why == QStringLiteral("许可证号 … 4321"));
    CHECK(desk.hit("zx", "望江副食店").why == QStringLiteral("持证人：曾祥（zx）"));
    CHECK(desk.hit("00004455", "望江副食店").why == QStringLiteral("电话：139-0000 4455"));
    CHECK(desk.find("4321").front().title.startsWith(QStringLiteral("望江副食店")));
}

TEST_CASE("a prefix asks for actions, people or numbers alone", "[desk]") {
    Named desk;
    CHECK(desk.finds("@qiu", "仇英"));
    CHECK(desk.finds("@cy", "仇英"));
    CHECK_FALSE(desk.finds("@wj", "望江副食店"));
    CHECK(desk.finds("#4321", "望江副食店"));
    CHECK_FALSE(desk.finds("#wj", "望江副食店"));
    CHECK(desk.finds(">tongbu", "同步"));
    for (const auto& hit : desk.find(">")) CHECK(hit.key.startsWith("action:"));
    CHECK(desk.find(">").size() > 5);
}

TEST_CASE("products, pages and help topics are in the same list", "[desk]") {
    Named desk;
    CHECK(desk.finds("dcj", "大重九（软）"));
    CHECK(desk.finds("dzj", "大重九（软）"));
    CHECK(desk.hit("dd", "订单").key == "page:orders");
    CHECK(desk.hit("orders", "订单").key == "page:orders");
    CHECK(desk.finds("lsh", "帮助：零售户"));
}

TEST_CASE("keys alone lead from the search to the record, and it is first the next time", "[desk]") {
    Named desk;
    desk.shell->activateWindow();
    DeskWorld::settle();
    QTest::keyClick(desk.shell.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = desk.shell->findChild<QuickOpen*>();
    REQUIRE(search);
    CHECK(search->hits().front().key.startsWith("page:"));
    QTest::keyClicks(&search->line(), QStringLiteral("wangjiang"));
    QTest::keyClick(&search->line(), Qt::Key_Down);
    QTest::keyClick(&search->line(), Qt::Key_Up);
    QTest::keyClick(&search->line(), Qt::Key_Return);
    DeskWorld::settle();
    CHECK(desk.shell->windowTitle().contains(QStringLiteral("零售户")));
    CHECK(desk.find("").front().title.startsWith(QStringLiteral("望江副食店")));
    CHECK_FALSE(desk.shell->windows().go_to().go("record:retailer:00000000000000000000000000000001"));
}

TEST_CASE("Enter that ends a composition does not take a hit", "[desk]") {
    Named desk;
    desk.shell->windows().search();
    auto* search = desk.shell->findChild<QuickOpen*>();
    REQUIRE(search);
    QInputMethodEvent composing(QStringLiteral("wang"), {});
    QApplication::sendEvent(&search->line(), &composing);
    QTest::keyClick(&search->line(), Qt::Key_Return);
    CHECK(search->isVisible());
}

TEST_CASE("the orders of a retailer are found with him", "[desk]") {
    Named desk;
    desk.session->office().submit(desk.world.county.order({{0, 10}})).value();
    DeskWorld::settle();
    const auto hits = desk.find("Shop");
    const auto order = std::find_if(hits.begin(), hits.end(),
                                    [](const auto& hit) { return hit.key.startsWith("record:order:"); });
    REQUIRE(order != hits.end());
    CHECK(order->kind == QStringLiteral("订单"));
    CHECK(desk.shell->windows().go_to().go(order->key));
}

}

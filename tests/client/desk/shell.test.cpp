// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the pages: title, navigation, status line, language while it runs.
#include "client/app/offline_key.h"
#include "client/app/status_line.h"
#include "client/pages/orders/order_entry.h"
#include "tests/client/desk/desk_window.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QTabWidget>

#include <set>

namespace liangheng {
namespace {

// Controls that one can reach and that say nothing of themselves.
QStringList unnamed(const QObject& root) {
    QStringList found;
    for (auto* widget : root.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()) continue;
        const auto* seen = QAccessible::queryAccessibleInterface(widget);
        if (seen && seen->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

}

TEST_CASE("the title says page, person, department and server", "[desk]") {
    DeskWindow window;
    CHECK(window.shell->windowTitle() == QStringLiteral("量衡 - 订单 - clerk@First [127.0.0.1:7788]"));
    window.shell->open_page("sync");
    CHECK(window.shell->windowTitle().contains(QStringLiteral("同步")));
}

TEST_CASE("the language changes while the program runs", "[desk]") {
    DeskWindow window;
    window.shell->open_page("orders");
    window.appearance.set_language(Language::english);
    DeskWorld::settle();
    CHECK(window.shell->windowTitle().startsWith("Liangheng - Orders"));
    CHECK(window.shell->status_line().link_text().startsWith("Offline"));
    window.appearance.set_language(Language::chinese);
    DeskWorld::settle();
    CHECK(window.shell->status_line().link_text().startsWith(QStringLiteral("离线")));
}

TEST_CASE("the status line says link, what waits, the age of the data and the time to the cut-off",
          "[desk]") {
    DeskWindow window;
    window.session->office().submit(window.world.county.order({{0, 10}})).value();
    DeskWorld::settle();
    const auto text = window.shell->status_line().link_text();
    CHECK(text.contains(QStringLiteral("待上传 1")));
    CHECK(text.contains(QStringLiteral("截至")));
    CHECK(window.shell->status_line().cutoff_text() == QStringLiteral("截止 17:00，剩 7:00"));
    window.session->office().set_nonce(Bytes{"connection"});
    DeskWorld::settle();
    CHECK(window.shell->status_line().link_text().startsWith(QStringLiteral("在线")));
}

TEST_CASE("the pages that were open come back", "[desk]") {
    DeskWindow window;
    window.shell->open_page("retailers");
    window.shell->open_page("sync");
    window.shell->open_page("retailers");
    window.close();
    window.open();
    CHECK(window.shell->findChild<QTabWidget*>()->count() == 3);
    CHECK(window.shell->windowTitle().contains(QStringLiteral("零售户")));
}

TEST_CASE("a page that is not for the role is not opened", "[desk]") {
    DeskWindow window;
    CHECK_FALSE(window.shell->open_page("quota"));
    CHECK_FALSE(window.shell->open_page("no such page"));
    CHECK(window.shell->page_names() == std::vector<std::string>{"orders", "retailers", "brands", "sync"});
}

TEST_CASE("no page needs more than a small screen, and every control has a name", "[desk]") {
    DeskWindow window;
    window.session->office().submit(window.world.county.order({{0, 200}})).value();
    for (const auto language : {Language::chinese, Language::english}) {
        window.appearance.set_language(language);
        for (const auto& name : window.shell->page_names()) {
            window.shell->open_page(name);
            // The order form is widest when it says the most: an order that waits, and one above the cap.
            if (auto* form = window.shell->findChild<OrderEntry*>())
                form->begin_with(window.world.county.retailer.id);
            DeskWorld::settle();
            const auto least = window.shell->minimumSizeHint();
            INFO(name << " " << least.width() << "x" << least.height());
            CHECK(least.width() <= 1280);
            CHECK(least.height() <= 700);
            for (const auto& control : unnamed(*window.shell)) UNSCOPED_INFO(control.toStdString());
            CHECK(unnamed(*window.shell).isEmpty());
        }
    }
}

TEST_CASE("no page of any role needs more than 1280 by 700, in both languages", "[desk]") {
    std::set<std::string> seen;
    for (const auto& [role, person] : {std::pair{"customer_manager", &County::walker},
                                       {"market_manager", &County::manager},
                                       {"service_staff", &County::staff},
                                       {"department_head", &County::head},
                                       {"administrator", &County::admin}}) {
        DeskWindow window([&, role = role, person = person](DeskWorld& world) {
            world.sit_down(world.county.*person, role);
        });
        for (const auto language : {Language::chinese, Language::english}) {
            window.appearance.set_language(language);
            for (const auto& name : window.shell->page_names()) {
                REQUIRE(window.shell->open_page(name));
                seen.insert(name);
                DeskWorld::settle();
                const auto least = window.shell->minimumSizeHint();
                INFO(role << " " << name << " " << least.width() << "x" << least.height());
                CHECK(least.width() <= 1280);
                CHECK(least.height() <= 700);
                for (const auto& control : unnamed(*window.shell)) UNSCOPED_INFO(control.toStdString());
                CHECK(unnamed(*window.shell).isEmpty());
            }
        }
    }
    for (const auto& page : all_pages()) {
        INFO(page.name);
        CHECK(seen.contains(std::string(page.name)));
    }
}

TEST_CASE("the password of the last login opens the desk without a link, another does not", "[desk]") {
    const auto verifier = make_offline_verifier("right");
    CHECK(fits_offline_verifier(verifier, "right"));
    CHECK_FALSE(fits_offline_verifier(verifier, "wrong"));
    CHECK_FALSE(fits_offline_verifier("", ""));
}

}

#include "client/pages/orders/orders_page.h"
#include "client/app/login_window.h"
#include "client/pages/desk/sync_page.h"
#include "tests/client/desk/desk_world.h"
#include <catch2/catch.hpp>
#include <QPixmap>
namespace liangheng {
TEST_CASE("pictures", "[.pictures]") {
    Appearance appearance;
    int n = 0;
    for (const auto language : {Language::chinese, Language::english}) {
        appearance.set_language(language);
        appearance.set_theme(n % 2 ? ThemeChoice::dark : ThemeChoice::light);
        DeskWorld world;
        OrdersPage page(world.context());
        page.resize(1160, 660);
        page.show(); page.activateWindow();
        DeskWorld::settle();
        const auto save = [&](const char* name) { DeskWorld::settle(); QTest::qWait(250); page.grab().save(QString("/tmp/w/desk-demo/t-%1-%2.png").arg(name).arg(n)); };
        page.entry()->retailer_box().setFocus();
        type("0123"); save("lookup"); press(Qt::Key_Return);
        type("P1"); press(Qt::Key_Return); type("100"); press(Qt::Key_Return);
        type("P"); save("product"); press(Qt::Key_Down); press(Qt::Key_Return); type("20"); save("entering");
        press(Qt::Key_F8); save("saved-offline");
        world.go_online(); world.exchange(); save("decided");
        press(Qt::Key_N, Qt::ControlModifier); type("8901"); press(Qt::Key_Return); type("P3"); press(Qt::Key_Return); type("5"); press(Qt::Key_Return); save("second");
        page.entry()->grid().go_to(0, OrderLines::quantity);
        ++n;
        LoginWindow login({.server = "10.0.0.5:7788", .user = "od1"}, "/tmp/w/desk-demo/none", *new Settings("/tmp/w/desk-demo/none"), appearance);
        login.show(); DeskWorld::settle(); login.grab().save(QString("/tmp/w/desk-demo/t-login-%1.png").arg(n));
    }
}
}

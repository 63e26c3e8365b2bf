// SPDX-License-Identifier: GPL-3.0-or-later
// The watch over event handlers that take too long.
#include "client/app/watched_application.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QEventLoop>
#include <QTimer>

namespace liangheng {
namespace {

// Passes the time of the test's clock when it gets an event.
class Dawdler : public QObject {
public:
    Dawdler(qint64& now, qint64 takes) : now_(now), takes_(takes) { setObjectName("dawdler"); }
    std::function<void()> then;

private:
    bool event(QEvent* event) override {
        if (event->type() != QEvent::User) return QObject::event(event);
        now_ += takes_;
        if (then) then();
        return true;
    }
    qint64& now_;
    qint64 takes_;
};

struct Watched {
    qint64 now = 0;
    std::vector<SlowHandler> told;
    EventWatch watch{[this](const SlowHandler& slow) { told.push_back(slow); }, [this] { return now; }};
    WatchedApplication& application = dynamic_cast<WatchedApplication&>(*qApp);

    Watched() { application.watch(&watch); }
    ~Watched() { application.watch(nullptr); }
    static void post(QObject& to) { QCoreApplication::postEvent(&to, new QEvent(QEvent::User)); }
};

}

TEST_CASE("an event handler of over a tenth of a second is told with its object", "[desk]") {
    Watched watched;
    Dawdler slow(watched.now, 101);
    Dawdler quick(watched.now, 100);
    Watched::post(slow);
    Watched::post(quick);
    DeskWorld::settle();
    REQUIRE(watched.told.size() == 1);
    CHECK(watched.told[0].ms == 101);
    CHECK(watched.told[0].receiver == "QObject dawdler");
    CHECK(watched.told[0].event == QEvent::User);
}

TEST_CASE("an event that a handler sends counts with the handler that sends it", "[desk]") {
    Watched watched;
    Dawdler inner(watched.now, 60);
    Dawdler outer(watched.now, 60);
    outer.then = [&] {
        QEvent event(QEvent::User);
        QCoreApplication::sendEvent(&inner, &event);
    };
    Watched::post(outer);
    DeskWorld::settle();
    REQUIRE(watched.told.size() == 1);
    CHECK(watched.told[0].ms == 120);
}

TEST_CASE("a handler that waits in an event loop of its own is not told, what comes out of that loop is",
          "[desk]") {
    Watched watched;
    Dawdler outer(watched.now, 300);
    Dawdler inner(watched.now, 200);
    outer.then = [&] {
        QEventLoop dialog;
        Watched::post(inner);
        inner.then = [&] { dialog.quit(); };
        dialog.exec();
    };
    Watched::post(outer);
    DeskWorld::settle();
    REQUIRE(watched.told.size() == 1);
    CHECK(watched.told[0].ms == 200);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The whole desk in the test's process, with its window, at a real server process: what a person sits at.
#pragma once

#include "client/app/shell.h"
#include "client/pages/all_pages.h"
#include "client/pages/orders/order_book.h"
#include "client/widgets/field_text.h"
#include "tests/support/office_programs.h"

#include <QTest>

#include <stdexcept>

namespace liangheng {

struct LiveDesk {
    static constexpr int longest_ms = 90'000;

    TempFolder folder;
    DeskSession session;
    Appearance appearance;
    Settings settings{folder.path()};
    OrderBook book{session.office()};
    Shell shell{session, appearance, settings, all_pages(), [] { return std::nullopt; }};

    /// Signed in, with all data and its window. Throws std::runtime_error when they do not come.
    LiveDesk(const OfficePrograms& office, const std::string& address, const QString& user,
             const QString& password)
        : session(Profile::make(folder.path() / "profile", {address, plain_text(user)},
                                plain_text(office.data() + "/ca.pem"))) {
        session.sign_in(plain_text(password));
        if (!drained()) throw std::runtime_error("the desk does not get its data");
        shell.show();
    }
    bool drained() {
        return QTest::qWaitFor([&] { return session.link().drained(); }, longest_ms);
    }
    /// The same with an application that shows its windows actively.
    void to_front() {
        shell.activateWindow();
        (void)QTest::qWaitForWindowActive(&shell);
    }
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with its pages for tests: the county, its office on paper, a profile filled from it, and keys that
// go where the cursor is.
#pragma once

#include "client/app/appearance.h"
#include "client/app/online_views.h"
#include "client/app/page.h"
#include "client/app/sync_log.h"
#include "client/jobs/job_service.h"
#include "tests/support/desk_profile.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace liangheng {

class DeskWorld {
public:
    /// Ten products in all, two retailers; the clerk of the first department sits at the desk.
    DeskWorld() : office(enlarged(county)) {
        second_retailer = county.retailer;
        second_retailer.id = id_of<Retailer>("second retailer");
        second_retailer.licence_no = "012345678902";
        second_retailer.name = "王记副食店";
        office.put(second_retailer);
        county.facts.put(second_retailer);
        auto position = county.position;
        position.retailer = second_retailer.id;
        position.id = quota_position_id(second_retailer.id, county.month);
        office.put(position);
        county.facts.put(position);
        desk.use_clock(county);
        office.log_in(desk.store());
        office.fill(desk.store());
    }

    LocalOffice& local() { return desk.office(); }
    /// Somebody else sits at the desk, in this role of the first department.
    void sit_down(const Employee& person, const char* role) {
        auto session = office.session();
        session.employee = person.id.value;
        session.name = person.name;
        session.roles = {{role, county.first.id.value, {}}};
        desk.store().keep_session(session);
    }
    void go_online() { local().set_nonce(Bytes{"connection"}); }
    /// What waits goes to the office, and the results come back with a pull.
    void exchange() {
        office.push(desk.store());
        office.pull(desk.store());
        settle();
    }
    /// Lets what is due in the event loop happen.
    static void settle() {
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    }

    PageContext context() {
        return {.office = local(),
                .log = log,
                .views = views,
                .jobs = jobs,
                .open_page =
                    [this](const std::string& page, const PageRequest& request) {
                        opened = {page, request};
                        return open_page ? open_page(page, request) : true;
                    },
                .synchronise = [this] { ++synchronised; },
                .page_correcting =
                    [](std::string_view command) {
                        return command == "submit_order" || command == "replace_order" ? std::string("orders")
                                                                                       : std::string();
                    }};
    }

    County county;
    Retailer second_retailer;
    PaperOffice office;
    DeskProfile desk;
    OnlineViews views;
    JobService jobs;
    SyncLog log{[this] { return county.clock; }};
    std::pair<std::string, PageRequest> opened;
    std::function<bool(const std::string&, const PageRequest&)> open_page;
    int synchronised = 0;

private:
    static County& enlarged(County& county) {
        for (int i = 4; i <= 10; ++i) {
            const auto code = "P" + std::to_string(i);
            auto product = county.products.front();
            product.id = id_of<Product>(code);
            product.code = code;
            product.name = code;
            county.products.push_back(product);
            county.facts.put(product);
            county.facts.put(ProductPrice{
                id_of<ProductPrice>(code), product.id, {8'000}, {10'000}, {11'500}, make_date(2026, 1, 1)});
        }
        return county;
    }
};

/// Shows a page as the active window.
inline void show_window(QWidget& page) {
    page.resize(1200, 700);
    page.show();
    page.activateWindow();
    (void)QTest::qWaitForWindowActive(&page);
}
/// The widget that gets the keys.
inline QWidget* at_cursor() { return QApplication::focusWidget(); }
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    if (at_cursor()) QTest::keyClick(at_cursor(), key, modifiers);
}
/// Digits and letters as keys; Chinese as an input method commits it.
inline void type(const QString& text) {
    for (const auto character : text) {
        if (!at_cursor()) return;
        if (character.unicode() < 128) {
            QTest::keyClick(at_cursor(), character.toLatin1());
            continue;
        }
        QInputMethodEvent commit;
        commit.setCommitString(character);
        QApplication::sendEvent(at_cursor(), &commit);
    }
}

}

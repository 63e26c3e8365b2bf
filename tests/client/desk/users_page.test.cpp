// SPDX-License-Identifier: GPL-3.0-or-later
// The users page: who is there, with which role and account, and the four acts of an administrator.
#include "client/pages/staff/users_page.h"

#include "client/app/offline_key.h"
#include "common/catalogue.h"
#include "common/schema/make_info.h"
#include "common/staff/assign_role.h"
#include "common/staff/end_role.h"
#include "common/staff/lock_login.h"
#include "common/staff/reset_login.h"
#include "common/staff/role_assignment.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>

namespace liangheng {
namespace {

struct Administration {
    DeskWorld world;
    std::vector<std::string> asked;
    std::unique_ptr<UsersPage> page;

    Administration() {
        world.office.put(RoleAssignment{.id = id_of<RoleAssignment>("the clerk's"),
                                        .employee = world.county.clerk.id,
                                        .role = Role::order_desk,
                                        .department = world.county.first.id,
                                        .effective_from = make_date(2026, 1, 1)});
        world.office.pull(world.desk.store());
        world.sit_down(world.county.admin, "administrator");
        world.go_online();
        QObject::connect(&world.views, &OnlineViews::wanted,
                         [this](const std::string& query) { asked.push_back(query); });
        page = std::make_unique<UsersPage>(world.context());
        show_window(*page);
        answer({.employee = world.county.clerk.id, .name = "od1"});
        page->table().select_key(key_of(world.county.clerk.id.value));
    }
    void answer(const Account& account) {
        message::Answer answer{std::string(accounts_query), {{}}};
        encode_struct(answer.rows[0].bytes.data, part_info<Account>(), &account);
        Q_EMIT world.views.answered(answer);
    }
    template<class C> C given() {
        const auto entries = world.local().outbox().entries();
        return *static_cast<const C*>(decode_command(entries.at(0).command).get());
    }
    std::string cell(const char* field) {
        return page->model().cell(page->table().current_row(), field).bytes;
    }
};

}

TEST_CASE("the users page lists employees with roles and asks the server for their accounts", "[desk]") {
    Administration desk;
    CHECK_FALSE(desk.asked.empty());
    CHECK(desk.page->row_count().value_or(0) > 2);
    CHECK(desk.cell("name") == desk.world.county.clerk.name);
    CHECK(desk.cell("login") == "od1");
    CHECK_FALSE(desk.cell("roles").empty());
    CHECK(desk.cell("connected").empty());
    const auto in_use = desk.cell("account");
    desk.answer({.employee = desk.world.county.clerk.id,
                 .name = "od1",
                 .locked = true,
                 .connections = {2},
                 .connected_since = desk.world.county.clock,
                 .addresses = "10.0.0.7"});
    CHECK(desk.cell("account") != in_use);
    CHECK(desk.cell("connected").find("10.0.0.7") != std::string::npos);
}

TEST_CASE("an administrator locks, assigns and ends roles of the marked person", "[desk]") {
    Administration desk;
    desk.page->lock_current(true);
    CHECK(desk.given<LockLogin>().employee == desk.world.county.clerk.id);
    CHECK(desk.given<LockLogin>().locked);
    desk.page->assign(Role::market_manager, desk.world.county.first.id);
    CHECK(desk.given<AssignRole>().employee == desk.world.county.clerk.id);
    CHECK(desk.given<AssignRole>().role == Role::market_manager);
    const auto held =
        desk.world.local().facts().each<RoleAssignment>("employee", desk.world.county.clerk.id).value();
    desk.page->end_role(held.front());
    CHECK(desk.given<EndRole>().assignment == held.front()->id);
}

TEST_CASE("a password for once is shown when the server has taken it, and only its hash is kept", "[desk]") {
    Administration desk;
    QString shown;
    QObject::disconnect(desk.page.get(), &UsersPage::password_given, desk.page.get(), nullptr);
    QObject::connect(desk.page.get(), &UsersPage::password_given,
                     [&](const QString& password) { shown = password; });
    desk.page->reset_current({});
    DeskWorld::settle();
    CHECK(shown.isEmpty());
    const auto command = desk.given<ResetLogin>();
    CHECK_FALSE(command.name);
    message::Results results;
    results.results.push_back(
        {desk.world.local().outbox().entries().at(0).command.id, Outcome::applied, {}, {}, false});
    desk.world.desk.store().keep_results(results);
    DeskWorld::settle();
    REQUIRE(shown.size() == 10);
    CHECK(fits_offline_verifier(command.password_hash, shown.toStdString()));
}

TEST_CASE("without the link the roles are read and nothing can be changed", "[desk]") {
    Administration desk;
    desk.world.local().set_nonce({});
    DeskWorld::settle();
    int buttons = 0;
    for (const auto* button : desk.page->findChildren<QAbstractButton*>())
        if (button->isVisible() && !button->text().isEmpty() && button->inherits("QPushButton")) {
            CHECK_FALSE(button->isEnabled());
            CHECK_FALSE(button->toolTip().isEmpty());
            ++buttons;
        }
    CHECK(buttons == 5);
    CHECK_FALSE(desk.page->state().offline().sentence().isEmpty());
}

}

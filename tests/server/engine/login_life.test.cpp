// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/login_life.h"

#include "common/schema/make_info.h"
#include "common/staff/assign_role.h"
#include "common/staff/lock_login.h"
#include "common/wire/limits.h"
#include "server/auth/password.h"
#include "server/auth/token.h"
#include "tests/support/county_store.h"

#include <catch2/catch.hpp>

using namespace liangheng;
using test::CountyStore;

namespace {

struct Desk {
    CountyStore county{{.departments = 1, .desks_per_department = 2}};
    const bench::Clerk& clerk = county.world.clerks.front();

    SqliteStore& store() { return county.office->store(); }
    Executor& executor() { return county.office->executor(); }
    LoginRecord login() { return find_login(store(), clerk.user).value(); }
    LoginAnswer sign_in() {
        message::Login request;
        request.user = clerk.user;
        return Reception(store(), executor(), system_clock()).open_session(login(), request, {"nonce"});
    }
    LoginAnswer resume(const message::Session& session, UtcTime now = system_clock()) {
        return Reception(store(), executor(), now)
            .resume({session.session_token, session.installation, session.installation_token}, {"nonce"});
    }
    Account account(const std::vector<ConnectedDesk>& desks) {
        const auto admin = administrator();
        const auto answer = answer_accounts(store(), executor(), admin, desks).value();
        for (const auto& row : answer.rows) {
            Account account;
            REQUIRE(decode_struct(part_info<Account>(), row.bytes.data, &account).has_value());
            if (account.employee == clerk.employee) return account;
        }
        throw std::logic_error("the clerk has no account");
    }
    void give(Role role, const bench::Clerk& to) {
        county.office->run_one(new_id(), AssignRole{.id = {new_id()},
                                                    .employee = to.employee,
                                                    .role = role,
                                                    .department = to.department,
                                                    .effective_from = date_of(system_clock())});
    }
    /// The second clerk gets the role.
    Id<Employee> administrator() {
        give(Role::administrator, county.world.clerks.at(1));
        return county.world.clerks.at(1).employee;
    }
};

std::string code_of(const std::optional<Refusal>& refusal) { return refusal ? refusal->code : std::string(); }

}

TEST_CASE("a new password is long enough and another one, in characters and not in bytes", "[engine]") {
    const auto code = [](std::size_t characters, std::string_view character) {
        std::string wanted;
        for (std::size_t i = 0; i < characters; ++i) wanted += character;
        return code_of(unfit_password("old password", wanted));
    };
    for (const auto* character : {"1", "一"}) {
        CHECK(code(limits::password_least - 1, character) == "auth.password_too_short");
        CHECK(code(limits::password_least, character).empty());
    }
    CHECK(code(limits::password_bytes, "x").empty());
    CHECK(code_of(unfit_password("old password", "old password")) == "auth.password_unchanged");
    CHECK(code_of(unfit_password("old", std::string(limits::password_bytes + 1, 'x'))) ==
          "auth.password_too_short");
}

TEST_CASE("a changed password is stored by a command in the person's name and ends his sessions",
          "[engine]") {
    Desk desk;
    const auto session = desk.sign_in().session;
    CHECK(session.lease_days.value == limits::lease_days);
    CHECK_FALSE(desk.resume(session).refused);
    const auto events = desk.store().database().number(R"(SELECT COUNT(*) FROM "audit_event")");
    CHECK(code_of(change_password(desk.store(), desk.executor(), desk.login(), hash_password("new password")))
              .empty());
    CHECK(verify_password(desk.login().password_hash, "new password"));
    CHECK_FALSE(desk.login().must_change);
    CHECK(desk.store().database().number(R"(SELECT COUNT(*) FROM "audit_event")") == events + 1);
    CHECK(desk.store().database().text(
              R"(SELECT hex("actor") FROM "audit_event" ORDER BY "seq" DESC LIMIT 1)") ==
          desk.store().database().text("SELECT hex(x'" + to_hex(desk.clerk.employee.value) + "')"));
    // Neither the password nor its hash is in the event.
    CHECK(desk.store().database().number(
              R"(SELECT COUNT(*) FROM "audit_event" WHERE instr(CAST("changes" AS TEXT), 'argon2') > 0)") ==
          0);
    CHECK(code_of(desk.resume(session).refused) == "auth.expired");
    CHECK_FALSE(desk.resume(desk.sign_in().session).refused);
}

TEST_CASE("a session is over when its login was locked or changed since", "[engine]") {
    Desk desk;
    const auto now = system_clock();
    const auto& employee = desk.clerk.employee;
    const UtcTime later{now.ms + minute_ms};
    CHECK_FALSE(session_is_over(desk.store(), employee, later, later));
    CHECK(session_is_over(desk.store(), employee, {0}, later));
    // The change lies in the future of a clock that was set back: the session goes on.
    CHECK_FALSE(session_is_over(desk.store(), employee, {0}, {1}));
    desk.county.office->run_one(new_id(), LockLogin{employee, true});
    CHECK(session_is_over(desk.store(), employee, later, later));
    CHECK(session_is_over(desk.store(), {new_id()}, later, later));
}

TEST_CASE("a token is not taken up again when a role was given to the person since", "[engine]") {
    Desk desk;
    const auto mine = desk.sign_in().session;
    const UtcTime later{system_clock().ms + 2 * minute_ms};
    desk.county.clock_ahead_ms = minute_ms;
    desk.administrator(); // the second clerk: the first one's token stands
    CHECK_FALSE(desk.resume(mine, later).refused);
    desk.give(Role::administrator, desk.clerk);
    CHECK(code_of(desk.resume(mine, later).refused) == "auth.expired");
    // Not by a change that lies in the future of a clock that was set back.
    CHECK_FALSE(desk.resume(mine, system_clock()).refused);
}

TEST_CASE("an administrator sees every account and the desks that are connected, nobody else does",
          "[engine]") {
    Desk desk;
    CHECK(answer_accounts(desk.store(), desk.executor(), desk.clerk.employee, {}).error().code ==
          "auth.not_permitted");
    CHECK(desk.account({}).connections.value == 0);
    const auto seen = desk.account({{desk.clerk.employee, {2'000}, "10.0.0.7"},
                                    {desk.clerk.employee, {1'000}, "10.0.0.7"},
                                    {desk.clerk.employee, {3'000}, "10.0.0.8"}});
    CHECK(seen.name == desk.clerk.user);
    CHECK(seen.connections.value == 3);
    CHECK(seen.connected_since == UtcTime{1'000});
    CHECK(seen.addresses == "10.0.0.7, 10.0.0.8");
    CHECK_FALSE(seen.locked);
}

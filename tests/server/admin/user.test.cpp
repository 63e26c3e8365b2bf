// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/user_people.h"
#include "server/auth/password.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

UserOptions adding(AdminStore& store, const std::string& user) {
    UserOptions options;
    options.call = UserOptions::Call::add;
    options.data = store.path();
    options.user = user;
    options.name = "张三";
    options.roles = {"department_head", "administrator"};
    options.department = "00";
    options.employee_number = "0042";
    options.password_file = store.write("password", "correct horse\nsecond line\n");
    return options;
}

UserOptions changing(AdminStore& store, UserOptions::Call call, const std::string& user) {
    auto options = adding(store, user);
    options.call = call;
    return options;
}

std::optional<UserRecord> user(AdminStore& store, const std::string& name) {
    return find_user(store.office(), name, date_of(system_clock()));
}

}

TEST_CASE("a user is added with employee, roles and a password that only its hash remembers", "[admin]") {
    AdminStore store;
    store.release();
    CHECK(run_user(adding(store, "zhang")) == done);
    const auto zhang = user(store, "zhang");
    REQUIRE(zhang.has_value());
    CHECK(zhang->employee.number == "0042");
    CHECK(zhang->roles == std::vector<std::string>{"administrator", "department_head"});
    CHECK(zhang->departments == std::vector<std::string>{"00"});
    CHECK(!zhang->login.locked);
    CHECK(verify_password(zhang->login.password_hash, "correct horse"));
    CHECK(all_users(store.office(), date_of(system_clock())).size() == 1);
}

TEST_CASE(
    "a login name or an employee twice, an unknown role or department and an empty password are refused",
    "[admin]") {
    AdminStore store;
    store.release();
    auto wrong_role = adding(store, "zhang");
    wrong_role.roles = {"clerk"};
    CHECK(run_user(wrong_role) == wrong_usage);
    auto wrong_department = adding(store, "zhang");
    wrong_department.department = "77";
    CHECK(run_user(wrong_department) == refused_by_rule);
    auto role_elsewhere = adding(store, "zhang");
    role_elsewhere.roles = {"order_desk"};
    CHECK(run_user(role_elsewhere) == refused_by_rule);
    auto empty = adding(store, "zhang");
    empty.password_file = store.write("empty", "\n");
    CHECK(run_user(empty) == refused_by_rule);
    CHECK(store.all<Employee>().empty());
    CHECK(run_user(adding(store, "zhang")) == done);
    CHECK(run_user(adding(store, "zhang")) == refused_by_rule);
    CHECK(run_user(adding(store, "other")) == refused_by_rule);
    auto unreadable = adding(store, "third");
    unreadable.employee_number = "0043";
    unreadable.password_file = store.path() / "nowhere";
    CHECK(run_user(unreadable) == failed);
}

TEST_CASE("a login is locked, unlocked and gets another password", "[admin]") {
    AdminStore store;
    store.release();
    run_user(adding(store, "zhang"));
    CHECK(run_user(changing(store, UserOptions::Call::lock, "zhang")) == done);
    CHECK(user(store, "zhang")->login.locked);
    CHECK(run_user(changing(store, UserOptions::Call::unlock, "zhang")) == done);
    CHECK(!user(store, "zhang")->login.locked);
    auto other = changing(store, UserOptions::Call::set_password, "zhang");
    other.password_file = store.write("other", "battery staple");
    other.must_change = true;
    CHECK(run_user(other) == done);
    CHECK(verify_password(user(store, "zhang")->login.password_hash, "battery staple"));
    CHECK(user(store, "zhang")->login.must_change);
    CHECK(run_user(changing(store, UserOptions::Call::lock, "nobody")) == refused_by_rule);
}

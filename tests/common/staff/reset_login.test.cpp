// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/reset_login.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

constexpr const char* hash = "$argon2id$v=19$m=65536,t=2,p=1$c2FsdA$aGFzaA";

ResetLogin reset(const Employee& employee) { return {employee.id, {}, hash}; }

}

TEST_CASE("a password that an administrator has set must be changed, and the account stays as it is",
          "[staff]") {
    County county;
    county.facts.put(Login{.id = login_id(county.clerk.id),
                           .employee = county.clerk.id,
                           .name = "od1",
                           .password_hash = "$argon2id$old",
                           .locked = true});
    const auto login =
        row_in<Login>(decide(reset(county.clerk), county.facts, county.administrator()).value());
    CHECK(login.password_hash == hash);
    CHECK(login.must_change);
    CHECK(login.locked);
    CHECK(login.name == "od1");
}

TEST_CASE("an account is opened with a name", "[staff]") {
    County county;
    auto command = reset(county.clerk);
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) == "staff.login_name_missing");
    command.name = "  ";
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) == "staff.login_name_missing");
    command.name = "od1";
    const auto login = row_in<Login>(decide(command, county.facts, county.administrator()).value());
    CHECK(login.name == "od1");
    CHECK(login.must_change);
    CHECK_FALSE(login.locked);
}

TEST_CASE("a reset needs a hash, an employee, and somebody else", "[staff]") {
    County county;
    CHECK(refusal_code(decide(reset(county.admin), county.facts, county.administrator())) ==
          "staff.resets_himself");
    auto plain = reset(county.clerk);
    plain.password_hash = "secret";
    CHECK(refusal_code(decide(plain, county.facts, county.administrator())) == "staff.no_password_hash");
    Employee stranger;
    stranger.id = id_of<Employee>("stranger");
    CHECK(refusal_code(decide(reset(stranger), county.facts, county.administrator())) ==
          "staff.employee_unknown");
}

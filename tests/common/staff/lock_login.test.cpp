// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/lock_login.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

void put_login(County& county, const Employee& employee) {
    county.facts.put(Login{
        .id = login_id(employee.id), .employee = employee.id, .name = employee.name, .password_hash = "h"});
}

}

TEST_CASE("a login is locked and unlocked, and stays when it is so already", "[staff]") {
    County county;
    put_login(county, county.clerk);
    const auto locked =
        decide(LockLogin{county.clerk.id, true}, county.facts, county.administrator()).value();
    CHECK(row_in<Login>(locked).locked);
    county.facts.apply(locked);
    CHECK(decide(LockLogin{county.clerk.id, true}, county.facts, county.administrator())
              .value()
              .list()
              .empty());
    CHECK(!row_in<Login>(
               decide(LockLogin{county.clerk.id, false}, county.facts, county.administrator()).value())
               .locked);
}

TEST_CASE("an administrator does not lock himself out, the server may lock anybody", "[staff]") {
    County county;
    put_login(county, county.admin);
    const LockLogin command{county.admin.id, true};
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) == "staff.locks_himself");
    CHECK(refusal_code(decide(command, county.facts, county.server())).empty());
    CHECK(refusal_code(decide(LockLogin{county.clerk.id, true}, county.facts, county.server())) ==
          "staff.login_unknown");
    CHECK(
        other_answers(county.facts, [&] { return decide(command, county.facts, county.server()); }).empty());
}

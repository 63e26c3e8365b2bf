// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/set_login.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

SetLogin new_login(const County& county) {
    return {
        .employee = county.clerk.id, .name = "clerk", .password_hash = "$argon2id$one", .must_change = true};
}

}

TEST_CASE("a login is made once for an employee and keeps its lock when the password changes", "[staff]") {
    County county;
    auto command = new_login(county);
    const auto made = decide(command, county.facts, county.server()).value();
    CHECK(row_in<Login>(made).id == login_id(county.clerk.id));
    CHECK(row_in<Login>(made).must_change);
    county.facts.apply(made);
    auto locked = row_in<Login>(made);
    locked.locked = true;
    county.facts.put(locked, 2);
    command = {
        .employee = county.clerk.id, .seen_version = {2}, .name = "clerk", .password_hash = "$argon2id$two"};
    const auto changed = decide(command, county.facts, county.server()).value();
    CHECK(row_in<Login>(changed).password_hash == "$argon2id$two");
    CHECK(row_in<Login>(changed).locked);
    CHECK(!row_in<Login>(changed).must_change);
    command.seen_version = {1};
    CHECK(refusal_code(decide(command, county.facts, county.server())) == "sync.changed_meanwhile");
}

TEST_CASE("a login needs an employee, a name and a hash", "[staff]") {
    County county;
    auto command = new_login(county);
    command.password_hash.clear();
    CHECK(refusal_code(decide(command, county.facts, county.server())) == "rules.text_missing");
    command = new_login(county);
    command.employee = id_of<Employee>("none");
    CHECK(refusal_code(decide(command, county.facts, county.server())) == "staff.employee_unknown");
    command = new_login(county);
    command.seen_version = {1};
    CHECK(refusal_code(decide(command, county.facts, county.server())) == "staff.login_unknown");
    CHECK(
        other_answers(county.facts, [&] { return decide(command, county.facts, county.server()); }).empty());
}

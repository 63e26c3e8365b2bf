// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/put_employee.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

PutEmployee new_employee(const County& county) {
    return {.id = id_of<Employee>("new"),
            .number = "1099",
            .name = "New",
            .department = county.first.id,
            .joined_on = county.today};
}

}

TEST_CASE("the administrator makes an employee and changes the one he saw", "[staff]") {
    County county;
    auto command = new_employee(county);
    county.facts.apply(decide(command, county.facts, county.administrator()).value());
    command.seen_version = {1};
    command.active = false;
    command.left_on = make_date(2026, 11, 30);
    const auto changed = decide(command, county.facts, county.administrator()).value();
    CHECK(!row_in<Employee>(changed).active);
    CHECK(row_in<Employee>(changed).number == "1099");
    county.facts.apply(changed);
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) == "sync.changed_meanwhile");
}

TEST_CASE("an employee needs number, name, a department and days in order", "[staff]") {
    const County county;
    const auto refused = [&](auto change) {
        auto command = new_employee(county);
        change(command);
        return refusal_code(decide(command, county.facts, county.administrator()));
    };
    CHECK(refused([](auto& c) { c.number.clear(); }) == "rules.text_missing");
    CHECK(refused([](auto& c) { c.name = "　"; }) == "rules.text_missing");
    CHECK(refused([](auto& c) { c.department = id_of<Department>("none"); }) == "staff.department_unknown");
    CHECK(refused([](auto& c) { c.left_on = make_date(2026, 11, 23); }) == "staff.left_before_joined");
    CHECK(refused([](auto& c) { c.seen_version = {1}; }) == "staff.employee_unknown");
}

TEST_CASE("with any facts withheld an employee is decided in full or not at all", "[staff]") {
    County county;
    auto command = new_employee(county);
    command.id = county.clerk.id;
    command.seen_version = {1};
    CHECK(other_answers(county.facts, [&] {
              return decide(command, county.facts, county.administrator());
          }).empty());
}

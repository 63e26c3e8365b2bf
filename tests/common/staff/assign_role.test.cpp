// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/assign_role.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

AssignRole new_role(const County& county) {
    return {.id = id_of<RoleAssignment>("new"),
            .employee = county.clerk.id,
            .role = Role::service_staff,
            .department = county.first.id,
            .effective_from = county.today};
}
template<class Change> std::string refused_role(const County& county, Change change) {
    auto command = new_role(county);
    change(command);
    return refusal_code(decide(command, county.facts, county.administrator()));
}

}

TEST_CASE("a role begins today or later, an imported one on any day", "[staff]") {
    const County county;
    const auto made = decide(new_role(county), county.facts, county.administrator()).value();
    CHECK(row_in<RoleAssignment>(made).role == Role::service_staff);
    auto earlier = new_role(county);
    earlier.effective_from = make_date(2026, 11, 23);
    CHECK(refusal_code(decide(earlier, county.facts, county.administrator())) == "rules.day_in_past");
    CHECK(refusal_code(decide(earlier, county.facts, county.server())).empty());
}

TEST_CASE("field roles belong to service departments and the head to the county", "[staff]") {
    const County county;
    const auto in = [&](Role role, const Department& department) {
        return refused_role(county, [&](AssignRole& c) { c.role = role, c.department = department.id; });
    };
    for (const auto role :
         {Role::customer_manager, Role::market_manager, Role::service_staff, Role::order_desk}) {
        CHECK(in(role, county.second).empty());
        CHECK(in(role, county.county) == "staff.role_of_other_department_kind");
    }
    CHECK(in(Role::department_head, county.county).empty());
    CHECK(in(Role::department_head, county.first) == "staff.role_of_other_department_kind");
    CHECK(in(Role::inspector, county.first) == "staff.role_of_other_department_kind");
    CHECK(in(Role::supervision, county.county).empty());
    CHECK(in(Role::administrator, county.county).empty());
}

TEST_CASE("a role goes to an active employee, from a day to no earlier one", "[staff]") {
    County county;
    CHECK(refused_role(county, [](AssignRole& c) { c.until = make_date(2026, 11, 23); }) ==
          "staff.ends_before_it_begins");
    CHECK(refused_role(county, [](AssignRole& c) { c.squad_leader = true; }) ==
          "staff.only_inspectors_lead_squads");
    CHECK(refused_role(county, [](AssignRole& c) { c.employee = id_of<Employee>("none"); }) ==
          "staff.employee_unknown");
    CHECK(refused_role(county, [](AssignRole& c) { c.department = id_of<Department>("none"); }) ==
          "staff.department_unknown");
    county.clerk.active = false;
    county.facts.put(county.clerk);
    CHECK(refused_role(county, [](AssignRole&) {}) == "staff.employee_not_active");
}

TEST_CASE("with any facts withheld a role is assigned in full or not at all", "[staff]") {
    County county;
    const auto command = new_role(county);
    CHECK(other_answers(county.facts, [&] {
              return decide(command, county.facts, county.administrator());
          }).empty());
}

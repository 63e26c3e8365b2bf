// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/end_role.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

RoleAssignment given_role(County& county) {
    RoleAssignment assignment{.id = id_of<RoleAssignment>("given"),
                              .employee = county.clerk.id,
                              .role = Role::service_staff,
                              .department = county.first.id,
                              .effective_from = county.month};
    county.facts.put(assignment);
    return assignment;
}

}

TEST_CASE("a role ends on a coming day, today, or yesterday, which is at once", "[staff]") {
    County county;
    EndRole command{
        .assignment = given_role(county).id, .seen_version = {1}, .until = make_date(2026, 11, 23)};
    const auto ended = decide(command, county.facts, county.administrator()).value();
    CHECK(row_in<RoleAssignment>(ended).until == make_date(2026, 11, 23));
    command.until = make_date(2026, 11, 22);
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) == "rules.day_in_past");
    county.facts.apply(ended);
    command = {.assignment = command.assignment, .seen_version = {2}, .until = county.today};
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) == "staff.role_ended");
}

TEST_CASE("ending a role that is unknown or has changed is refused", "[staff]") {
    County county;
    const auto id = given_role(county).id;
    CHECK(refusal_code(decide(EndRole{id, {2}, county.today}, county.facts, county.administrator())) ==
          "sync.changed_meanwhile");
    CHECK(refusal_code(decide(EndRole{id_of<RoleAssignment>("none"), {1}, county.today}, county.facts,
                              county.administrator())) == "staff.role_assignment_unknown");
}

TEST_CASE("with any facts withheld the end of a role is decided in full or not at all", "[staff]") {
    County county;
    const EndRole command{given_role(county).id, {1}, county.today};
    CHECK(other_answers(county.facts, [&] {
              return decide(command, county.facts, county.administrator());
          }).empty());
}

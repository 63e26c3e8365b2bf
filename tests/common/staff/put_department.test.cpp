// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/put_department.h"

#include "tests/support/builders.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

PutDepartment new_department(const County& county) {
    return {.id = id_of<Department>("new"), .code = "D03", .name = "Third", .parent = county.county.id};
}

}

TEST_CASE("the administrator makes a department and changes the one he saw", "[staff]") {
    County county;
    auto command = new_department(county);
    const auto made = decide(command, county.facts, county.administrator()).value();
    CHECK(row_in<Department>(made).code == "D03");
    county.facts.apply(made);
    command.seen_version = {1};
    command.name = "Renamed";
    command.is_focus = true;
    const auto changed = decide(command, county.facts, county.administrator()).value();
    CHECK(row_in<Department>(changed).name == "Renamed");
    county.facts.apply(changed);
    CHECK(refusal_code(decide(command, county.facts, county.administrator())) == "sync.changed_meanwhile");
}

TEST_CASE("a department stands where its kind belongs", "[staff]") {
    const County county;
    const auto refused = [&](DepartmentKind kind, std::optional<Id<Department>> parent) {
        auto command = new_department(county);
        command.kind = kind;
        command.parent = parent;
        return refusal_code(decide(command, county.facts, county.administrator()));
    };
    CHECK(refused(DepartmentKind::county, county.county.id) == "staff.county_has_no_parent");
    CHECK(refused(DepartmentKind::county, {}).empty());
    CHECK(refused(DepartmentKind::delivery_team, {}) == "staff.parent_missing");
    CHECK(refused(DepartmentKind::service_department, county.first.id) == "staff.parent_of_wrong_kind");
    CHECK(refused(DepartmentKind::inspection_squad, county.first.id).empty());
    CHECK(refused(DepartmentKind::inspection_squad, id_of<Department>("none")) == "staff.department_unknown");
}

TEST_CASE("a department without code or name is refused", "[staff]") {
    const County county;
    auto command = new_department(county);
    command.code = "  ";
    CHECK(decide(command, county.facts, county.administrator()).error() ==
          refuse("rules.text_missing", {{"field", "code"}}));
}

TEST_CASE("with any facts withheld a department is decided in full or not at all", "[staff]") {
    County county;
    auto command = new_department(county);
    command.id = county.first.id;
    command.seen_version = {1};
    CHECK(other_answers(county.facts, [&] {
              return decide(command, county.facts, county.administrator());
          }).empty());
}

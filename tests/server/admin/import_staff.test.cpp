// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/login.h"
#include "common/staff/role_assignment.h"
#include "common/staff/territory_holder.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

constexpr const char* people =
    "number,name,joined_on,department,department_name,role,territory,territory_name\n"
    "0007,张三,2020-03-01,D1,城中部,customer_manager,T1,一片\n"
    "0008,李四,2020-03-01,D1,城中部,order_desk,,\n"
    "0007,张三,2020-03-01,D1,城中部,market_manager,,\n";

}

TEST_CASE("a staff file makes departments, people, roles and territories", "[admin]") {
    AdminStore store;
    const auto report = store.import("staff", people);
    CHECK(report.committed);
    CHECK(report.adds_up());
    CHECK(report.accepted == 3);
    CHECK(codes_of(report.refused) == "");
    const auto department = store.one<Department>("code", "D1");
    CHECK(department.name == "城中部");
    CHECK(department.parent == store.one<Department>("code", "00").id);
    const auto zhang = store.one<Employee>("number", "0007");
    CHECK(zhang.name == "张三");
    CHECK(zhang.department == department.id);
    CHECK(store.all<RoleAssignment>().size() == 3);
    const auto territory = store.one<Territory>("code", "T1");
    CHECK(territory.name == "一片");
    CHECK(territory.customer_manager == zhang.id);
}

TEST_CASE("a staff file imported twice changes nothing", "[admin]") {
    AdminStore store;
    store.import("staff", people);
    const auto head = store.office().store().head();
    const auto again = store.import("staff", people);
    CHECK(again.committed);
    CHECK(again.accepted == 3);
    CHECK(again.changed == 0);
    CHECK(store.office().store().head() == head);
}

TEST_CASE("rows that contradict each other about one person are refused", "[admin]") {
    AdminStore store;
    const auto report = store.import(
        "staff", "number,name,joined_on,department,department_name,role\n"
                 "1,张三,2020-03-01,D1,城中部,order_desk\n1,王五,2020-03-01,D1,城中部,market_manager\n");
    CHECK(codes_of(report.refused) == "import.head_differs");
    CHECK(report.refused.front().at == "file.csv:3");
    CHECK(!report.committed);
    CHECK(store.all<Employee>().empty());
}

TEST_CASE("a staff file gives a territory another holder and a person another name", "[admin]") {
    AdminStore store;
    store.import("staff", people);
    const auto report =
        store.import("staff", "number,name,joined_on,department,role,territory,effective_from\n"
                              "0008,李四新,2020-03-01,D1,customer_manager,T1,2026-11-01\n");
    CHECK(report.changed == 1);
    CHECK(store.one<Employee>("number", "0008").name == "李四新");
    CHECK(store.one<Territory>("code", "T1").customer_manager == store.one<Employee>("number", "0008").id);
    CHECK(store.all<TerritoryHolder>().size() == 2);
}

TEST_CASE("a department that nobody names in words is refused", "[admin]") {
    AdminStore store;
    const auto report =
        store.import("staff", "number,name,joined_on,department,role\n1,张三,2020-03-01,D9,order_desk\n");
    CHECK(codes_of(report.refused) == "import.not_found");
}

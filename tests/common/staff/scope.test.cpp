// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/scope.h"

#include "common/staff/staff_facts.h"
#include "common/sync/command_result.h"
#include "tests/support/builders.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace liangheng;

namespace {

CountyRows rows_of(const County& county) {
    return {{county.county, county.first, county.second},
            {county.territory, county.other_territory, county.far_territory}};
}

std::vector<std::string> scope(const County& county, const Employee& employee) {
    const auto rows = staff_rows_of(employee.id, county.facts).value();
    return scope_of(employee.id, standing_of(employee.id, rows, county.today), rows_of(county), county.today);
}

// Names of the entities of which the scope holds a bucket of this holder.
template<class T>
std::vector<std::string> entities_at(const std::vector<std::string>& scope, const Id<T>& holder) {
    std::vector<std::string> names;
    for (const auto& bucket : scope) {
        if (bucket.find("/" + to_hex(holder.value)) == bucket.npos) continue;
        const auto entity = bucket.substr(0, bucket.find('/'));
        if (names.empty() || names.back() != entity) names.push_back(entity);
    }
    return names;
}

const std::vector<std::string> nothing;
const std::vector<std::string> trade{"agreed_total",     "attachment",       "comment",
                                     "order",            "quota_position",   "retailer",
                                     "retailer_contact", "retailer_profile", "shop_person"};

}

TEST_CASE("everybody sees the global entities and his own results, and no login", "[staff]") {
    const County county;
    const Employee nobody{.id = id_of<Employee>("nobody")};
    const auto buckets = scope(county, nobody);
    for (const auto* entity : all_entities()) {
        const bool expected = entity->visibility == Visibility::global && !entity->is_detail();
        CHECK(std::count(buckets.begin(), buckets.end(), std::string(entity->name) + "/all") ==
              (expected ? 1 : 0));
    }
    CHECK(std::count(buckets.begin(), buckets.end(), "command_result/person/" + to_hex(nobody.id.value)) ==
          1);
    CHECK(entities_at(buckets, county.territory.id) == nothing);
    CHECK(std::is_sorted(buckets.begin(), buckets.end()));
}

TEST_CASE("a customer manager sees his own territory alone", "[staff]") {
    const County county;
    const auto buckets = scope(county, county.walker);
    CHECK(entities_at(buckets, county.territory.id) == trade);
    CHECK(entities_at(buckets, county.other_territory.id) == nothing);
    CHECK(entities_at(buckets, county.far_territory.id) == nothing);
}

TEST_CASE("market manager, service staff and order desk see the territories of their department alone",
          "[staff]") {
    const County county;
    for (const auto& employee : {county.manager, county.staff, county.clerk}) {
        const auto buckets = scope(county, employee);
        // The persons of a shop are no business of the order desk.
        auto seen = trade;
        if (employee.id == county.clerk.id) seen.pop_back();
        CHECK(entities_at(buckets, county.territory.id) == seen);
        CHECK(entities_at(buckets, county.other_territory.id) == seen);
        CHECK(entities_at(buckets, county.far_territory.id) == nothing);
        CHECK(entities_at(buckets, county.first.id) ==
              std::vector<std::string>{"shared_list", "substitution"});
        CHECK(entities_at(buckets, county.second.id) == nothing);
    }
}

TEST_CASE("a third department sees nothing of the first", "[staff]") {
    County county;
    const Employee far{.id = id_of<Employee>("far clerk"), .number = "far clerk"};
    county.assign(far, Role::order_desk, county.second);
    county.assign(far, Role::service_staff, county.second);
    county.assign(far, Role::market_manager, county.second);
    const auto buckets = scope(county, far);
    CHECK(entities_at(buckets, county.territory.id) == nothing);
    CHECK(entities_at(buckets, county.other_territory.id) == nothing);
    CHECK(entities_at(buckets, county.first.id) == nothing);
    CHECK(entities_at(buckets, county.far_territory.id) == trade);
}

TEST_CASE("department head and supervision see the whole county", "[staff]") {
    County county;
    Department group{.id = id_of<Department>("group"),
                     .code = "S",
                     .kind = DepartmentKind::supervision_group,
                     .name = "Supervision",
                     .parent = county.county.id};
    const Employee inner{.id = id_of<Employee>("inner"), .number = "inner"};
    county.assign(inner, Role::supervision, group);
    auto rows = rows_of(county);
    rows.departments.push_back(group);
    for (const auto& employee : {county.head, inner}) {
        const auto staff_rows = staff_rows_of(employee.id, county.facts).value();
        const auto buckets =
            scope_of(employee.id, standing_of(employee.id, staff_rows, county.today), rows, county.today);
        CHECK(entities_at(buckets, county.territory.id) == trade);
        CHECK(entities_at(buckets, county.far_territory.id) == trade);
        CHECK(entities_at(buckets, county.second.id) ==
              std::vector<std::string>{"shared_list", "substitution"});
    }
}

TEST_CASE("an inspector sees retailers and profiles where his squad checks, and no telephone", "[staff]") {
    County county;
    const std::vector<std::string> checked{"attachment", "comment", "retailer", "retailer_profile"};
    Department squad{.id = id_of<Department>("squad"),
                     .code = "I",
                     .kind = DepartmentKind::inspection_squad,
                     .name = "Squad",
                     .parent = county.county.id};
    const Employee inspector{.id = id_of<Employee>("inspector"), .number = "inspector"};
    county.assign(inspector, Role::inspector, squad);
    const auto staff_rows = staff_rows_of(inspector.id, county.facts).value();
    const auto standing = standing_of(inspector.id, staff_rows, county.today);
    auto rows = rows_of(county);
    rows.departments.push_back(squad);
    auto buckets = scope_of(inspector.id, standing, rows, county.today);
    CHECK(entities_at(buckets, county.territory.id) == checked);
    CHECK(entities_at(buckets, county.far_territory.id) == checked);
    rows.departments.back().parent = county.first.id;
    buckets = scope_of(inspector.id, standing, rows, county.today);
    CHECK(entities_at(buckets, county.territory.id) == checked);
    CHECK(entities_at(buckets, county.far_territory.id) == nothing);
}

TEST_CASE("administrator, training coordinator and delivery worker see no rows of the trade", "[staff]") {
    County county;
    const Employee teacher{.id = id_of<Employee>("teacher"), .number = "teacher"};
    const Employee driver{.id = id_of<Employee>("driver"), .number = "driver"};
    county.assign(teacher, Role::training_coordinator, county.first);
    county.assign(driver, Role::delivery_worker, county.first);
    for (const auto& employee : {county.admin, teacher, driver}) {
        const auto buckets = scope(county, employee);
        CHECK(entities_at(buckets, county.territory.id) == nothing);
        CHECK(entities_at(buckets, county.far_territory.id) == nothing);
        CHECK(entities_at(buckets, employee.id) ==
              std::vector<std::string>{"command_result", "mention", "saved_list"});
    }
    CHECK(entities_at(scope(county, county.admin), county.second.id) ==
          std::vector<std::string>{"shared_list", "substitution"});
    CHECK(entities_at(scope(county, driver), county.second.id) == nothing);
}

TEST_CASE("a substitute has role and territory of the person on the days of the substitution alone",
          "[staff]") {
    County county;
    Substitution substitution{.id = id_of<Substitution>("s"),
                              .for_employee = county.walker.id,
                              .by_employee = county.clerk.id,
                              .role = Role::customer_manager,
                              .department = county.first.id,
                              .from = county.today,
                              .to = county.today};
    county.facts.put(substitution);
    const auto standing_on = [&](Date day) {
        return standing_of(county.clerk.id, staff_rows_of(county.clerk.id, county.facts).value(), day);
    };
    const auto standing = standing_on(county.today);
    CHECK(standing.territories == std::vector<Id<Territory>>{county.territory.id});
    REQUIRE(standing.roles.size() == 2);
    CHECK(standing.roles[1].role == Role::customer_manager);
    CHECK(standing.roles[1].on_behalf_of == county.walker.id);
    CHECK(standing_on({county.today.days - 1}).roles.size() == 1);
    CHECK(standing_on({county.today.days + 1}).territories.empty());
    substitution.role = Role::market_manager;
    county.facts.put(substitution);
    CHECK(standing_on(county.today).roles.size() == 1);
}

TEST_CASE("a role counts from its first to its last day", "[staff]") {
    County county;
    const Employee employee{.id = id_of<Employee>("dated"), .number = "dated"};
    county.facts.put(RoleAssignment{.id = id_of<RoleAssignment>("dated"),
                                    .employee = employee.id,
                                    .role = Role::order_desk,
                                    .department = county.first.id,
                                    .effective_from = make_date(2026, 11, 10),
                                    .until = make_date(2026, 11, 20)});
    const auto rows = staff_rows_of(employee.id, county.facts).value();
    const auto roles_on = [&](unsigned day) {
        return standing_of(employee.id, rows, make_date(2026, 11, day)).roles.size();
    };
    CHECK(roles_on(9) == 0);
    CHECK(roles_on(10) == 1);
    CHECK(roles_on(20) == 1);
    CHECK(roles_on(21) == 0);
}

TEST_CASE("a territory changes hands on the day of its new holder", "[staff]") {
    County county;
    county.facts.put(TerritoryHolder{id_of<TerritoryHolder>("next"), county.territory.id,
                                     county.other_walker.id, county.today});
    const auto held_on = [&](const Employee& employee, Date day) {
        return standing_of(employee.id, staff_rows_of(employee.id, county.facts).value(), day).territories;
    };
    const Date yesterday{county.today.days - 1};
    CHECK(held_on(county.walker, yesterday) == std::vector<Id<Territory>>{county.territory.id});
    CHECK(held_on(county.walker, county.today).empty());
    CHECK(held_on(county.other_walker, yesterday).size() == 1);
    CHECK(held_on(county.other_walker, county.today).size() == 2);
}

TEST_CASE("orders are in the scope for the current and the two half-years before", "[staff]") {
    const County county;
    const auto periods_on = [&](Date today) {
        const auto rows = staff_rows_of(county.walker.id, county.facts).value();
        std::string periods;
        for (const auto& name :
             scope_of(county.walker.id, standing_of(county.walker.id, rows, today), rows_of(county), today))
            if (name.starts_with("order/")) periods += name.substr(name.rfind('/') + 1) + " ";
        return periods;
    };
    CHECK(periods_on(make_date(2026, 11, 24)) == "2025H2 2026H1 2026H2 ");
    CHECK(periods_on(make_date(2026, 7, 1)) == "2025H2 2026H1 2026H2 ");
    CHECK(periods_on(make_date(2026, 5, 31)) == "2025H1 2025H2 2026H1 ");
    CHECK(periods_on(make_date(2026, 6, 1)) == "2025H1 2025H2 2026H1 2026H2 ");
}

TEST_CASE("every entity that is not for all has somebody who sees it", "[staff]") {
    const County county;
    const auto buckets = scope(county, county.head);
    for (const auto* entity : all_entities()) {
        if (entity->is_detail() || entity->visibility == Visibility::server_only) continue;
        const auto of_entity = [&](const std::string& name) {
            return name.starts_with(std::string(entity->name) + "/");
        };
        INFO(entity->name);
        CHECK(std::any_of(buckets.begin(), buckets.end(), of_entity));
    }
}

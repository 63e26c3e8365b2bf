// SPDX-License-Identifier: GPL-3.0-or-later
// Departments, people with their roles and logins, territories of the demo county.
#include "common/staff/assign_role.h"
#include "common/staff/put_department.h"
#include "common/staff/put_employee.h"
#include "common/staff/put_territory.h"
#include "common/staff/set_login.h"
#include "server/admin/demo_county.h"
#include "server/admin/demo_names.h"
#include "server/jobs/all_rows.h"

#include <algorithm>
#include <stdexcept>

namespace liangheng {
namespace {

constexpr std::uint32_t retailers_in_territory = 220; // requirements.md, C8: 150 to 250
constexpr std::size_t territories_in_department = 4;
constexpr std::size_t most_departments = 12;

std::string padded(std::size_t number, std::size_t digits) {
    auto text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

}

void DemoCounty::make_departments() {
    for (const auto& department : all_rows_of<Department>(office_.store())) {
        if (department.kind == DepartmentKind::county)
            county_ = department.id;
        else
            throw std::runtime_error("demo: the store is not fresh");
    }
    if (!county_) throw std::runtime_error("demo: the store has no county; begin with init");
    const auto territories =
        std::max<std::size_t>(2, (options_.retailers + retailers_in_territory - 1) / retailers_in_territory);
    const auto count = std::clamp<std::size_t>(
        (territories + territories_in_department - 1) / territories_in_department, 2, most_departments);
    for (std::size_t i = 0; i < count; ++i) {
        DemoDepartment department{.id = {id("department", std::to_string(i))},
                                  .code = 'D' + padded(i + 1, 2),
                                  .place = demo_place(i)};
        give(PutDepartment{.id = department.id,
                           .seen_version = {},
                           .code = department.code,
                           .kind = DepartmentKind::service_department,
                           .name = std::string(department.place) + "客户服务部",
                           .parent = county_,
                           .is_focus = i == 0});
        departments_.push_back(std::move(department));
    }
    for (std::size_t i = 0; i < territories; ++i)
        departments_[i % count].territories.push_back({id("territory", std::to_string(i))});
}

Id<Employee> DemoCounty::make_person(const std::string& number, const Id<Department>& department,
                                     DemoDice& dice) {
    const Id<Employee> person{id("employee", number)};
    const auto joined_on = add_months(first_month(), -static_cast<int>(dice.between(1, 120)));
    give(PutEmployee{.id = person,
                     .seen_version = {},
                     .number = number,
                     .name = demo_person(dice),
                     .department = department,
                     .joined_on = joined_on});
    return person;
}

void DemoCounty::give_role(const std::string& login, const Id<Employee>& employee, Role role,
                           const Id<Department>& department, const std::string& code,
                           const std::string& password_hash) {
    const bool leads = role == Role::inspector && login.ends_with('1');
    give(AssignRole{.id = {id("role", login)},
                    .employee = employee,
                    .role = role,
                    .department = department,
                    .squad_leader = leads,
                    .effective_from = first_month()});
    give_named(
        "login/" + login,
        SetLogin{.employee = employee, .seen_version = {}, .name = login, .password_hash = password_hash});
    users_.push_back({login, employee, role, code});
}

void DemoCounty::make_territories(std::size_t number, DemoDice& dice, const std::string& password_hash) {
    static constexpr std::string_view order[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    const auto& department = departments_[number];
    for (std::size_t i = 0; i < department.territories.size(); ++i) {
        const auto login = "cm" + padded(number + i * departments_.size() + 1, 2);
        const auto manager = make_person(login, department.id, dice);
        give_role(login, manager, Role::customer_manager, department.id, department.code, password_hash);
        give(PutTerritory{.id = department.territories[i],
                          .seen_version = {},
                          .code = department.code + "-T" + padded(i + 1, 2),
                          .name = std::string(department.place) + std::string(order[i % 10]) + "片",
                          .department = department.id,
                          .customer_manager = manager,
                          .holder = Id<TerritoryHolder>{id("holder", login)},
                          .effective_from = first_month()});
    }
}

void DemoCounty::make_people(const std::string& password_hash) {
    DemoDice dice(options_.seed, "people");
    for (std::size_t i = 0; i < departments_.size(); ++i) {
        auto& department = departments_[i];
        const auto add = [&](const std::string& login, Role role) {
            const auto person = make_person(login, department.id, dice);
            give_role(login, person, role, department.id, department.code, password_hash);
            return person;
        };
        add("mm" + std::to_string(i + 1), Role::market_manager);
        add("sd" + std::to_string(i + 1), Role::service_staff);
        for (std::size_t desk = 1; desk <= 2; ++desk)
            department.order_desk.push_back(add("od" + std::to_string(i * 2 + desk), Role::order_desk));
        make_territories(i, dice, password_hash);
    }
    const auto make_office = [&](const std::string& code, DepartmentKind kind, const std::string& name) {
        const Id<Department> office{id("department", code)};
        give(PutDepartment{
            .id = office, .seen_version = {}, .code = code, .kind = kind, .name = name, .parent = county_});
        return office;
    };
    const auto squad = make_office("J01", DepartmentKind::inspection_squad, "专卖检查一队");
    const auto group = make_office("U01", DepartmentKind::supervision_group, "督查组");
    const auto team = make_office("S01", DepartmentKind::delivery_team, "送货一队");
    const auto add = [&](const std::string& login, Role role, const Id<Department>& department,
                         const std::string& code) {
        give_role(login, make_person(login, department, dice), role, department, code, password_hash);
    };
    add("dh1", Role::department_head, county_, "00");
    add("tc1", Role::training_coordinator, county_, "00");
    add("ad1", Role::administrator, county_, "00");
    add("sg1", Role::supervision, group, "U01");
    for (const auto* login : {"in1", "in2"}) add(login, Role::inspector, squad, "J01");
    for (const auto* login : {"dl1", "dl2"}) add(login, Role::delivery_worker, team, "S01");
}

}

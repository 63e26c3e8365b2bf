// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_office_county.h"

#include "common/products/product_price.h"
#include "common/quota/quota_position.h"
#include "common/retailers/retailer_profile.h"
#include "common/staff/login.h"
#include "common/staff/role_assignment.h"
#include "common/staff/territory_holder.h"
#include "server/engine/executor.h"
#include "server/store/sqlite_store.h"

#include <memory>
#include <stdexcept>

namespace liangheng::test {
namespace {

template<class T> Id<T> named(const std::string& name) { return {make_derived_uuid({"fake office", name})}; }

Employee person(const std::string& name, const Id<Department>& department) {
    return {.id = named<Employee>(name),
            .number = name,
            .name = name,
            .department = department,
            .joined_on = make_date(2020, 1, 1)};
}

void add_person(Changes& changes, const std::string& name, const Id<Department>& department, Role role) {
    changes.insert(person(name, department));
    changes.insert(RoleAssignment{.id = named<RoleAssignment>(name),
                                  .employee = named<Employee>(name),
                                  .role = role,
                                  .department = department,
                                  .effective_from = make_date(2026, 1, 1)});
}

Result<Changes> as_given(const void* changes, const Facts&, const Context&) {
    return *static_cast<const Changes*>(changes);
}

}

FakeCounty::FakeCounty() {
    for (std::size_t i = 0; i < 2; ++i) {
        const auto number = std::to_string(i);
        departments[i] = named<Department>("department " + number);
        cycles[i] = named<OrderCycle>("cycle " + number);
        days[i] = named<OrderDay>("day " + number);
        for (const char* letter : {"a", "b"}) territories.push_back(named<Territory>(number + letter));
    }
    for (std::size_t i = 0; i < 6; ++i)
        shops.push_back({named<Retailer>("shop " + std::to_string(i)), i < 4 ? 0U : 1U});
    for (const char* code : {"P1", "P2", "P3"}) products.push_back(named<Product>(code));
    const std::size_t clerks_of[] = {0, 0, 1};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto name = "clerk " + std::to_string(i);
        clerks.push_back({named<Employee>(name), departments[clerks_of[i]], name});
    }
}

Changes FakeCounty::rows() const {
    Changes changes;
    const auto january = make_date(2026, 1, 1);
    const auto top = named<Department>("county");
    changes.insert(Department{.id = top, .code = "C", .kind = DepartmentKind::county, .name = "County"});
    for (std::size_t i = 0; i < 2; ++i) {
        const auto code = "D0" + std::to_string(i);
        changes.insert(Department{.id = departments[i], .code = code, .name = code, .parent = top});
        changes.insert(OrderCycle{.id = cycles[i],
                                  .department = departments[i],
                                  .month = month,
                                  .number = {4},
                                  .opens_at = instant_at(make_date(2026, 11, 23)),
                                  .last_order_on = make_date(2026, 11, 27),
                                  .last_sign_on = make_date(2026, 11, 28),
                                  .last_batch_on = make_date(2026, 11, 30),
                                  .state = CycleState::open});
        changes.insert(OrderDay{.id = days[i],
                                .cycle = cycles[i],
                                .weekday = Weekday::tuesday,
                                .date = today,
                                .cutoff_at = instant_at(today, 17 * 60)});
    }
    for (std::size_t i = 0; i < territories.size(); ++i) {
        const auto walker = "walker " + std::to_string(i);
        const auto code = "T" + std::to_string(i);
        add_person(changes, walker, departments[i / 2], Role::customer_manager);
        changes.insert(Territory{territories[i], code, code, departments[i / 2], named<Employee>(walker)});
        changes.insert(
            TerritoryHolder{named<TerritoryHolder>(code), territories[i], named<Employee>(walker), january});
    }
    for (const auto& clerk : clerks) {
        add_person(changes, clerk.login, clerk.department, Role::order_desk);
        changes.insert(Login{login_id(clerk.employee), clerk.employee, clerk.login, clerk.login});
    }
    for (std::size_t i = 0; i < shops.size(); ++i) {
        const auto name = "Shop " + std::to_string(i);
        const auto& territory = territories[i % 2 + 2 * shops[i].department];
        const std::int64_t agreed = 20 + 15 * static_cast<std::int64_t>(i);
        changes.insert(Retailer{.id = shops[i].retailer,
                                .licence_no = "01234567890" + std::to_string(i),
                                .name = name,
                                .holder = name,
                                .address = name,
                                .territory = territory,
                                .order_weekday = Weekday::tuesday,
                                .licence_valid_to = make_date(2027, 12, 31)});
        changes.insert(QuotaPosition{quota_position_id(shops[i].retailer, month),
                                     shops[i].retailer,
                                     territory,
                                     month,
                                     {agreed},
                                     {agreed + 5},
                                     {}});
    }
    const auto brand = named<Brand>("brand");
    changes.insert(Brand{.id = brand, .name = "Brand", .maker = "Maker"});
    for (std::size_t i = 0; i < products.size(); ++i) {
        const auto code = "P" + std::to_string(i);
        changes.insert(Product{.id = products[i],
                               .code = code,
                               .name = code,
                               .brand = brand,
                               .packs_per_carton = {10},
                               .sticks_per_pack = {20},
                               .cartons_per_case = {50}});
        changes.insert(
            ProductPrice{named<ProductPrice>(code), products[i], {8'000}, {10'000}, {11'500}, january});
    }
    return changes;
}

void FakeCounty::fill(SqliteStore& store) const {
    CommandInfo info;
    info.number = 9'999;
    info.name = "fake_office_county";
    info.decide = as_given;
    const std::shared_ptr<const void> body = std::make_shared<const Changes>(rows());
    Batch batch;
    batch.jobs.push_back(make_server_job_of(make_derived_uuid({"fake office"}), body, info));
    Executor executor(
        store, [] { return instant_at(make_date(2026, 11, 24)); }, nullptr);
    const auto outcome = executor.run(std::span(&batch, 1));
    if (outcome.results[0][0].outcome != Outcome::applied)
        throw std::logic_error("the county was not stored: " + outcome.results[0][0].code);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/bench/bench_world.h"

#include "common/calendar/plan_cycle.h"
#include "common/orders/record_history_order.h"
#include "common/products/put_brand.h"
#include "common/products/put_product.h"
#include "common/products/set_price.h"
#include "common/quota/put_agreed_total.h"
#include "common/quota/set_float_policy.h"
#include "common/retailers/put_retailer.h"
#include "common/staff/assign_role.h"
#include "common/staff/put_department.h"
#include "common/staff/put_employee.h"
#include "common/staff/put_territory.h"
#include "common/staff/set_login.h"
#include "server/auth/password.h"
#include "server/jobs/due_jobs.h"
#include "server/net/certificate.h"

namespace liangheng::bench {
namespace {

constexpr std::size_t commands_in_group = 1000;
constexpr std::int64_t huge_total = 1'000'000; // nobody runs out in a benchmark

/// Collects commands and runs them in groups.
class Maker {
public:
    explicit Maker(DataFolder& folder) : office_(folder) {}

    template<class C> void add(C command) {
        jobs_.push_back(make_server_job(new_id(), std::move(command), command_info<C>()));
        if (jobs_.size() >= commands_in_group) flush();
    }
    void add(std::vector<Job> jobs) {
        for (auto& job : jobs) {
            jobs_.push_back(std::move(job));
            if (jobs_.size() >= commands_in_group) flush();
        }
    }
    void flush() {
        for (const auto& result : office_.run(std::exchange(jobs_, {})))
            if (result.outcome == Outcome::refused)
                throw std::runtime_error("the benchmark's data are refused: " + result.code + ' ' +
                                         result.arguments);
    }
    OfficeOnDisk& office() { return office_; }

private:
    OfficeOnDisk office_;
    std::vector<Job> jobs_;
};

void make_products(Maker& maker, std::size_t count, Date since, World& world) {
    PutBrand brand;
    brand.id.value = new_id();
    brand.name = "基准";
    brand.maker = "基准";
    maker.add(brand);
    for (std::size_t i = 0; i < count; ++i) {
        PutProduct product;
        product.id.value = new_id();
        product.code = "B" + std::to_string(1000 + i);
        product.name = "基准规格" + std::to_string(i + 1);
        product.brand = brand.id;
        product.category = "基准";
        product.packs_per_carton.value = 10;
        product.sticks_per_pack.value = 20;
        product.cartons_per_case.value = 50;
        maker.add(product);
        SetPrice price;
        price.id.value = new_id();
        price.product = product.id;
        price.allocation.value = static_cast<std::int64_t>(3'000 + 100 * i);
        price.wholesale.value = price.allocation.value + 1'000;
        price.guide_retail.value = price.wholesale.value + 1'000;
        price.effective_from = since;
        maker.add(price);
        world.products.push_back(product.id);
    }
}

PlanCycle cycle_of(const Id<Department>& department, Date today) {
    PlanCycle cycle;
    cycle.id.value = new_id();
    cycle.department = department;
    cycle.month = month_of(today);
    cycle.number.value = 1;
    cycle.opens_at = instant_at(today);
    for (int weekday = 0; weekday < 7; ++weekday) {
        PlannedDay day;
        day.id.value = new_id();
        day.weekday = static_cast<Weekday>(weekday);
        day.date = {today.days + 1 + weekday}; // also just before midnight all of them take orders
        day.cutoff_at = instant_at(day.date, 24 * 60 - 1);
        cycle.days.push_back(day);
    }
    cycle.last_order_on = {today.days + 7};
    cycle.last_sign_on = {today.days + 8};
    cycle.last_batch_on = {today.days + 9};
    return cycle;
}

class CountyMaker {
public:
    CountyMaker(Maker& maker, const WorldSize& size, World& world)
        : maker_(maker), size_(size), world_(world), today_(date_of(system_clock())) {}

    void make() {
        SetFloatPolicy policy;
        policy.id.value = new_id();
        policy.effective_from = month_of(today_);
        policy.size_class = SizeClass::small;
        policy.band.value = 1'500;
        maker_.add(policy);
        make_products(maker_, size_.products, add_months(month_of(today_), -12), world_);
        const auto hash = hash_password(world_.password);
        PutDepartment county;
        county.id = county_;
        county.code = "00";
        county.kind = DepartmentKind::county;
        county.name = "基准县";
        maker_.add(county);
        make_login(make_employee(county_, Role::department_head), county_head, hash);
        for (std::size_t i = 0; i < size_.departments; ++i) make_department(i, hash);
        maker_.flush();
        maker_.add(due_jobs(maker_.office().store(), maker_.office().facts(), system_clock()).in_order());
        maker_.flush();
    }

private:
    Id<Employee> make_employee(const Id<Department>& department, Role role) {
        PutEmployee employee;
        employee.id.value = new_id();
        employee.number = "N" + std::to_string(++employees_);
        employee.name = employee.number;
        employee.department = department;
        employee.joined_on = add_months(today_, -12);
        maker_.add(employee);
        AssignRole assignment;
        assignment.id.value = new_id();
        assignment.employee = employee.id;
        assignment.role = role;
        assignment.department = department;
        assignment.effective_from = employee.joined_on;
        maker_.add(assignment);
        return employee.id;
    }

    void make_login(const Id<Employee>& employee, const std::string& name, const std::string& hash) {
        SetLogin login;
        login.employee = employee;
        login.name = name;
        login.password_hash = hash;
        maker_.add(login);
    }

    void make_department(std::size_t index, const std::string& hash) {
        PutDepartment department;
        department.id.value = new_id();
        department.code = "D" + std::to_string(index + 1);
        department.name = department.code;
        department.parent = county_;
        maker_.add(department);
        PutTerritory territory;
        territory.id.value = new_id();
        territory.code = department.code + "-T1";
        territory.name = territory.code;
        territory.department = department.id;
        territory.customer_manager = make_employee(department.id, Role::customer_manager);
        territory.holder = Id<TerritoryHolder>{new_id()};
        territory.effective_from = add_months(today_, -12);
        maker_.add(territory);
        const auto cycle = cycle_of(department.id, today_);
        maker_.add(cycle);
        Clerk clerk;
        clerk.department = department.id;
        clerk.cycle = cycle.id;
        for (const auto& day : cycle.days) clerk.days.push_back(day.id);
        make_retailers(territory.id, clerk);
        for (std::size_t i = 0; i < size_.desks_per_department; ++i) {
            clerk.employee = make_employee(department.id, Role::order_desk);
            clerk.user = "od" + std::to_string(world_.clerks.size() + 1);
            make_login(clerk.employee, clerk.user, hash);
            world_.clerks.push_back(clerk);
        }
    }

    void make_retailers(const Id<Territory>& territory, Clerk& clerk) {
        for (std::size_t i = 0; i < size_.retailers_per_department; ++i) {
            PutRetailer retailer;
            retailer.id.value = new_id();
            auto serial = std::to_string(++retailers_);
            retailer.licence_no = std::string(12 - serial.size(), '0') + serial;
            retailer.name = "基准零售户" + serial;
            retailer.holder = "持证人" + serial;
            retailer.address = "基准路" + serial + "号";
            retailer.territory = territory;
            retailer.order_weekday = static_cast<Weekday>(i % 7);
            retailer.licence_valid_to = add_months(today_, 24);
            ProfileEntry profile;
            profile.id.value = new_id();
            profile.effective_from = add_months(month_of(today_), -12);
            retailer.profile.push_back(profile);
            retailer.contact.push_back({{}, "13800000000", std::nullopt});
            maker_.add(retailer);
            PutAgreedTotal total;
            total.retailer = retailer.id;
            total.month = month_of(today_);
            total.quantity.value = huge_total;
            total.agreed_with = retailer.holder;
            maker_.add(total);
            make_history(retailer.id);
            clerk.retailers.emplace_back(retailer.id, retailer.order_weekday);
        }
    }

    void make_history(const Id<Retailer>& retailer) {
        for (std::size_t i = 0; i < size_.history_orders; ++i) {
            RecordHistoryOrder order;
            order.order.value = new_id();
            order.retailer = retailer;
            order.date = {today_.days - 7 * static_cast<std::int32_t>(i + 1)};
            order.source_ref = "B" + std::to_string(++history_);
            const auto first = random_() % (world_.products.size() - 5);
            for (std::size_t line = 0; line < 5; ++line)
                order.lines.push_back(
                    {world_.products[first + line], {static_cast<std::int64_t>(1 + random_() % 9)}});
            maker_.add(order);
        }
    }

    Maker& maker_;
    const WorldSize& size_;
    World& world_;
    Date today_;
    Id<Department> county_{new_id()};
    std::mt19937_64 random_{1};
    std::size_t employees_ = 0;
    std::size_t retailers_ = 0;
    std::size_t history_ = 0;
};

}

World make_world(DataFolder& folder, const WorldSize& size) {
    World world;
    world.password = "bench-" + to_hex(new_id());
    make_certificates(folder.path(), system_clock());
    Maker maker(folder);
    maker.office().store().set_value("epoch", new_id().view());
    CountyMaker(maker, size, world).make();
    return world;
}

SubmitOrder random_order(const World& world, const Clerk& clerk, std::mt19937_64& random) {
    const auto& [retailer, weekday] = clerk.retailers[random() % clerk.retailers.size()];
    SubmitOrder order;
    order.order.value = new_id();
    order.retailer = retailer;
    order.cycle = clerk.cycle;
    order.order_day = clerk.days[static_cast<std::size_t>(weekday)];
    const auto first = random() % (world.products.size() - 5);
    for (std::size_t line = 0; line < 5; ++line)
        order.lines.push_back({world.products[first + line], {static_cast<std::int64_t>(1 + random() % 9)}});
    return order;
}

}

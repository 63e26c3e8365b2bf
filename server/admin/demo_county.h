// SPDX-License-Identifier: GPL-3.0-or-later
// The demo county while it is made. Everything goes in by commands; the parts are made in the order of the
// functions below, each in a file of its own.
#pragma once

#include "common/calendar/order_day.h"
#include "common/products/product.h"
#include "common/retailers/retailer.h"
#include "common/retailers/size_class.h"
#include "common/staff/role.h"
#include "server/admin/commands.h"
#include "server/admin/demo_dice.h"
#include "server/admin/office_on_disk.h"

#include <string>
#include <vector>

namespace liangheng {

/// Time of the day at which the county is made, in minutes: early, so that nothing in it lies in the future.
inline constexpr int demo_minutes = 6 * 60;

/// Somebody of the county who signs in.
struct DemoUser {
    std::string login;
    Id<Employee> employee;
    Role role = Role::order_desk;
    std::string department; ///< code
};

/// A service department with its territories and its people.
struct DemoDepartment {
    Id<Department> id;
    std::string code;
    std::string_view place;
    std::vector<Id<Territory>> territories;
    std::vector<Id<Employee>> order_desk;
    Id<OrderCycle> cycle;           ///< the one that is open today
    std::vector<Id<OrderDay>> days; ///< of that cycle, Monday first
};

struct DemoProduct {
    Id<Product> id;
    Fen wholesale;
    int weight = 1;      ///< how often it is ordered
    bool on_sale = true; ///< today
};

struct DemoRetailer {
    Id<Retailer> id;
    Id<Territory> territory;
    std::size_t department = 0;
    Weekday weekday = Weekday::monday;
    SizeClass size = SizeClass::small;
    RetailerStatus status = RetailerStatus::active;
    std::int64_t monthly = 0; ///< cartons that he sells in a usual month
};

class FileStore;

/// The files that attachments of the demo county name. Throws when they cannot be written.
void put_demo_files(FileStore& files);

class DemoCounty {
public:
    DemoCounty(OfficeOnDisk& office, const DemoOptions& options, Date today)
        : office_(office), options_(options), today_(today) {}

    /// Everything. Throws std::runtime_error when the store holds a county already, or a command is refused.
    void make(const std::string& password_hash);

    const std::vector<DemoUser>& users() const { return users_; }

private:
    // demo_staff.cpp
    void make_departments();
    void make_people(const std::string& password_hash);
    Id<Employee> make_person(const std::string& number, const Id<Department>& department, DemoDice& dice);
    void give_role(const std::string& login, const Id<Employee>& employee, Role role,
                   const Id<Department>& department, const std::string& code,
                   const std::string& password_hash);
    void make_territories(std::size_t department, DemoDice& dice, const std::string& password_hash);
    // demo_policies.cpp
    void set_parameters();
    void make_substitution();
    // demo_products.cpp
    void make_brands_and_products();
    void set_price_classes();
    void set_prices(const DemoProduct& product, const std::string& code, DemoDice& dice);
    // demo_retailers.cpp
    void make_trade_areas();
    void make_retailers();
    void register_person(const DemoRetailer& retailer, const std::string& licence, std::uint32_t number);
    void agree_totals();
    // demo_calendar.cpp
    void set_holidays();
    void plan_cycles();
    void run_due_jobs();
    // demo_orders.cpp
    void make_history();
    void make_live_orders();
    // demo_story.cpp
    void make_story();
    // demo_lists.cpp
    void make_lists();

    Date first_month() const { return add_months(month_of(today_), 2 - static_cast<int>(options_.months)); }
    Date last_month() const { return add_months(month_of(today_), 1); }
    Uuid id(std::string_view what, std::string_view name) const;
    /// Ids of rows that a desk loads by time: newer ones sort later.
    Uuid dated_id(Date day, std::string_view what, std::string_view name) const;

    template<class C> void give(C command) {
        auto job = make_server_job(Uuid{}, std::move(command), command_info<C>());
        give_job(std::move(job));
    }
    /// One whose body differs from county to county: a salt is in it.
    template<class C> void give_named(std::string_view name, C command) {
        auto job = make_server_job(id("command", name), std::move(command), command_info<C>());
        give_job(std::move(job));
    }
    void give_job(Job job);
    void flush();

    OfficeOnDisk& office_;
    const DemoOptions& options_;
    Date today_;
    std::vector<Job> jobs_;
    Id<Department> county_;
    std::vector<DemoDepartment> departments_;
    std::vector<DemoProduct> products_;
    std::vector<DemoRetailer> retailers_;
    std::vector<DemoUser> users_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

namespace liangheng {
namespace {

Employee person(const char* name, const Department& department) {
    return {.id = id_of<Employee>(name),
            .number = name,
            .name = name,
            .department = department.id,
            .joined_on = make_date(2020, 1, 1)};
}

}

County::County() {
    put_staff();
    put_trade();
}

void County::put_staff() {
    const auto january = make_date(2026, 1, 1);
    county = {
        .id = id_of<Department>("county"), .code = "C", .kind = DepartmentKind::county, .name = "County"};
    first = {.id = id_of<Department>("first"), .code = "D01", .name = "First", .parent = county.id};
    second = {.id = id_of<Department>("second"), .code = "D02", .name = "Second", .parent = county.id};
    for (const auto& department : {county, first, second}) facts.put(department);
    head = person("head", county);
    admin = person("admin", county);
    clerk = person("clerk", first);
    manager = person("manager", first);
    staff = person("staff", first);
    walker = person("walker", first);
    other_walker = person("other walker", first);
    far_walker = person("far walker", second);
    for (const auto& employee : {head, admin, clerk, manager, staff, walker, other_walker, far_walker})
        facts.put(employee);
    assign(head, Role::department_head, county);
    assign(admin, Role::administrator, county);
    assign(clerk, Role::order_desk, first);
    assign(manager, Role::market_manager, first);
    assign(staff, Role::service_staff, first);
    assign(walker, Role::customer_manager, first);
    assign(other_walker, Role::customer_manager, first);
    assign(far_walker, Role::customer_manager, second);
    const auto make_territory = [&](const char* code, const Department& department, const Employee& holder) {
        Territory made{.id = id_of<Territory>(code),
                       .code = code,
                       .name = code,
                       .department = department.id,
                       .customer_manager = holder.id};
        facts.put(made);
        facts.put(TerritoryHolder{id_of<TerritoryHolder>(code), made.id, holder.id, january});
        return made;
    };
    territory = make_territory("D01-T01", first, walker);
    other_territory = make_territory("D01-T02", first, other_walker);
    far_territory = make_territory("D02-T01", second, far_walker);
}

void County::put_trade() {
    const auto january = make_date(2026, 1, 1);
    retailer = {.id = id_of<Retailer>("retailer"),
                .licence_no = "012345678901",
                .name = "Shop",
                .holder = "Holder",
                .address = "Street 1",
                .territory = territory.id,
                .order_weekday = Weekday::tuesday,
                .licence_valid_to = make_date(2027, 12, 31)};
    profile = {.id = id_of<RetailerProfile>("profile"),
               .retailer = retailer.id,
               .territory = territory.id,
               .size_class = SizeClass::small,
               .effective_from = january};
    cycle = {.id = id_of<OrderCycle>("cycle"),
             .department = first.id,
             .month = month,
             .number = {4},
             .opens_at = instant_at(make_date(2026, 11, 23)),
             .last_order_on = make_date(2026, 11, 27),
             .last_sign_on = make_date(2026, 11, 28),
             .last_batch_on = make_date(2026, 11, 30),
             .state = CycleState::open};
    day = {.id = id_of<OrderDay>("day"),
           .cycle = cycle.id,
           .weekday = Weekday::tuesday,
           .date = today,
           .cutoff_at = instant_at(today, 17 * 60)};
    position = {.id = quota_position_id(retailer.id, month),
                .retailer = retailer.id,
                .territory = territory.id,
                .month = month,
                .agreed = {100},
                .cap = {115},
                .ordered = {}};
    brand = {.id = id_of<Brand>("brand"), .name = "Brand", .maker = "Maker"};
    facts.put(retailer);
    facts.put(profile);
    facts.put(cycle);
    facts.put(day);
    facts.put(position);
    facts.put(brand);
    for (const char* code : {"P1", "P2", "P3"}) {
        products.push_back({.id = id_of<Product>(code),
                            .code = code,
                            .name = code,
                            .brand = brand.id,
                            .packs_per_carton = {10},
                            .sticks_per_pack = {20},
                            .cartons_per_case = {50}});
        facts.put(products.back());
        facts.put(ProductPrice{
            id_of<ProductPrice>(code), products.back().id, {8'000}, {10'000}, {11'500}, january});
    }
}

void County::assign(const Employee& employee, Role role, const Department& department) {
    const auto id =
        make_derived_uuid({employee.number, department.code, std::to_string(static_cast<int>(role))});
    facts.put(RoleAssignment{.id = {id},
                             .employee = employee.id,
                             .role = role,
                             .department = department.id,
                             .effective_from = make_date(2026, 1, 1)});
}

Context County::as(Role role, const Employee& employee, const Department& department) const {
    Context context;
    context.actor = employee.id;
    context.roles = {{role, department.id, {}}};
    if (role == Role::customer_manager)
        for (const auto& held : {territory, other_territory, far_territory})
            if (held.customer_manager == employee.id) context.territories.push_back(held.id);
    context.clock = clock;
    return context;
}

Context County::server() const {
    Context context;
    context.by_server = true;
    context.clock = clock;
    return context;
}

SubmitOrder County::order(std::initializer_list<std::pair<std::size_t, std::int64_t>> lines,
                          std::string_view name) const {
    SubmitOrder command{
        .order = id_of<Order>(name), .retailer = retailer.id, .cycle = cycle.id, .order_day = day.id};
    for (const auto& [product, cartons] : lines)
        command.lines.push_back({products.at(product).id, {cartons}});
    return command;
}

}

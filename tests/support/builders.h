// SPDX-License-Identifier: GPL-3.0-or-later
// A small county for the tests of rules: two service departments, three territories, one retailer who may
// order. Tests change a row and put it again.
#pragma once

#include "common/catalogue.h"
#include "common/orders/submit_order.h"
#include "common/products/product_price.h"
#include "common/quota/agreed_total.h"
#include "common/quota/float_policy.h"
#include "common/quota/quota_position.h"
#include "common/retailers/retailer_contact.h"
#include "common/retailers/retailer_profile.h"
#include "common/staff/role_assignment.h"
#include "common/staff/substitution.h"
#include "common/staff/territory_holder.h"
#include "tests/support/memory_facts.h"

#include <initializer_list>
#include <string_view>
#include <utility>

namespace liangheng {

/// The id that a name stands for in tests; the same name, the same id.
template<class T> Id<T> id_of(std::string_view name) { return {make_derived_uuid({"test", name})}; }

/// It is Tuesday, 24 November 2026, ten in the morning: an order day, cut-off at 17:00.
class County {
public:
    County();

    MemoryFacts facts;
    Date today = make_date(2026, 11, 24);
    UtcTime clock = instant_at(today, 10 * 60);
    Date month = make_date(2026, 11, 1);

    Department county, first, second;            ///< the county and two service departments
    Employee head, clerk, manager, staff, admin; ///< of the first department; head and admin of the county
    Employee walker, other_walker, far_walker;   ///< customer managers of the three territories
    Territory territory, other_territory, far_territory; ///< two of the first department, one of the second
    Retailer retailer;                                   ///< of `territory`, orders on Tuesdays
    RetailerProfile profile;                             ///< of `retailer`, small, since January
    OrderCycle cycle;                                    ///< number 4 of November, open
    OrderDay day;                                        ///< regular, today
    Brand brand;
    std::vector<Product> products; ///< three, on sale, with a price since January
    QuotaPosition position;        ///< of `retailer`, agreed 100, cap 115, nothing ordered

    Context as(Role role, const Employee& employee, const Department& department) const;
    Context desk() const { return as(Role::order_desk, clerk, first); }
    Context administrator() const { return as(Role::administrator, admin, county); }
    /// A job, or a call on the server's machine.
    Context server() const;

    /// An order of the retailer: product by its place in `products`, cartons.
    SubmitOrder order(std::initializer_list<std::pair<std::size_t, std::int64_t>> lines,
                      std::string_view name = "order") const;
    /// Lets an employee hold a role since January.
    void assign(const Employee& employee, Role role, const Department& department);

private:
    void put_staff();
    void put_trade();
};

}

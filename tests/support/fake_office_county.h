// SPDX-License-Identifier: GPL-3.0-or-later
// The county of a simulated office: two service departments with two territories each, six retailers with
// small caps, three clerks at three desks, and an open order cycle. Stored by one command through the
// ordinary path.
#pragma once

#include "common/calendar/order_day.h"
#include "common/products/product.h"
#include "common/retailers/retailer.h"
#include "common/rules/changes.h"
#include "common/staff/territory.h"

#include <string>
#include <vector>

namespace liangheng {
class SqliteStore;
}

namespace liangheng::test {

struct FakeCounty {
    struct Clerk {
        Id<Employee> employee;
        Id<Department> department;
        std::string login; ///< the password is the same
    };
    struct Shop {
        Id<Retailer> retailer;
        std::size_t department = 0; ///< his first one: 0 or 1
    };

    FakeCounty();

    Date today = make_date(2026, 11, 24);
    Date month = make_date(2026, 11, 1);
    Id<Department> departments[2];
    Id<OrderCycle> cycles[2];
    Id<OrderDay> days[2];
    std::vector<Id<Territory>> territories; ///< two of each department
    std::vector<Shop> shops;
    std::vector<Id<Product>> products;
    std::vector<Clerk> clerks; ///< two of the first department, one of the second

    /// Every row of the county.
    Changes rows() const;
    /// Puts the county into an empty store.
    void fill(SqliteStore& store) const;
};

}

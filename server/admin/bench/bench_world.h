// SPDX-License-Identifier: GPL-3.0-or-later
// The data of a benchmark: a county made through the same commands as any other, as large as the case needs.
#pragma once

#include "common/orders/submit_order.h"
#include "server/admin/office_on_disk.h"

#include <random>

namespace liangheng::bench {

struct WorldSize {
    std::size_t departments = 1;
    std::size_t desks_per_department = 1;      ///< order desk clerks, each with a login
    std::size_t retailers_per_department = 20; ///< in one territory
    std::size_t products = 200;
    std::size_t history_orders = 0; ///< per retailer, five lines each
};

/// A clerk of the order desk and the retailers whom he may enter orders for.
struct Clerk {
    Id<Employee> employee;
    std::string user;
    Id<Department> department;
    Id<OrderCycle> cycle;
    std::vector<Id<OrderDay>> days; ///< by weekday, Monday first
    std::vector<std::pair<Id<Retailer>, Weekday>> retailers;
};

/// Login of the department head, who sees the whole county.
inline constexpr const char* county_head = "dh1";

struct World {
    std::vector<Clerk> clerks;
    std::vector<Id<Product>> products;
    std::string password;
};

/// Makes store, certificates and the county in an empty folder; says what went wrong as std::runtime_error.
World make_world(DataFolder& folder, const WorldSize& size);

/// An order of five lines with small quantities, for one of the clerk's retailers.
SubmitOrder random_order(const World& world, const Clerk& clerk, std::mt19937_64& random);

}

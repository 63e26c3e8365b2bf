// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of named queries, one line each in named_queries.cpp.
#pragma once

#include "common/sql/named_query.h"

#include <span>
#include <string_view>

namespace liangheng {

namespace queries {
extern const NamedQuery orders_of_cycle;
extern const NamedQuery lines_of_order;
extern const NamedQuery opened_cycles;
extern const NamedQuery priced_products;
extern const NamedQuery listed_products;
extern const NamedQuery listed_retailers;
extern const NamedQuery call_list;
extern const NamedQuery listed_employees;
extern const NamedQuery listed_departments;
extern const NamedQuery agreed_totals_of_month;
extern const NamedQuery saved_lists;
extern const NamedQuery months_of_retailer;
extern const NamedQuery use_of_caps;
extern const NamedQuery persons_of_shop;
extern const NamedQuery listed_trade_areas;
extern const NamedQuery all_prices;
extern const NamedQuery all_price_classes;
extern const NamedQuery listed_brands;
extern const NamedQuery listed_members;
extern const NamedQuery listed_territories;
extern const NamedQuery listed_roles;
extern const NamedQuery listed_substitutions;
extern const NamedQuery listed_workdays;
extern const NamedQuery calendar_cycles;
extern const NamedQuery listed_parameters;
extern const NamedQuery parameters_now;
extern const NamedQuery listed_float_policies;
extern const NamedQuery comments_of_record;
extern const NamedQuery attachments_of_record;
extern const NamedQuery unread_mentions;
}

std::span<const NamedQuery* const> all_queries();

}

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
extern const NamedQuery listed_employees;
extern const NamedQuery listed_departments;
extern const NamedQuery agreed_totals_of_month;
extern const NamedQuery comments_of_record;
extern const NamedQuery attachments_of_record;
extern const NamedQuery unread_mentions;
}

std::span<const NamedQuery* const> all_queries();

}

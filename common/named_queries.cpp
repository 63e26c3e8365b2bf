// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/named_queries.h"

#include "common/orders/order_queries.h"
#include "common/products/product_queries.h"
#include "common/quota/quota_queries.h"
#include "common/retailers/retailer_queries.h"
#include "common/schema/make_info.h"
#include "common/staff/staff_queries.h"
#include "common/story/story_queries.h"

#include <array>

namespace liangheng {

namespace queries {
const NamedQuery orders_of_cycle{
    "orders_of_cycle", orders_of_cycle_sql, 1, &part_info<ListedOrder>, {{{"order", "cycle"}}}};
const NamedQuery lines_of_order{"lines_of_order", lines_of_order_sql, 1, &part_info<ListedOrderLine>};
const NamedQuery opened_cycles{"opened_cycles", opened_cycles_sql, 0, &part_info<ListedCycle>};
const NamedQuery priced_products{"priced_products", priced_products_sql, 3, &part_info<PricedProduct>};
const NamedQuery listed_products{"listed_products", listed_products_sql, 3, &part_info<ListedProduct>};
const NamedQuery listed_retailers{
    "listed_retailers", listed_retailers_sql, 2, &part_info<ListedRetailer>, {{{"quota_position", "month"}}}};
const NamedQuery agreed_totals_of_month{"agreed_totals_of_month",
                                        agreed_totals_of_month_sql,
                                        2,
                                        &part_info<ListedAgreedTotal>,
                                        {{{"agreed_total", "month"}, {"quota_position", "month"}}}};
const NamedQuery listed_employees{"listed_employees", listed_employees_sql, 0, &part_info<ListedEmployee>};
const NamedQuery listed_departments{"listed_departments", listed_departments_sql, 0,
                                    &part_info<ListedDepartment>};
const NamedQuery comments_of_record{
    "comments_of_record", comments_of_record_sql, 1, &part_info<ListedComment>, {{{"comment", "record"}}}};
const NamedQuery attachments_of_record{"attachments_of_record",
                                       attachments_of_record_sql,
                                       1,
                                       &part_info<ListedAttachment>,
                                       {{{"attachment", "record"}}}};
const NamedQuery unread_mentions{"unread_mentions", unread_mentions_sql, 1, &part_info<ListedMention>};
}

namespace {

// clang-format off
constexpr std::array all{
    &queries::listed_employees,
    &queries::listed_departments,
    &queries::orders_of_cycle,
    &queries::lines_of_order,
    &queries::opened_cycles,
    &queries::priced_products,
    &queries::listed_retailers,
    &queries::agreed_totals_of_month,
    &queries::listed_products,
    &queries::comments_of_record,
    &queries::unread_mentions,
    &queries::attachments_of_record,
};
// clang-format on

}

std::span<const NamedQuery* const> all_queries() { return all; }

}

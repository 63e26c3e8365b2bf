// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/named_queries.h"

#include "common/calendar/calendar_queries.h"
#include "common/desk/saved_list_queries.h"
#include "common/orders/order_queries.h"
#include "common/policies/policy_queries.h"
#include "common/products/goods_queries.h"
#include "common/products/product_queries.h"
#include "common/quota/quota_charts.h"
#include "common/quota/quota_queries.h"
#include "common/retailers/call_list_query.h"
#include "common/retailers/retailer_queries.h"
#include "common/retailers/shop_person_queries.h"
#include "common/retailers/trade_area_queries.h"
#include "common/schema/make_info.h"
#include "common/staff/organisation_queries.h"
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
    "listed_retailers",
    listed_retailers_sql,
    2,
    &part_info<ListedRetailer>,
    {{{"quota_position", "month, retailer, agreed, cap, ordered"},
      {"retailer", "licence_no, name, holder, address"},
      {"retailer", "name_full, licence_no, name, holder, address"},
      {"retailer", "order_weekday"},
      {"retailer", "status"},
      {"retailer", "licence_valid_to"},
      {"retailer_profile", "retailer, effective_from, id, market_type, format, size_class"}}}};
const NamedQuery agreed_totals_of_month{
    "agreed_totals_of_month",
    agreed_totals_of_month_sql,
    2,
    &part_info<ListedAgreedTotal>,
    {{{"agreed_total", "month"}, {"quota_position", "month, retailer, agreed, cap, ordered"}}}};
const NamedQuery call_list{
    "call_list", call_list_sql, 2, &part_info<CalledRetailer>, {{{"quota_position", "month"}}}};
const NamedQuery months_of_retailer{"months_of_retailer",
                                    months_of_retailer_sql,
                                    2,
                                    &part_info<QuotaMonth>,
                                    {{{"quota_position", "retailer"}}}};
const NamedQuery use_of_caps{"use_of_caps",
                             use_of_caps_sql,
                             2,
                             &part_info<UseOfCaps>,
                             {{{"agreed_total", "month"}, {"quota_position", "month"}}}};
const NamedQuery listed_employees{"listed_employees", listed_employees_sql, 0, &part_info<ListedEmployee>};
const NamedQuery listed_departments{"listed_departments", listed_departments_sql, 0,
                                    &part_info<ListedDepartment>};
const NamedQuery saved_lists{"saved_lists", saved_lists_sql, 2, &part_info<ListedSavedList>};
const NamedQuery persons_of_shop{"persons_of_shop", persons_of_shop_sql, 1, &part_info<ListedShopPerson>};
const NamedQuery all_prices{"all_prices", all_prices_sql, 1, &part_info<ListedPrice>};
const NamedQuery all_price_classes{"all_price_classes", all_price_classes_sql, 1,
                                   &part_info<ListedPriceClass>};
const NamedQuery listed_brands{"listed_brands", listed_brands_sql, 0, &part_info<ListedBrand>};
const NamedQuery listed_members{"listed_members", listed_members_sql, 0, &part_info<ListedMember>};
const NamedQuery listed_territories{"listed_territories", listed_territories_sql, 3,
                                    &part_info<ListedTerritory>};
const NamedQuery listed_roles{"listed_roles", listed_roles_sql, 2, &part_info<ListedRole>};
const NamedQuery listed_substitutions{"listed_substitutions", listed_substitutions_sql, 2,
                                      &part_info<ListedSubstitution>};
const NamedQuery listed_workdays{"listed_workdays", listed_workdays_sql, 0, &part_info<ListedWorkday>};
const NamedQuery calendar_cycles{"calendar_cycles", calendar_cycles_sql, 0, &part_info<CalendarCycle>};
const NamedQuery listed_parameters{"listed_parameters", listed_parameters_sql, 1,
                                   &part_info<ListedParameter>};
const NamedQuery parameters_now{"parameters_now", parameters_now_sql(), 5, &part_info<ParameterNow>};
const NamedQuery listed_trade_areas{"listed_trade_areas", listed_trade_areas_sql, 0,
                                    &part_info<ListedTradeArea>};
const NamedQuery listed_float_policies{"listed_float_policies", listed_float_policies_sql, 1,
                                       &part_info<ListedFloatPolicy>};
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
    &queries::call_list,
    &queries::agreed_totals_of_month,
    &queries::months_of_retailer,
    &queries::use_of_caps,
    &queries::listed_products,
    &queries::saved_lists,
    &queries::persons_of_shop,
    &queries::all_prices,
    &queries::all_price_classes,
    &queries::listed_brands,
    &queries::listed_members,
    &queries::listed_territories,
    &queries::listed_roles,
    &queries::listed_substitutions,
    &queries::listed_workdays,
    &queries::calendar_cycles,
    &queries::listed_parameters,
    &queries::listed_trade_areas,
    &queries::parameters_now,
    &queries::listed_float_policies,
    &queries::comments_of_record,
    &queries::unread_mentions,
    &queries::attachments_of_record,
};
// clang-format on

}

std::span<const NamedQuery* const> all_queries() { return all; }

}

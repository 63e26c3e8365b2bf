// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/all_pages.h"

#include "client/pages/brands/goods_page.h"
#include "client/pages/desk/sync_page.h"
#include "client/pages/orders/orders_page.h"
#include "client/pages/quota/quota_page.h"
#include "client/pages/retailers/retailers_page.h"
#include "client/pages/staff/administration_page.h"

#include <QtGlobal>

namespace liangheng {
namespace {

template<class P> Page* make_page(const PageContext& context) { return new P(context); }

template<class... Roles> constexpr RoleSet roles(Roles... roles) { return (role_bit(roles) | ...); }

constexpr RoleSet everybody = (1U << 10U) - 1;

}

PageRegistry all_pages() {
    using enum Role;
    return {
        {"orders",
         QT_TRANSLATE_NOOP("page", "Orders"),
         "orders",
         PageGroup::trade,
         roles(customer_manager, market_manager, service_staff, order_desk, department_head, supervision),
         &make_page<OrdersPage>,
         {"submit_order", "replace_order"},
         {"order"}},
        {"retailers",
         QT_TRANSLATE_NOOP("page", "Retailers"),
         "retailers",
         PageGroup::trade,
         roles(customer_manager, market_manager, service_staff, order_desk, department_head, inspector,
               supervision),
         &make_page<RetailersPage>,
         {"put_retailer", "move_retailer", "put_shop_person"},
         {"retailer"}},
        {"quota",
         QT_TRANSLATE_NOOP("page", "Agreed totals"),
         "quota",
         PageGroup::trade,
         roles(customer_manager, market_manager, service_staff, department_head, supervision),
         &make_page<QuotaPage>,
         {},
         {"agreed_total"}},
        {"brands",
         QT_TRANSLATE_NOOP("page", "Brands"),
         "brands",
         PageGroup::trade,
         roles(customer_manager, market_manager, service_staff, order_desk, department_head, administrator),
         &make_page<GoodsPage>,
         {"put_product", "set_price", "put_brand", "set_price_classes"},
         {"product", "brand"}},
        {"administration",
         QT_TRANSLATE_NOOP("page", "Administration"),
         "people",
         PageGroup::trade,
         roles(service_staff, department_head, administrator),
         &make_page<AdministrationPage>,
         {"put_employee", "put_department", "put_territory", "assign_territory", "assign_role", "end_role",
          "put_substitution", "set_parameter", "set_float_policy", "set_workdays", "put_trade_area_kind"},
         {"employee"}},
        {"sync",
         QT_TRANSLATE_NOOP("page", "Synchronisation"),
         "sync",
         PageGroup::desk,
         everybody,
         &make_page<SyncPage>,
         {}},
    };
}

}

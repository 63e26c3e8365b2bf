// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/brands/goods_page.h"

#include "client/pages/brands/brands_page.h"
#include "client/pages/products/goods_lists.h"

#include <QtGlobal>

namespace liangheng {
namespace {

Page* make_products(const PageContext& context) { return new BrandsPage(context); }

std::vector<TabInfo> goods_tabs() {
    constexpr RoleSet all = ~RoleSet{0};
    constexpr auto keepers = role_bit(Role::service_staff) | role_bit(Role::administrator);
    return {
        {QT_TRANSLATE_NOOP("tab", "Products and prices"), all, &make_products, {"put_product", "set_price"}},
        {QT_TRANSLATE_NOOP("tab", "Prices of all days"), all, &make_record_list<prices_list>, {}},
        {QT_TRANSLATE_NOOP("tab", "Brands"), keepers, &make_record_list<brands_list>, {"put_brand"}},
        {QT_TRANSLATE_NOOP("tab", "Price classes"),
         all,
         &make_record_list<price_classes_list>,
         {"set_price_classes"}},
    };
}

}

GoodsPage::GoodsPage(const PageContext& context) : TabPage(context, goods_tabs()) {}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/brands/brands_page.h"

#include "common/products/product_queries.h"

namespace liangheng {

BrandsPage::BrandsPage(const PageContext& context)
    : ListPage(context, {.query = queries::listed_products,
                         .columns = {"code", "name", "brand_name", "category", "allocation", "wholesale",
                                     "guide_retail", "effective_from", "on_sale"},
                         .searched = {"code", "name", "brand_name", "mnemonic"},
                         .entities = {"product", "product_price", "brand"},
                         .record = "product"}) {
    model().set_marker(
        [this](const ListRow& cells) {
            const auto product = row_of<ListedProduct>(cells);
            RowMark mark;
            if (product.on_sale && product.wholesale) return mark;
            mark.status = Status::warn;
            mark.hint = product.on_sale ? tr("It has no price today, so it cannot be ordered.")
                                        : tr("It is not sold today.");
            return mark;
        },
        "on_sale");
    begin();
}

std::vector<OwnedCell> BrandsPage::parameters() const {
    const auto today = parameter(date_of(office().clock()));
    return {today, today, today};
}

ListPage::Words BrandsPage::words() const {
    return {.title = tr("Products and prices"),
            .searched = tr("code, product, brand, mnemonic"),
            .none_yet = tr("There are no products yet."),
            .none_fit = tr("No product fits the filter.")};
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_prices.h"

#include "common/products/product_price.h"
#include "common/products/set_price.h"

#include <algorithm>

namespace liangheng {

ImportPrices::ImportPrices(ImportWork& work) : ImportKind(work) {
    add_import_fields(
        fields_, info<ProductPrice>(),
        {{"product", "code"}, {"allocation"}, {"wholesale"}, {"guide_retail"}, {"effective_from"}});
}

ImportUnit ImportPrices::unit(ImportRow& row, const Facts& facts) {
    ImportUnit unit;
    const auto code = row.text(0);
    ProductPrice price;
    price.effective_from = work_.today;
    for (std::size_t field = 0; field < 4; ++field) // all but the day
        if (!row.has(field))
            row.problems.push_back(refuse_value("value.missing", *fields_[field].field, {}, {}));
    if (row.mapped[4] && !row.has(4)) // a column for the day that is blank here is no "from today on"
        row.problems.push_back(refuse_value("value.missing", *fields_[4].field, {}, {}));
    look_up(row, 0);
    if (row.problems.empty()) set_members(row, 0, fields_.size(), &price);
    if (!row.problems.empty()) return unit;
    note_default(row, 4, &price);
    unit.counts = {{"product_price", 1}};
    const auto prices = facts.each<ProductPrice>("product", price.product);
    for (const auto& old : prices.value()) {
        if (old->effective_from != price.effective_from) continue;
        price.id = old->id;
        if (!same_values(info<ProductPrice>(), &*old, &price))
            row.problems.push_back(
                refuse("products.price_of_day_exists", {{"day", to_text(price.effective_from)}}));
        return unit;
    }
    unit.add(work_, SetPrice{.id = {work_.id("price", code + '/' + to_text(price.effective_from))},
                             .product = price.product,
                             .allocation = price.allocation,
                             .wholesale = price.wholesale,
                             .guide_retail = price.guide_retail,
                             .effective_from = price.effective_from});
    return unit;
}

}

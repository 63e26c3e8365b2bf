// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/brands/brands_page.h"

#include "client/imports/import_button.h"
#include "client/pages/products/product_forms.h"
#include "common/products/product_queries.h"

#include <QHBoxLayout>

namespace liangheng {

BrandsPage::BrandsPage(const PageContext& context)
    : RecordPage(context,
                 {.query = queries::listed_products,
                  .columns = {"code", "name", "brand_name", "category", "allocation", "wholesale",
                              "guide_retail", "effective_from", "on_sale"},
                  .searched = {"code", "name", "brand_name", "mnemonic"},
                  .entities = {"product", "product_price", "brand"},
                  .record = "product"},
                 {&product_form(), &price_form()}) {
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
    add_new(product_form(), [] { return tr("New product"); });
    add_for_row(
        product_form(), "edit", [] { return tr("Change"); }, {}, QKeySequence(Qt::Key_F2));
    add_for_row(
        price_form(), "quota", [] { return tr("New prices"); }, {}, {},
        [this] {
            return FormSubject{.record = {}, .preset = {{"product", form_value(current_id())}}, .draft = {}};
        });
    bar().addWidget(new ImportButton(office(), "products"));
    begin_records();
}

// A product that is not among the first rows, or a brand: the list is narrowed to it.
bool BrandsPage::open(const PageRequest& request) {
    if (ListPage::open(request)) return true;
    const auto product = office().facts().find(Id<Product>{request.record});
    const auto brand = office().facts().find(Id<Brand>{request.record});
    if (!product && !brand) return false;
    filter().setText(QString::fromStdString(product ? product->code : brand->name));
    filter().apply_now();
    return !product || ListPage::open(request);
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

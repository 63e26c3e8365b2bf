// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/products/goods_lists.h"

#include "client/pages/products/product_forms.h"

#include <QCoreApplication>

namespace liangheng {
namespace {

QString goods_words(const char* text) { return QCoreApplication::translate("GoodsLists", text); }

}

const RecordListSpec& prices_list() {
    static const RecordListSpec spec{
        .query = &queries::all_prices,
        .columns = {"product_code", "product_name", "effective_from", "allocation", "wholesale",
                    "guide_retail", "in_force", "set_at", "set_by"},
        .searched = {"product_code", "product_name"},
        .entities = {"product_price", "product"},
        .words =
            [] {
                return std::array{goods_words(QT_TRANSLATE_NOOP("GoodsLists", "Prices of all days")),
                                  goods_words(QT_TRANSLATE_NOOP("GoodsLists", "code, product")),
                                  goods_words(QT_TRANSLATE_NOOP("GoodsLists", "No price was set yet.")),
                                  goods_words(QT_TRANSLATE_NOOP("GoodsLists", "No price fits the filter."))};
            },
        .actions = {{.form = &price_form(),
                     .about = RecordListAction::About::new_record,
                     .icon = "plus",
                     .text = [] { return goods_words(QT_TRANSLATE_NOOP("GoodsLists", "New prices")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = {}}},
        .order = "effective_from",
        .newest_first = true,
        .in_force = "in_force",
    };
    return spec;
}

const RecordListSpec& brands_list() {
    static const RecordListSpec spec{
        .query = &queries::listed_brands,
        .columns = {"name", "maker", "is_local_key", "products"},
        .searched = {"name", "maker"},
        .entities = {"brand", "product"},
        .words =
            [] {
                return std::array{goods_words(QT_TRANSLATE_NOOP("GoodsLists", "Brands")),
                                  goods_words(QT_TRANSLATE_NOOP("GoodsLists", "brand, maker")),
                                  goods_words(QT_TRANSLATE_NOOP("GoodsLists", "There are no brands yet.")),
                                  goods_words(QT_TRANSLATE_NOOP("GoodsLists", "No brand fits the filter."))};
            },
        .actions = {{.form = &brand_form(),
                     .about = RecordListAction::About::new_record,
                     .icon = "plus",
                     .text = [] { return goods_words(QT_TRANSLATE_NOOP("GoodsLists", "New brand")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = {}},
                    {.form = &brand_form(),
                     .about = RecordListAction::About::marked_record,
                     .icon = "edit",
                     .text = [] { return goods_words(QT_TRANSLATE_NOOP("GoodsLists", "Change")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = QKeySequence(Qt::Key_F2)}},
        .order = {},
        .newest_first = false,
        .in_force = {},
    };
    return spec;
}

const RecordListSpec& price_classes_list() {
    static const RecordListSpec spec{
        .query = &queries::all_price_classes,
        .columns = {"effective_from", "class_number", "from_price", "below_price", "in_force", "set_at",
                    "set_by"},
        .searched = {"set_by"},
        .entities = {"price_class"},
        .words =
            [] {
                return std::array{
                    goods_words(QT_TRANSLATE_NOOP("GoodsLists", "Price classes")),
                    goods_words(QT_TRANSLATE_NOOP("GoodsLists", "who set them")),
                    goods_words(QT_TRANSLATE_NOOP("GoodsLists", "No price classes were set yet.")),
                    goods_words(QT_TRANSLATE_NOOP("GoodsLists", "No price class fits the filter."))};
            },
        .actions = {{.form = &price_classes_form(),
                     .about = RecordListAction::About::new_record,
                     .icon = "plus",
                     .text = [] { return goods_words(QT_TRANSLATE_NOOP("GoodsLists", "New bounds")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = {}}},
        .order = "effective_from",
        .newest_first = true,
        .in_force = "in_force",
    };
    return spec;
}

}

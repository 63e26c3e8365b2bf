// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/retailers/trade_area_list.h"

#include "common/retailers/put_trade_area_kind.h"

#include <QCoreApplication>

namespace liangheng {
namespace {

QString trade_area_words(const char* text) { return QCoreApplication::translate("TradeAreas", text); }

}

const FormSpec& trade_area_form() {
    static const FormSpec spec{
        .name = "trade_area_kind",
        .title = QT_TRANSLATE_NOOP("form", "Kind of trade area"),
        .command = &command_info<PutTradeAreaKind>,
        .record = &info<TradeAreaKind>,
        .groups = {{nullptr, {"name"}}},
        .required = {"name"},
        .fresh_ids = {},
        .kept = {},
        .faults = {},
        .fill = {},
        .remark = {},
    };
    return spec;
}

const RecordListSpec& trade_areas_list() {
    static const RecordListSpec spec{
        .query = &queries::listed_trade_areas,
        .columns = {"name", "set_at", "set_by"},
        .searched = {"name"},
        .entities = {"trade_area_kind"},
        .words =
            [] {
                return std::array{trade_area_words(QT_TRANSLATE_NOOP("TradeAreas", "Kinds of trade areas")),
                                  trade_area_words(QT_TRANSLATE_NOOP("TradeAreas", "name")),
                                  trade_area_words(QT_TRANSLATE_NOOP(
                                      "TradeAreas", "There are no kinds of trade areas yet.")),
                                  trade_area_words(QT_TRANSLATE_NOOP(
                                      "TradeAreas", "No kind of trade area fits the filter."))};
            },
        .actions = {{.form = &trade_area_form(),
                     .about = RecordListAction::About::new_record,
                     .icon = "plus",
                     .text = [] { return trade_area_words(QT_TRANSLATE_NOOP("TradeAreas", "New kind")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = {}},
                    {.form = &trade_area_form(),
                     .about = RecordListAction::About::marked_record,
                     .icon = "edit",
                     .text = [] { return trade_area_words(QT_TRANSLATE_NOOP("TradeAreas", "Change")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = QKeySequence(Qt::Key_F2)}},
        .order = {},
        .newest_first = false,
        .in_force = {},
    };
    return spec;
}

}

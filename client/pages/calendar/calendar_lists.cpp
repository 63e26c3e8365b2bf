// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/calendar/calendar_lists.h"

#include "common/calendar/calendar_queries.h"
#include "common/calendar/order_day.h"
#include "common/calendar/set_workdays.h"

#include <QCoreApplication>

namespace liangheng {
namespace {

QString calendar_words(const char* text) { return QCoreApplication::translate("CalendarLists", text); }

// Order days that are planned already and fall on one of these days: a holiday does not move them by itself.
QString planned_days(LocalOffice& office, const FormValues& values) {
    const auto from = values.find("from");
    const auto to = values.find("to");
    const auto kind = values.find("kind");
    if (from == values.end() || to == values.end() || kind == values.end() ||
        kind->second.integer != static_cast<std::int64_t>(WorkdayKind::holiday))
        return {};
    int planned = 0;
    const ReplicaSource source(office, queries::calendar_cycles);
    for (const auto& cycle : rows_of<CalendarCycle>(source, {}, {}, 5'000)) {
        if (cycle.state == CycleState::closed) continue;
        const auto days = office.facts().each<OrderDay>("cycle", cycle.id);
        if (!days) continue;
        for (const auto& day : *days)
            if (from->second.integer <= day->date.days && day->date.days <= to->second.integer) ++planned;
    }
    if (planned == 0) return {};
    return QCoreApplication::translate(
        "CalendarLists", "%n order day(s) are planned on these days and stay; plan those cycles anew.",
        nullptr, planned);
}

}

const FormSpec& workdays_form() {
    static const FormSpec spec{
        .name = "workdays",
        .title = QT_TRANSLATE_NOOP("form", "Holidays and moved working days"),
        .command = &command_info<SetWorkdays>,
        .record = nullptr,
        .groups = {{nullptr, {"from", "to", "kind", "name"}}},
        .required = {},
        .fresh_ids = {},
        .kept = {},
        .faults = {{"calendar.span_too_long", "to"},
                   {"calendar.span_ends_before_it_begins", "to"},
                   {"rules.day_in_past", "from"}},
        .fill = {},
        .remark = planned_days,
    };
    return spec;
}

const RecordListSpec& workdays_list() {
    static const RecordListSpec spec{
        .query = &queries::listed_workdays,
        .columns = {"date", "kind_of_day", "name", "set_at", "set_by"},
        .searched = {"name", "set_by"},
        .entities = {"workday"},
        .words =
            [] {
                return std::array{
                    calendar_words(QT_TRANSLATE_NOOP("CalendarLists", "Holidays and moved working days")),
                    calendar_words(QT_TRANSLATE_NOOP("CalendarLists", "name, who set it")),
                    calendar_words(QT_TRANSLATE_NOOP(
                        "CalendarLists", "No day was set; the office works from Monday to Friday.")),
                    calendar_words(QT_TRANSLATE_NOOP("CalendarLists", "No day fits the filter."))};
            },
        .actions = {{.form = &workdays_form(),
                     .about = RecordListAction::About::new_record,
                     .icon = "plus",
                     .text = [] { return calendar_words(QT_TRANSLATE_NOOP("CalendarLists", "Set days")); },
                     .obstacle = {},
                     .subject = {},
                     .keys = {}}},
        .order = "date",
        .newest_first = true,
        .in_force = {},
    };
    return spec;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/call_list.h"

#include "client/lists/replica_source.h"
#include "client/print/list_report.h"
#include "client/widgets/field_text.h"
#include "common/retailers/call_list_query.h"

#include <QCoreApplication>

#include <array>

namespace liangheng {
namespace {

constexpr std::array<std::string_view, 7> printed{"licence_no", "name",    "phone",    "agreed",
                                                  "cap",        "ordered", "remaining"};

QString call_tr(const char* text) { return QCoreApplication::translate("CallList", text); }

}

Report call_list(LocalOffice& office, Date day, Weekday whose) {
    const ReplicaSource source(office, queries::call_list, {parameter(month_of(day)), parameter(whose)});
    Report report;
    report.title = call_tr(QT_TRANSLATE_NOOP("CallList", "Call list of the order day"));
    report.period = QStringLiteral("%1 %2").arg(
        date_text(day), value_label(Member<Weekday>::enumeration(), static_cast<std::int64_t>(whose)));
    report.note = call_tr(QT_TRANSLATE_NOOP("CallList", "ordered holds what waits at this desk"));
    sign_report(report, office);
    std::vector<std::size_t> positions;
    for (const auto name : printed) {
        positions.push_back(field_position(source.row(), name));
        const auto& field = source.row().fields.at(positions.back());
        report.columns.push_back({header_of(field), &field, field.unit == Unit::cartons});
    }
    report.columns.push_back(
        {call_tr(QT_TRANSLATE_NOOP("CallList", "Taken (ctn), remarks")), nullptr, false});
    const auto rows = source.page({}, {{field_position(source.row(), "licence_no"), false}}, nullptr,
                                  static_cast<std::size_t>(most_report_rows));
    for (const auto& cells : rows) {
        ReportRow row;
        for (const auto at : positions) {
            row.texts << display_text(source.row().fields.at(at), cells.at(at).cell());
            row.numbers.push_back(cells.at(at).type == Cell::Type::integer ? cells.at(at).integer : 0);
        }
        row.texts << QString();
        row.numbers.push_back(0);
        report.rows.push_back(std::move(row));
    }
    return report;
}

}

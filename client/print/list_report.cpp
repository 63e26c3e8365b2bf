// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/list_report.h"

#include "client/replica/local_office.h"
#include "client/widgets/field_text.h"
#include "client/widgets/list_reader.h"
#include "common/staff/department.h"
#include "common/staff/employee.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QThread>

namespace liangheng {
namespace {

// What a printed column takes from a row.
struct Source {
    int column = 0;        ///< of the model
    std::size_t field = 0; ///< of the row
};

std::vector<Source> shown_columns(const ListTable& table) {
    std::vector<Source> sources;
    const auto& header = *table.horizontalHeader();
    const auto& fields = table.list().row_info().fields;
    for (int visual = 0; visual < header.count(); ++visual) {
        const auto column = header.logicalIndex(visual);
        if (header.isSectionHidden(column)) continue;
        const auto at = &table.list().field(column) - fields.data();
        sources.push_back({column, static_cast<std::size_t>(at)});
    }
    return sources;
}

ReportRow report_row(const ListModel& list, const std::vector<Source>& sources, const ListRow& cells) {
    ReportRow row;
    for (const auto& source : sources) {
        row.texts << list.text_of(source.column, cells);
        const auto& cell = cells.at(source.field);
        row.numbers.push_back(cell.type == Cell::Type::integer ? cell.integer : 0);
    }
    return row;
}

// A report that grows in steps.
struct Growing {
    Report report;
    ListReader reader;
    std::vector<Source> sources;
    std::int64_t limit = most_report_rows;

    Result<JobStep> read_on(JobProgress& progress) {
        progress.set_total(reader.total());
        if (reader.total() > limit)
            return refuse("desk.too_long_for_paper",
                          {{"rows", std::to_string(reader.total())}, {"limit", std::to_string(limit)}});
        const auto rows = reader.next();
        if (!rows) return refuse("desk.page_closed");
        for (const auto& row : *rows) report.rows.push_back(report_row(*reader.list(), sources, row));
        progress.set_done(static_cast<std::int64_t>(report.rows.size()));
        return rows->empty() ? JobStep::finished : JobStep::more;
    }
};

Result<void> lay_out(Report report, JobProgress& progress, const ReportPages& pages) {
    auto layout = std::make_unique<ReportLayout>(std::move(report));
    if (!progress.file().empty()) return write_pdf(*layout, progress);
    layout->move_to(QCoreApplication::instance()->thread());
    *pages = std::move(layout);
    return {};
}

std::function<QString()> title_of_print(const QString& title) {
    return [title] { return QCoreApplication::translate("Report", "Print %1").arg(title); };
}

}

void sign_report(Report& report, LocalOffice& office) {
    report.printed_at = time_text(office.clock());
    const auto session = office.session();
    if (!session) return;
    report.printed_by = qt_text(session->name);
    const auto employee = office.facts().find(Id<Employee>{session->employee});
    if (!employee) return;
    if (const auto department = office.facts().find(employee->department))
        report.department = qt_text(department->name);
}

Report begin_report(const ListOnPaper& list, LocalOffice& office) {
    Report report;
    report.title = list.title;
    report.period = list.period;
    report.filter = list.filter;
    sign_report(report, office);
    const auto& fields = list.table->list().row_info().fields;
    for (const auto& source : shown_columns(*list.table)) {
        const auto& field = fields.at(source.field);
        report.columns.push_back({header_of(field), &field, field.unit == Unit::cartons});
    }
    return report;
}

JobPlan print_plan(const ListOnPaper& list, LocalOffice& office, std::filesystem::path target,
                   ReportPages pages) {
    const auto growing = std::make_shared<Growing>(
        Growing{begin_report(list, office), ListReader(list.table->list()), shown_columns(*list.table),
                target.empty() ? most_preview_rows : most_report_rows});
    return {.title = title_of_print(list.title),
            .target = std::move(target),
            .step = [growing](JobProgress& progress) { return growing->read_on(progress); },
            .work =
                [growing, pages = std::move(pages)](JobProgress& progress) {
                    return lay_out(std::move(growing->report), progress, pages);
                }};
}

JobPlan print_plan(Report report, std::filesystem::path target, ReportPages pages) {
    const auto title = title_of_print(report.title);
    return {.title = title,
            .target = std::move(target),
            .step = {},
            .work = [report = std::move(report), pages = std::move(pages)](JobProgress& progress) {
                return lay_out(report, progress, pages);
            }};
}

}

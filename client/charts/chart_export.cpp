// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/charts/chart_export.h"

#include "client/charts/chart_card.h"
#include "client/jobs/file_path.h"
#include "client/widgets/field_text.h"
#include "client/widgets/list_table.h"
#include "common/exchange/csv_writer.h"

#include <QFile>
#include <QFileDialog>

namespace liangheng {
namespace {

using Lines = std::vector<QStringList>;

Lines lines_of(ListModel& list) {
    Lines lines(1);
    for (int column = 0; column < list.columnCount(); ++column)
        lines.front() << list.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < list.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < list.columnCount(); ++column)
            line << list.index(row, column).data().toString();
        lines.push_back(line);
    }
    return lines;
}

Result<void> write_lines(const Lines& lines, JobProgress& progress) {
    QFile file(qt_path(progress.file()));
    bool written = file.open(QIODevice::WriteOnly);
    CsvWriter csv([&](std::string_view bytes) {
        const auto size = static_cast<qint64>(bytes.size());
        written = written && file.write(bytes.data(), size) == size;
    });
    for (const auto& line : lines) {
        for (const auto& cell : line) csv.cell(plain_text(cell));
        csv.end_row();
    }
    csv.finish();
    if (written && file.flush()) return {};
    return refuse("desk.file_not_written",
                  {{"file", plain_text(file.fileName())}, {"reason", plain_text(file.errorString())}});
}

}

DeskJob& export_chart(ChartCard& card, JobService& jobs, const QString& file) {
    const auto title = card.accessibleName();
    return jobs.start({.title = [title] { return ChartCard::tr("Export %1").arg(title); },
                       .target = path_of(file),
                       .step = {},
                       .work = [lines = lines_of(card.table().list())](
                                   JobProgress& progress) { return write_lines(lines, progress); }});
}

void ask_and_export_chart(ChartCard& card, JobService& jobs) {
    const auto file = QFileDialog::getSaveFileName(&card, ChartCard::tr("Export the numbers"),
                                                   card.accessibleName() + QStringLiteral(".csv"),
                                                   ChartCard::tr("CSV files (*.csv)"));
    if (!file.isEmpty()) export_chart(card, jobs, file);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/desk/list_export.h"

#include "client/widgets/field_text.h"
#include "common/exchange/csv_writer.h"

#include <QAbstractItemModel>
#include <QSaveFile>

namespace liangheng {
namespace {

// A spreadsheet takes such a text for a formula.
std::string safe_text(const QString& text) {
    static const QString begins_formula = QStringLiteral("=+-@\t\r");
    return plain_text(!text.isEmpty() && begins_formula.contains(text.front()) ? u'\'' + text : text);
}

}

bool export_list(QAbstractItemModel& list, const QString& file) {
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) return false;
    bool written = true;
    CsvWriter csv([&](std::string_view bytes) {
        const auto size = static_cast<qint64>(bytes.size());
        written = written && out.write(bytes.data(), size) == size;
    });
    for (int column = 0; column < list.columnCount(); ++column)
        csv.cell(safe_text(list.headerData(column, Qt::Horizontal).toString()));
    csv.end_row();
    while (list.canFetchMore({})) list.fetchMore({});
    for (int row = 0; row < list.rowCount(); ++row) {
        for (int column = 0; column < list.columnCount(); ++column)
            csv.cell(safe_text(list.index(row, column).data().toString()));
        csv.end_row();
    }
    csv.finish();
    return written && out.commit();
}

}

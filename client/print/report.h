// SPDX-License-Identifier: GPL-3.0-or-later
// A list as it goes on paper: texts, and the numbers of the columns that are added up. Plain values, made in
// the window's thread and laid out in another.
#pragma once

#include "common/schema/info.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace liangheng {

struct ReportColumn {
    QString header;
    const FieldInfo* field = nullptr; ///< null: an empty column to write in
    bool summed = false;              ///< subtotal of each page and total
};

struct ReportRow {
    QStringList texts;                 ///< one for each column
    std::vector<std::int64_t> numbers; ///< one for each column; 0 where the value is absent or no number
};

struct Report {
    QString title;
    QString department;
    QString period; ///< "2026-11", "2026-11-24"
    QString filter; ///< what the list was narrowed to; empty: nothing
    QString note;   ///< what one must know to read it; empty: nothing
    QString printed_by;
    QString printed_at;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
};

/// Longer lists are for files, not for paper: about 150 pages.
inline constexpr std::int64_t most_report_rows = 5000;
/// The preview paints in the window's thread: what is longer goes into a PDF file.
inline constexpr std::int64_t most_preview_rows = 1000;

}

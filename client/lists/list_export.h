// SPDX-License-Identifier: GPL-3.0-or-later
// Any list as a workbook or as CSV: the columns that it shows, its filter and its order; or all there is. As
// a job, page by page, so that the window lives and a cancel leaves no file.
#pragma once

#include "client/jobs/job_plan.h"
#include "client/widgets/list_table.h"

namespace liangheng {

class LocalOffice;

/// What the page says of its list.
struct ListToExport {
    const ListTable* table = nullptr;
    QString title;
    QString filter; ///< in words; empty: none
};

enum class ExportForm : std::uint8_t { xlsx, csv };
enum class ExportScope : std::uint8_t {
    shown,     ///< columns, filter and order of now
    everything ///< all columns of all rows
};

/// Codes stay texts, numbers and days what they are. A workbook gets a second sheet with filter, person, time
/// and number of rows. Refused as desk.page_closed or desk.file_not_written.
JobPlan export_plan(const ListToExport& list, ExportScope scope, ExportForm form, LocalOffice& office,
                    std::filesystem::path target);

}

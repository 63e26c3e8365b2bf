// SPDX-License-Identifier: GPL-3.0-or-later
// Any list on paper: the columns that it shows in their order, its filter and its order.
#pragma once

#include "client/jobs/job_service.h"
#include "client/print/report_layout.h"
#include "client/widgets/list_table.h"

#include <memory>

namespace liangheng {

class LocalOffice;

/// What the page says of its list.
struct ListOnPaper {
    const ListTable* table = nullptr;
    QString title;
    QString period;
    QString filter;
};

/// Who prints, for which department, and when.
void sign_report(Report& report, LocalOffice& office);
/// The head of the report, without rows.
Report begin_report(const ListOnPaper& list, LocalOffice& office);

/// The pages come to be in a job, and are here when it is done.
using ReportPages = std::shared_ptr<std::unique_ptr<ReportLayout>>;

/// Reads the list in steps and lays it out in a thread. With a target it becomes that PDF file; else `pages`
/// gets it. A list of more than most_report_rows, for the preview
/// most_preview_rows, is refused.
JobPlan print_plan(const ListOnPaper& list, LocalOffice& office, std::filesystem::path target,
                   ReportPages pages);
/// The same for a report that is complete already.
JobPlan print_plan(Report report, std::filesystem::path target, ReportPages pages);

}

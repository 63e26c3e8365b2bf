// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a chart as a file for spreadsheets.
#pragma once

#include "client/jobs/job_service.h"

namespace liangheng {

class ChartCard;

/// Asks for the file; nothing happens when none is chosen.
void ask_and_export_chart(ChartCard& card, JobService& jobs);
/// The table behind the chart as CSV.
DeskJob& export_chart(ChartCard& card, JobService& jobs, const QString& file);

}

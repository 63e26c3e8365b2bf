// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a report are: as wide as their longest text where there is room; else numbers keep
// theirs and texts share what is left and wrap.
#pragma once

#include "client/print/report.h"

class QFont;

namespace liangheng {

/// What each column would like, its padding included.
std::vector<double> wanted_widths(const Report& report, const QFont& header, const QFont& body,
                                  double padding);
/// The widths within a line of this length.
std::vector<double> fitted_widths(const Report& report, std::vector<double> wanted, double length);

}

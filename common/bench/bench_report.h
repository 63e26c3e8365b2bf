// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a benchmark as commands.md describes them: one JSON object a metric, median with the spread.
#pragma once

#include <string>
#include <vector>

namespace liangheng::bench {

struct Figure {
    std::string bench, of_case, metric, unit;
    std::vector<double> runs;
};

/// One JSON line on standard output, or a readable one without `json`.
void print(const Figure& figure, bool json);

double median(std::vector<double> values);
/// The value below which `share` (0 to 1) of the values lie; 0 of none.
double quantile(std::vector<double> values, double share);

}

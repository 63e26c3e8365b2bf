// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/bench/bench_report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace liangheng::bench {

double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const auto place = static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(place, 1, values.size()) - 1];
}

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

void print(const Figure& figure, bool json) {
    if (figure.runs.empty()) return;
    const auto [low, high] = std::minmax_element(figure.runs.begin(), figure.runs.end());
    if (!json) {
        std::printf("%-9s %-24s %-18s %12.2f %s  (%.2f – %.2f, %zu)\n", figure.bench.c_str(),
                    figure.of_case.c_str(), figure.metric.c_str(), median(figure.runs), figure.unit.c_str(),
                    *low, *high, figure.runs.size());
        std::fflush(stdout);
        return;
    }
    std::printf(
        R"({"bench":"%s","case":"%s","metric":"%s","unit":"%s","median":%.3f,"min":%.3f,"max":%.3f,"runs":%zu})"
        "\n",
        figure.bench.c_str(), figure.of_case.c_str(), figure.metric.c_str(), figure.unit.c_str(),
        median(figure.runs), *low, *high, figure.runs.size());
    std::fflush(stdout);
}

}

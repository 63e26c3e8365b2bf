// SPDX-License-Identifier: GPL-3.0-or-later
// A county in a desk's own files, as a load from a server would leave it: what the benchmarks of the desk
// look at. Same size and day, same rows.
#pragma once

#include "client/replica/local_office.h"

#include <cstddef>

namespace liangheng::bench {

struct CountySize {
    std::size_t retailers = 0;
    std::size_t products = 500;
    std::size_t orders = 0; ///< of two lines each, in the month of today
};

/// Who sits at the desk of the benchmark: he may open every page that shows the county.
inline constexpr const char* bench_user = "bench";

/// Fills the empty files of an office. The day decides months and cycles.
void fill_county(LocalOffice& office, const CountySize& size, Date today);

}

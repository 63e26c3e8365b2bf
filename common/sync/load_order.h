// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which a desk loads its buckets, so that a person works after the first seconds (sync.md 9).
#pragma once

#include <string_view>

namespace liangheng {

/// Whether the first bucket is loaded before the second: what all share, then what has no period, then the
/// newest half-year. Results of commands come last: a command leaves the overlay with its result row, and
/// what it has done shall be there by then.
bool loads_before(std::string_view bucket, std::string_view other);

}

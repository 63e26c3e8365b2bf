// SPDX-License-Identifier: GPL-3.0-or-later
// What a test does to the system under a real program: its clock jumps, its disk fails. The program is
// started with the library of bad_system.cpp and with a file that both sides see; the test may change it at
// any moment.
#pragma once

#include <atomic>
#include <cstdint>

namespace liangheng {

/// The file, mapped into test and program.
struct SystemFaults {
    static constexpr const char* variable = "LIANGHENG_SYSTEM_FAULTS"; ///< holds its path

    std::atomic<std::int64_t> clock_ahead_ms; ///< negative: behind
    std::atomic<std::int64_t>
        syncs_to_fail; ///< n: the n-th sync from now on, and all after it, answer EIO; 0: none
    std::atomic<std::int64_t> syncs_failed; ///< by the library: how many did
};

}

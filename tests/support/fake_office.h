// SPDX-License-Identifier: GPL-3.0-or-later
// A simulated day of an office: one server, three desks, bad lines, crashes and moves, everything drawn from
// one seed. In the end the world heals, everything drains, and the checker says what is wrong.
#pragma once

#include "tests/support/fake_office_files.h"
#include "tests/support/faults.h"

#include <cstdint>
#include <string>
#include <vector>

namespace liangheng::test {

struct FakeDay {
    std::vector<std::string> violations; ///< empty: nothing is wrong
    std::vector<std::string> history;
    // What the day was made of.
    std::size_t commands = 0, refused = 0, later = 0, desk_crashes = 0, power_cuts = 0, server_crashes = 0,
                moves = 0, copies = 0, role_changes = 0;
};

/// Makes the files of a desk; with none, plain memory.
FakeDay run_fake_office(std::uint64_t seed, const Faults& faults = {}, const MakeDeskFiles& make_files = {});

/// Runs seeds until one is caught; 0 when none is.
std::uint64_t first_caught_seed(const Faults& faults, std::uint64_t seeds,
                                const MakeDeskFiles& make_files = {}, std::uint64_t first = 1);

}

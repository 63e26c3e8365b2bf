// SPDX-License-Identifier: GPL-3.0-or-later
// Mistakes that a simulated office makes on purpose, to prove that the checker sees them (sync.md 21). They
// live in the tests' own classes: nothing of the product knows them.
#pragma once

namespace liangheng::test {

struct Faults {
    bool answer_before_commit = false; ///< Results are sent, then the group is committed
    bool no_unique_id = false;         ///< a command's id may be claimed again
    bool cursor_before_rows = false;   ///< the desk saves the cursor, then the rows that belong to it
    bool load_without_joining = false; ///< a loaded bucket joins without what changed since its first page
    bool overlay_dropped_at_answer = false; ///< the views forget a command at its answer instead of its row
    bool high_water_passes_later = false;   ///< commands behind a "later" are executed
    bool leave_missing = false; ///< a row that goes to another bucket is not taken from the old one
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// One state of the store for several reads.
#pragma once

#include "server/store/store.h"

namespace liangheng {

/// Ends the snapshot on every way out.
class Snapshot {
public:
    explicit Snapshot(StoreReader& store) : store_(store) { store_.begin_snapshot(); }
    ~Snapshot() {
        try {
            store_.end_snapshot();
        } catch (const StoreError&) {
            // The connection is closed by whoever meets its next failure; a snapshot holds nothing to lose.
        }
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    StoreReader& store_;
};

}

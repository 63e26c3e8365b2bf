// SPDX-License-Identifier: GPL-3.0-or-later
// One process per profile (sync.md 5): an operating-system lock on the file `lock`, which the system gives
// back whatever way the process ends. The existence of the file means nothing.
#pragma once

#include "common/sqlite/database.h"

#include <filesystem>
#include <optional>

namespace liangheng {

class ProfileLock {
public:
    /// Throws ProfileError: profile.in_use when another process (or another part of this one) holds it,
    /// profile.not_writable.
    explicit ProfileLock(const std::filesystem::path& file);

private:
    // An empty database in an exclusive transaction: SQLite knows the right lock of every system.
    std::optional<Database> database_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
// Opens outbox.db. A damaged one is set aside and every readable row of it is copied into a new one (sync.md
// 13): work is never deleted by the program.
#pragma once

#include "common/sqlite/database.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace liangheng {

/// What was found and saved when the outbox was damaged. Person and administrator are told.
struct OutboxRecovery {
    std::filesystem::path damaged_file; ///< where the damaged file lies now
    std::int64_t commands = 0;          ///< how many were read from it
    bool identity = false; ///< installation and tokens too; otherwise a login makes a new installation
};

struct OpenedOutbox {
    std::unique_ptr<Database> database;
    std::optional<OutboxRecovery> recovery;
};

/// Opens or makes the file, with full durability. Throws SqliteError, and ProfileError profile.newer_format.
OpenedOutbox open_outbox(const std::filesystem::path& file);

}

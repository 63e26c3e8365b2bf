// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a damaged database from a sound one at start, and sets damaged files aside: nothing is deleted.
#pragma once

#include "common/sqlite/database.h"

#include <filesystem>

namespace liangheng {

/// True when SQLite's quick_check finds nothing. Failures of the world (disk, lock) are thrown, not taken for
/// damage.
bool is_sound(Database& database);
/// Whether the error says that the file is damaged or no database at all.
bool means_damage(const SqliteError& error);
/// Renames the file and its WAL to `name.damaged-1.db`, `-2` …; returns the new name.
std::filesystem::path set_aside(const std::filesystem::path& file);

}

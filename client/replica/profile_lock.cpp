// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/profile_lock.h"

#include "client/replica/file_trouble.h"

#include <sqlite3.h>

namespace liangheng {

ProfileLock::ProfileLock(const std::filesystem::path& file) {
    try {
        database_.emplace(file, Database::Mode::read_write_create);
        database_->run("BEGIN EXCLUSIVE");
    } catch (const SqliteError& error) {
        if (error.primary_code() == SQLITE_BUSY)
            throw ProfileError("profile.in_use", file.parent_path().string());
        throw file_trouble(error, file);
    }
}

}

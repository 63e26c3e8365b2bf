// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/file_trouble.h"

#include <sqlite3.h>

namespace liangheng {

ProfileError file_trouble(const SqliteError& error, const std::filesystem::path& file) {
    switch (error.primary_code()) {
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {"profile.not_writable", file.string()};
    case SQLITE_FULL:
        return {"profile.disk_full", file.string()};
    default:
        return {"profile.disk_failed", file.string() + " (" + error.what() + ")"};
    }
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a failure of SQLite says about a file of the profile, in words for a person: read-only, disk full,
// disk broken.
#pragma once

#include "client/replica/profile_error.h"
#include "common/sqlite/database.h"

#include <filesystem>

namespace liangheng {

/// Codes: profile.not_writable, profile.disk_full, profile.disk_failed.
ProfileError file_trouble(const SqliteError& error, const std::filesystem::path& file);

/// Opens a store of the profile; what fails is thrown as ProfileError.
template<class T> T opened(const std::filesystem::path& file) {
    try {
        return T(file);
    } catch (const SqliteError& error) {
        throw file_trouble(error, file);
    }
}

}

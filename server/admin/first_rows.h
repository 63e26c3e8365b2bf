// SPDX-License-Identifier: GPL-3.0-or-later
// What a fresh store begins with: the county and its first administrator. Made by `init`.
#pragma once

#include "server/admin/office_on_disk.h"

#include <string>

namespace liangheng {

/// Login name of the first administrator.
inline constexpr const char* first_user = "admin";

/// The rows as of `today`, by the clock of the office; he must change the password when he signs in. Throws
/// std::runtime_error when a command is refused.
void make_first_rows(OfficeOnDisk& office, const std::string& password_hash, Date today);
/// The password's hash of a store that holds these rows and nothing else; of any other store nothing.
std::optional<std::string> only_first_rows(OfficeOnDisk& office);

}

// SPDX-License-Identifier: GPL-3.0-or-later
// People with logins as `user` sees them: employee, login, roles in force.
#pragma once

#include "common/staff/login.h"
#include "common/staff/role_assignment.h"
#include "server/admin/office_on_disk.h"

#include <optional>
#include <string>
#include <vector>

namespace liangheng {

struct UserRecord {
    Employee employee;
    Login login;
    std::int64_t login_version = 0;
    std::vector<std::string> roles;       ///< names, each once
    std::vector<std::string> departments; ///< codes of the departments of these roles, each once
};

/// Everybody who has a login, by login name.
std::vector<UserRecord> all_users(OfficeOnDisk& office, Date today);
/// The person with this login name.
std::optional<UserRecord> find_user(OfficeOnDisk& office, const std::string& login_name, Date today);

/// First line of a file, without its end. Throws std::system_error.
std::string read_password_file(const std::filesystem::path& file);

}

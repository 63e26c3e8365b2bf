// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/user_people.h"

#include "server/jobs/all_rows.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace liangheng {
namespace {

void add_once(std::vector<std::string>& names, std::string name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
}

void add_roles(UserRecord& record, const Facts& facts, Date today) {
    const auto rows = facts.each<RoleAssignment>("employee", record.employee.id);
    for (const auto& row : rows.value()) {
        if (row->effective_from > today || (row->until && *row->until < today)) continue;
        add_once(record.roles, std::string(enum_info<Role>().find(static_cast<int>(row->role))->name));
        if (const auto department = facts.find(row->department))
            add_once(record.departments, department->code);
    }
    std::sort(record.roles.begin(), record.roles.end());
    std::sort(record.departments.begin(), record.departments.end());
}

}

std::vector<UserRecord> all_users(OfficeOnDisk& office, Date today) {
    std::vector<UserRecord> users;
    for (auto& employee : all_rows_of<Employee>(office.store())) {
        const auto login = office.facts().find(login_id(employee.id));
        if (!login) continue;
        UserRecord record{std::move(employee), *login, login.row().version(), {}, {}};
        add_roles(record, office.facts(), today);
        users.push_back(std::move(record));
    }
    std::sort(users.begin(), users.end(),
              [](const auto& a, const auto& b) { return a.login.name < b.login.name; });
    return users;
}

std::optional<UserRecord> find_user(OfficeOnDisk& office, const std::string& login_name, Date today) {
    const auto logins = office.facts().each<Login>("name", login_name);
    if (!logins || logins->empty()) return std::nullopt;
    const auto& login = logins->front();
    const auto employee = office.facts().find(login->employee);
    if (!employee) return std::nullopt;
    UserRecord record{*employee, *login, login.version(), {}, {}};
    add_roles(record, office.facts(), today);
    return record;
}

std::string read_password_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::string line;
    if (!in) throw std::system_error(errno, std::generic_category(), file.string());
    std::getline(in, line);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    return line;
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
// `user`: who may sign in. Every change is a command, so that it has its audit event.
#include "common/schema/json.h"
#include "common/staff/assign_role.h"
#include "common/staff/lock_login.h"
#include "common/staff/put_employee.h"
#include "common/staff/set_login.h"
#include "common/sync/arguments_text.h"
#include "server/admin/commands.h"
#include "server/admin/tell_refusal.h"
#include "server/admin/user_people.h"
#include "server/auth/password.h"
#include "server/jobs/all_rows.h"

#include <algorithm>
#include <cstdio>
#include <system_error>

namespace liangheng {
namespace {

/// Runs the jobs in one transaction; nothing is stored when one of them is refused.
int run_all(OfficeOnDisk& office, std::vector<Job> jobs) {
    std::optional<Refusal> refused;
    bool pending = false;
    const auto look = [&](const message::CommandOutcome& result) {
        pending = pending || result.outcome == Outcome::pending;
        if (result.outcome == Outcome::refused && !refused)
            refused = Refusal(result.code, decode_arguments(result.arguments));
    };
    const auto results = office.run(std::move(jobs), [&](const auto& batches) {
        for (const auto& result : batches.front()) look(result);
        return !refused && !pending;
    });
    for (const auto& result : results) look(result);
    if (refused) return tell_refusal(*refused, refused_by_rule);
    if (pending) return tell_refusal(refuse("sync.later"), failed);
    return done;
}

template<class C> void add(std::vector<Job>& jobs, C command) {
    jobs.push_back(make_server_job(new_id(), std::move(command), command_info<C>()));
}

Result<std::string> password_hash(const UserOptions& options) {
    auto password = read_password_file(options.password_file);
    if (password.empty()) return refuse("user.password_empty");
    auto hash = hash_password(password);
    wipe(password);
    return hash;
}

std::string role_names() {
    std::string names;
    for (const auto& role : enum_info<Role>().values)
        names += (names.empty() ? "" : ", ") + std::string(role.name);
    return names;
}

/// The employee with this number, or a new one.
Result<Employee> employee_of(OfficeOnDisk& office, std::vector<Job>& jobs, const UserOptions& options,
                             const Department& department, Date today) {
    const auto number = options.employee_number.empty() ? options.user : options.employee_number;
    for (const auto& employee : all_rows_of<Employee>(office.store()))
        if (employee.number == number) return employee;
    if (options.name.empty()) return refuse("user.name_missing", {{"number", number}});
    Employee employee{.id = {new_id()},
                      .number = number,
                      .name = options.name,
                      .department = department.id,
                      .joined_on = today};
    add(jobs, PutEmployee{.id = employee.id,
                          .seen_version = {},
                          .number = number,
                          .name = employee.name,
                          .department = department.id,
                          .joined_on = today});
    return employee;
}

Result<Department> department_of(OfficeOnDisk& office, const std::string& code) {
    for (auto& department : all_rows_of<Department>(office.store()))
        if (department.code == code) return department;
    return refuse("user.department_unknown", {{"code", code}});
}

int add_user(OfficeOnDisk& office, const UserOptions& options, Date today) {
    if (find_user(office, options.user, today))
        return tell_refusal(refuse("user.exists", {{"user", options.user}}), refused_by_rule);
    const auto department = department_of(office, options.department);
    if (!department) return tell_refusal(department.error(), refused_by_rule);
    std::vector<Job> jobs;
    const auto employee = employee_of(office, jobs, options, *department, today);
    if (!employee) return tell_refusal(employee.error(), refused_by_rule);
    for (const auto& name : options.roles) {
        const auto* role = enum_info<Role>().find(std::string_view(name));
        if (!role)
            return tell_refusal(refuse("user.role_unknown", {{"role", name}, {"allowed", role_names()}}),
                                wrong_usage);
        add(jobs, AssignRole{.id = {new_id()},
                             .employee = employee->id,
                             .role = static_cast<Role>(role->value),
                             .department = department->id,
                             .effective_from = today});
    }
    const auto hash = password_hash(options);
    if (!hash) return tell_refusal(hash.error(), refused_by_rule);
    if (office.facts().find(login_id(employee->id)))
        return tell_refusal(refuse("user.employee_has_login", {{"number", employee->number}}),
                            refused_by_rule);
    add(jobs, SetLogin{.employee = employee->id,
                       .seen_version = {},
                       .name = options.user,
                       .password_hash = *hash,
                       .must_change = options.must_change});
    return run_all(office, std::move(jobs));
}

int change_user(OfficeOnDisk& office, const UserOptions& options, Date today) {
    const auto user = find_user(office, options.user, today);
    if (!user) return tell_refusal(refuse("user.unknown", {{"user", options.user}}), refused_by_rule);
    std::vector<Job> jobs;
    if (options.call == UserOptions::Call::set_password) {
        const auto hash = password_hash(options);
        if (!hash) return tell_refusal(hash.error(), refused_by_rule);
        add(jobs, SetLogin{.employee = user->employee.id,
                           .seen_version = {user->login_version},
                           .name = options.user,
                           .password_hash = *hash,
                           .must_change = options.must_change});
    } else {
        add(jobs, LockLogin{user->employee.id, options.call == UserOptions::Call::lock});
    }
    const auto code = run_all(office, std::move(jobs));
    if (code == done) office.store().end_sessions(user->employee.id.value);
    return code;
}

void write_names(JsonWriter& json, std::string_view key, const std::vector<std::string>& names) {
    json.key(key).begin_array();
    for (const auto& name : names) json.value(name);
    json.end_array();
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ",") + name;
    return text;
}

int list_users(OfficeOnDisk& office, const UserOptions& options, Date today) {
    for (const auto& user : all_users(office, today)) {
        if (!options.json) {
            std::fprintf(stderr, "%s\t%s\t%s\t%s%s\n", user.login.name.c_str(), user.employee.name.c_str(),
                         joined(user.roles).c_str(), joined(user.departments).c_str(),
                         user.login.locked ? "\tlocked" : "");
            continue;
        }
        JsonWriter json;
        json.begin_object().member("name", user.login.name).member("employee", user.employee.name);
        json.member("number", user.employee.number);
        write_names(json, "roles", user.roles);
        write_names(json, "departments", user.departments);
        json.member("locked", user.login.locked).member("must_change", user.login.must_change);
        json.end_object();
        std::printf("%s\n", json.text().c_str());
    }
    return done;
}

}

int run_user(const UserOptions& options) {
    DataFolder folder(options.data, DataFolder::Lock::shared);
    OfficeOnDisk office(folder);
    const auto today = date_of(system_clock());
    try {
        if (options.call == UserOptions::Call::list) return list_users(office, options, today);
        if (options.call == UserOptions::Call::add) return add_user(office, options, today);
        return change_user(office, options, today);
    } catch (const std::system_error& error) {
        tell("user.password_file", std::string("无法读取密码文件：") + error.what(),
             std::string("the password file cannot be read: ") + error.what());
        return failed;
    }
}

}

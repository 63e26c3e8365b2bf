// SPDX-License-Identifier: GPL-3.0-or-later
// `init`: the store, the authority and certificate, the first administrator.
#include "common/staff/assign_role.h"
#include "common/staff/put_department.h"
#include "common/staff/put_employee.h"
#include "common/staff/set_login.h"
#include "server/admin/commands.h"
#include "server/admin/office_on_disk.h"
#include "server/auth/password.h"
#include "server/net/certificate.h"

#include <sodium.h>

namespace liangheng {
namespace {

constexpr const char* first_user = "admin";

std::string random_password() {
    // Without characters that are mistaken for one another.
    constexpr std::string_view letters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string password;
    for (int i = 0; i < 16; ++i)
        password += letters[randombytes_uniform(static_cast<std::uint32_t>(letters.size()))];
    return password;
}

Uuid first_id(std::string_view what) { return make_derived_uuid({"init", what}); }

void make_administrator(OfficeOnDisk& office, const std::string& password) {
    const Id<Department> county{first_id("county")};
    const Id<Employee> admin{first_id("administrator")};
    const auto must = [](const message::CommandOutcome& outcome) {
        if (outcome.outcome == Outcome::refused) throw std::runtime_error("init: " + outcome.code);
    };
    PutDepartment department;
    department.id = county;
    department.code = "00";
    department.kind = DepartmentKind::county;
    department.name = "县营销部";
    must(office.run_one(first_id("put_department"), department));
    PutEmployee employee;
    employee.id = admin;
    employee.number = "0000";
    employee.name = "系统管理员";
    employee.department = county;
    employee.active = true;
    employee.joined_on = date_of(system_clock());
    must(office.run_one(first_id("put_employee"), employee));
    AssignRole role;
    role.id = {first_id("role")};
    role.employee = admin;
    role.role = Role::administrator;
    role.department = county;
    role.effective_from = employee.joined_on;
    must(office.run_one(first_id("assign_role"), role));
    SetLogin login;
    login.employee = admin;
    login.name = first_user;
    login.password_hash = hash_password(password);
    login.must_change = true;
    must(office.run_one(first_id("set_login"), login));
}

}

int run_init(const InitOptions& options) {
    if (options.store != "sqlite") {
        tell("not_available", "本版本只支持内置 SQLite 存储。",
             "this version offers the embedded SQLite store only");
        return wrong_usage;
    }
    DataFolder folder(options.data, DataFolder::Lock::alone);
    if (options.certificate) {
        renew_certificate(folder.path(), system_clock());
        return done;
    }
    if (folder.has_store()) {
        tell("store.exists", folder.path().string() + " 已有数据，未作任何更改。",
             folder.path().string() + " holds a store already; nothing was changed");
        return failed;
    }
    make_certificates(folder.path(), system_clock());
    write_secret(folder.store(), {}); // hashes of passwords will stand in it
    OfficeOnDisk office(folder);
    const auto password = random_password();
    office.store().set_value("epoch", new_id().view());
    make_administrator(office, password);
    write_secret(folder.admin_password(), password + "\n");
    tell("init.done",
         "已建立 " + folder.path().string() + "；管理员 admin 的密码在 " + folder.admin_password().string(),
         "made " + folder.path().string() + "; the password of admin is in " +
             folder.admin_password().string());
    return done;
}

}

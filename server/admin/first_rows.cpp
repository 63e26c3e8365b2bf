// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/first_rows.h"

#include "common/staff/assign_role.h"
#include "common/staff/login.h"
#include "common/staff/put_department.h"
#include "common/staff/put_employee.h"
#include "common/staff/set_login.h"

#include <stdexcept>

namespace liangheng {
namespace {

constexpr std::int64_t first_commands = 4;

Uuid first_id(std::string_view what) { return make_derived_uuid({"init", what}); }

const Id<Employee>& first_administrator() {
    static const Id<Employee> id{first_id("administrator")};
    return id;
}

void must(const message::CommandOutcome& outcome) {
    if (outcome.outcome == Outcome::refused) throw std::runtime_error("init: " + outcome.code);
}

}

void make_first_rows(OfficeOnDisk& office, const std::string& password_hash, Date today) {
    const Id<Department> county{first_id("county")};
    PutDepartment department;
    department.id = county;
    department.code = "00";
    department.kind = DepartmentKind::county;
    department.name = "县营销部";
    must(office.run_one(first_id("put_department"), department));
    PutEmployee employee;
    employee.id = first_administrator();
    employee.number = "0000";
    employee.name = "系统管理员";
    employee.department = county;
    employee.active = true;
    employee.joined_on = today;
    must(office.run_one(first_id("put_employee"), employee));
    AssignRole role;
    role.id = {first_id("role")};
    role.employee = first_administrator();
    role.role = Role::administrator;
    role.department = county;
    role.effective_from = today;
    must(office.run_one(first_id("assign_role"), role));
    SetLogin login;
    login.employee = first_administrator();
    login.name = first_user;
    login.password_hash = password_hash;
    login.must_change = true;
    must(office.run_one(first_id("set_login"), login));
}

std::optional<std::string> only_first_rows(OfficeOnDisk& office) {
    const auto last = office.store().last_audit();
    const auto login = office.facts().find(login_id(first_administrator()));
    if (!last || last->seq != first_commands || !login) return std::nullopt;
    return login->password_hash;
}

}

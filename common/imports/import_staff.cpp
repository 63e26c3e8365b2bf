// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_staff.h"

#include "common/staff/assign_role.h"
#include "common/staff/assign_territory.h"
#include "common/staff/put_department.h"
#include "common/staff/put_employee.h"
#include "common/staff/put_territory.h"

#include <algorithm>

namespace liangheng {
namespace {

Uuid uuid_of(const OwnedCell& cell) { return uuid_from_bytes(cell.bytes).value_or(Uuid{}); }

}

ImportStaff::ImportStaff(ImportWork& work) : ImportKind(work) {
    add_import_fields(fields_, info<Employee>(),
                      {{"number"}, {"name"}, {"active"}, {"joined_on"}, {"left_on"}});
    employee_end_ = fields_.size();
    const auto add = [&](std::string name, const EntityInfo& entity, std::string_view field,
                         std::string lookup) {
        fields_.push_back({std::move(name), entity.find(field), std::move(lookup)});
        return fields_.size() - 1;
    };
    number_ = import_field(fields_, "number");
    department_ = add("department", info<Employee>(), "department", "code");
    department_name_ = add("department_name", info<Department>(), "name", {});
    department_kind_ = add("department_kind", info<Department>(), "kind", {});
    department_parent_ = add("department_parent", info<Department>(), "parent", "code");
    role_ = add("role", info<RoleAssignment>(), "role", {});
    squad_leader_ = add("squad_leader", info<RoleAssignment>(), "squad_leader", {});
    effective_from_ = add("effective_from", info<RoleAssignment>(), "effective_from", {});
    until_ = add("until", info<RoleAssignment>(), "until", {});
    territory_ = add("territory", info<TerritoryHolder>(), "territory", "code");
    territory_name_ = add("territory_name", info<Territory>(), "name", {});
}

bool ImportStaff::contradicts(ImportRow& row) {
    std::string values;
    for (std::size_t field = 0; field < employee_end_; ++field)
        if (row.has(field)) values += cell_text(*fields_[field].field, row.at(field).cell()) + '\x1f';
    const auto [it, is_new] = persons_.try_emplace(row.text(number_), Person{row.line, values});
    if (is_new || it->second.values == values) return false;
    row.problems.push_back(refuse("import.head_differs", {{"line", std::to_string(it->second.line)}}));
    return true;
}

std::optional<Id<Department>> ImportStaff::parent_of(ImportRow& row) {
    if (row.filled(department_parent_)) {
        if (!look_up(row, department_parent_)) return std::nullopt;
        return Id<Department>{uuid_of(row.at(department_parent_))};
    }
    const auto county = work_.lookups.find(info<Department>(), "kind", "county");
    if (county.answer != ImportLookups::Answer::found) return std::nullopt;
    return Id<Department>{county.id};
}

std::optional<Id<Department>> ImportStaff::add_department(ImportUnit& unit, ImportRow& row,
                                                          const Facts& facts) {
    const std::string code =
        row.at(department_).type == Cell::Type::text ? row.text(department_) : std::string();
    const auto known = work_.lookups.find(info<Department>(), "code", code);
    const bool makes =
        !code.empty() && known.answer != ImportLookups::Answer::found && row.filled(department_name_);
    const Id<Department> made{work_.id("department", code)};
    const bool made_earlier =
        known.answer == ImportLookups::Answer::found && known.id == made.value && !facts.find(made);
    if (!makes && !made_earlier) {
        if (!look_up(row, department_)) return std::nullopt;
        return Id<Department>{uuid_of(row.at(department_))};
    }
    Department department{.id = made, .code = code, .name = row.text(department_name_)};
    if (row.filled(department_kind_))
        fields_[department_kind_].field->set(&department, row.at(department_kind_).cell());
    if (department.kind != DepartmentKind::county) department.parent = parent_of(row);
    unit.add(work_, PutDepartment{.id = department.id,
                                  .seen_version = {},
                                  .code = code,
                                  .kind = department.kind,
                                  .name = department.name,
                                  .parent = department.parent});
    unit.names.push_back({&info<Department>(), "code", code, made.value});
    return made;
}

std::optional<Employee> ImportStaff::add_employee(ImportUnit& unit, ImportRow& row,
                                                  const Id<Department>& department, const Facts& facts) {
    const auto number = row.text(number_);
    const auto known = work_.lookups.find(info<Employee>(), "number", number);
    Employee employee{
        .id = {known.answer == ImportLookups::Answer::found ? known.id : work_.id("employee", number)},
        .department = department,
        .joined_on = work_.today};
    const auto old = facts.find(employee.id);
    if (old) employee = *old;
    auto changed = employee;
    set_members(row, 0, employee_end_, &changed);
    // A row for a further role may name another department; the person stays where he belongs.
    if (!old) note_default(row, import_field(fields_, "joined_on"), &changed);
    if (!row.problems.empty()) return std::nullopt;
    if (old && same_values(info<Employee>(), &employee, &changed)) return changed;
    unit.add(work_, PutEmployee{.id = changed.id,
                                .seen_version = {old ? old.row().version() : 0},
                                .number = changed.number,
                                .name = changed.name,
                                .department = changed.department,
                                .active = changed.active,
                                .joined_on = changed.joined_on,
                                .left_on = changed.left_on,
                                .reading = changed.reading});
    unit.changed = static_cast<bool>(old);
    unit.names.push_back({&info<Employee>(), "number", number, changed.id.value});
    return changed;
}

Date ImportStaff::first_day(const ImportRow& row, const Employee& employee) const {
    if (row.filled(effective_from_)) return Date{static_cast<std::int32_t>(row.at(effective_from_).integer)};
    return employee.joined_on;
}

void ImportStaff::add_role(ImportUnit& unit, ImportRow& row, const Employee& employee,
                           const Id<Department>& department, const Facts& facts) {
    if (!row.filled(role_)) return;
    RoleAssignment role{
        .employee = employee.id, .department = department, .effective_from = first_day(row, employee)};
    for (const auto field : {role_, squad_leader_, until_})
        if (row.filled(field)) fields_[field].field->set(&role, row.at(field).cell());
    unit.counts.push_back({"role_assignment", 1});
    const auto held = facts.each<RoleAssignment>("employee", employee.id);
    for (const auto& old : held.value())
        if (old->role == role.role && old->department == department &&
            (!old->until || old->until == role.until))
            return;
    const auto held_role = row.text(number_) + '/' + std::to_string(static_cast<int>(role.role)) + '/' +
                           to_hex(department.value);
    unit.add(work_, AssignRole{.id = {work_.id("role", held_role)},
                               .employee = employee.id,
                               .role = role.role,
                               .department = department,
                               .squad_leader = role.squad_leader,
                               .effective_from = role.effective_from,
                               .until = role.until});
}

void ImportStaff::add_territory(ImportUnit& unit, ImportRow& row, const Employee& employee,
                                const Id<Department>& department, const Facts& facts) {
    if (!row.filled(territory_)) return;
    const std::string code =
        row.at(territory_).type == Cell::Type::text ? row.text(territory_) : std::string();
    const auto known = work_.lookups.find(info<Territory>(), "code", code);
    if (code.empty() || known.answer == ImportLookups::Answer::several) {
        look_up(row, territory_);
        return;
    }
    const Id<Territory> id{known.answer == ImportLookups::Answer::found ? known.id
                                                                        : work_.id("territory", code)};
    unit.counts.push_back({"territory", 1});
    const auto old = facts.find(id);
    const Id<TerritoryHolder> holder{work_.id("holder", code + '/' + row.text(number_))};
    if (old && old->customer_manager == employee.id) return;
    if (old) {
        unit.add(work_, AssignTerritory{holder,
                                        id,
                                        {old.row().version()},
                                        employee.id,
                                        std::max(first_day(row, employee), work_.today)});
        unit.changed = true;
        return;
    }
    unit.add(work_, PutTerritory{.id = id,
                                 .seen_version = {},
                                 .code = code,
                                 .name = row.filled(territory_name_) ? row.text(territory_name_) : code,
                                 .department = department,
                                 .customer_manager = employee.id,
                                 .holder = holder,
                                 .effective_from = std::min(first_day(row, employee), work_.today)});
    unit.names.push_back({&info<Territory>(), "code", code, id.value});
}

ImportUnit ImportStaff::unit(ImportRow& row, const Facts& facts) {
    ImportUnit unit;
    for (const auto field : {number_, department_})
        if (!row.filled(field))
            row.problems.push_back(refuse_value("value.missing", *fields_[field].field, {}, {}));
    if (!row.problems.empty() || contradicts(row)) return unit;
    const auto department = add_department(unit, row, facts);
    if (!department) return unit;
    unit.counts = {{"employee", 1}};
    const auto employee = add_employee(unit, row, *department, facts);
    if (!employee) return unit;
    add_role(unit, row, *employee, *department, facts);
    add_territory(unit, row, *employee, *department, facts);
    return unit;
}

}

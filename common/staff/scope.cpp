// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/scope.h"

#include "common/catalogue.h"

#include <algorithm>
#include <array>
#include <set>

namespace liangheng {
namespace {

constexpr RoleSet department_readers = role_bit(Role::market_manager) | role_bit(Role::service_staff) | role_bit(Role::order_desk);
constexpr RoleSet county_readers = role_bit(Role::department_head) | role_bit(Role::supervision);
constexpr RoleSet all_roles = (1U << 10) - 1;

/// Roles that see the rows of an entity of class T or D in their own departments, beside the customer manager of the
/// territory and, for the county, the department head and supervision. A role that is blank for the subject in the table of
/// rules.md is not here.
struct SeenBy {
    std::string_view entity;
    RoleSet in_department;
    bool customer_manager;
};
constexpr std::array seen_by{
    SeenBy{"substitution", all_roles, false},
    SeenBy{"retailer", department_readers | role_bit(Role::inspector), true},
    SeenBy{"retailer_contact", department_readers, true},
    SeenBy{"retailer_profile", department_readers | role_bit(Role::inspector), true},
    SeenBy{"agreed_total", department_readers, true},
    SeenBy{"quota_position", department_readers, true},
    SeenBy{"order", department_readers, true},
};

const SeenBy* readers_of(const EntityInfo& entity) {
    const auto it = std::find_if(seen_by.begin(), seen_by.end(), [&](const auto& row) { return row.entity == entity.name; });
    return it == seen_by.end() ? nullptr : &*it;
}

bool in_force(const RoleAssignment& role, Date today) {
    return role.effective_from <= today && (!role.until || today <= *role.until);
}

const TerritoryHolder* holder_today(const Id<Territory>& territory, const StaffRows& rows, Date today) {
    const TerritoryHolder* latest = nullptr;
    for (const auto& holder : rows.holders) {
        if (holder.territory != territory || holder.effective_from > today) continue;
        if (!latest || latest->effective_from < holder.effective_from ||
            (latest->effective_from == holder.effective_from && latest->id < holder.id))
            latest = &holder;
    }
    return latest;
}

void add_territories_of(const Id<Employee>& holder, const StaffRows& rows, Date today, std::set<Id<Territory>>& held) {
    for (const auto& row : rows.holders) {
        const auto* now = holder_today(row.territory, rows, today);
        if (now && now->employee == holder) held.insert(row.territory);
    }
}

const Department* find(const CountyRows& county, const Id<Department>& id) {
    const auto it = std::find_if(county.departments.begin(), county.departments.end(), [&](const auto& d) { return d.id == id; });
    return it == county.departments.end() ? nullptr : &*it;
}

// The department that a squad, group or team works for: its parent; any other stands for itself.
Id<Department> works_for(const CountyRows& county, const Id<Department>& id) {
    const auto* department = find(county, id);
    if (!department || !department->parent) return id;
    const bool serves = department->kind == DepartmentKind::service_department;
    return serves ? id : *department->parent;
}

bool lies_in(const CountyRows& county, const Id<Department>& inner, const Id<Department>& outer) {
    auto at = inner;
    for (int depth = 0; depth < 8; ++depth) {
        if (at == outer) return true;
        const auto* department = find(county, at);
        if (!department || !department->parent) return false;
        at = *department->parent;
    }
    return false;
}

// Does this role give sight of the department's rows of the entity? County roles work for the whole county.
bool sees_department(const RoleHeld& held, const SeenBy& readers, const CountyRows& county, const Id<Department>& department) {
    const auto bit = role_bit(held.role);
    if (!((readers.in_department | county_readers) & bit)) return false;
    const auto own = works_for(county, held.department);
    if (bit & county_readers || held.role == Role::inspector) return lies_in(county, department, own);
    return department == own;
}

std::vector<Date> periods(Date today) {
    // The current half-year and the two before it; and the next one in the month before it begins, whose first cycle
    // may be open already.
    std::vector<Date> starts;
    const auto current = half_year_start(today);
    const auto coming = half_year_start(add_months(today, 1));
    if (coming != current) starts.push_back(coming);
    for (int i = 0; i < 3; ++i) starts.push_back(add_months(current, -6 * i));
    return starts;
}

class ScopeBuilder {
  public:
    ScopeBuilder(const Id<Employee>& employee, const Standing& standing, const CountyRows& county, Date today)
        : employee_(employee), standing_(standing), county_(county), today_(today) {}

    std::vector<std::string> build() {
        for (const auto* entity : all_entities()) {
            if (entity->is_detail()) continue;
            switch (entity->visibility) {
            case Visibility::global: names_.push_back(bucket_name(*entity, Uuid{}, 0)); break;
            case Visibility::person: add(*entity, employee_.value); break;
            case Visibility::department: add_departments(*entity); break;
            case Visibility::territory: add_territories(*entity); break;
            case Visibility::route:
            case Visibility::server_only: break;
            }
        }
        return std::move(names_);
    }

  private:
    void add(const EntityInfo& entity, const Uuid& holder) {
        if (!entity.period) return names_.push_back(bucket_name(entity, holder, 0));
        for (const auto start : periods(today_)) names_.push_back(bucket_name(entity, holder, start.days));
    }
    void add_departments(const EntityInfo& entity) {
        const auto* readers = readers_of(entity);
        if (!readers) return;
        for (const auto& department : county_.departments) {
            const bool own = std::any_of(standing_.roles.begin(), standing_.roles.end(), [&](const RoleHeld& held) {
                return (readers->in_department & role_bit(held.role) && held.department == department.id) ||
                       sees_department(held, *readers, county_, department.id);
            });
            if (own) add(entity, department.id.value);
        }
    }
    void add_territories(const EntityInfo& entity) {
        const auto* readers = readers_of(entity);
        if (!readers) return;
        for (const auto& territory : county_.territories) {
            const bool held = readers->customer_manager && std::find(standing_.territories.begin(), standing_.territories.end(),
                                                                     territory.id) != standing_.territories.end();
            const bool seen = held || std::any_of(standing_.roles.begin(), standing_.roles.end(), [&](const RoleHeld& role) {
                return sees_department(role, *readers, county_, territory.department);
            });
            if (seen) add(entity, territory.id.value);
        }
    }

    const Id<Employee>& employee_;
    const Standing& standing_;
    const CountyRows& county_;
    Date today_;
    std::vector<std::string> names_;
};

}

Standing standing_of(const Id<Employee>& employee, const StaffRows& rows, Date today) {
    Standing standing;
    std::set<Id<Territory>> held;
    for (const auto& role : rows.assignments) {
        if (role.employee != employee || !in_force(role, today)) continue;
        standing.roles.push_back({role.role, role.department, {}});
        if (role.role == Role::customer_manager) add_territories_of(employee, rows, today, held);
    }
    for (const auto& substitution : rows.substitutions) {
        if (substitution.by_employee != employee || today < substitution.from || substitution.to < today) continue;
        const bool has_it = std::any_of(rows.assignments.begin(), rows.assignments.end(), [&](const auto& role) {
            return role.employee == substitution.for_employee && role.role == substitution.role &&
                   role.department == substitution.department && in_force(role, today);
        });
        if (!has_it) continue;
        standing.roles.push_back({substitution.role, substitution.department, substitution.for_employee});
        if (substitution.role == Role::customer_manager) add_territories_of(substitution.for_employee, rows, today, held);
    }
    standing.territories.assign(held.begin(), held.end());
    return standing;
}

std::vector<std::string> scope_of(const Id<Employee>& employee, const Standing& standing, const CountyRows& county, Date today) {
    return ScopeBuilder(employee, standing, county, today).build();
}

}

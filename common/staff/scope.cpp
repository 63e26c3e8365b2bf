// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/staff/scope.h"

#include "common/catalogue.h"
#include "common/desk/shared_list.h"
#include "common/orders/order.h"
#include "common/quota/agreed_total.h"
#include "common/quota/quota_position.h"
#include "common/retailers/retailer_contact.h"
#include "common/retailers/retailer_profile.h"
#include "common/retailers/shop_person.h"

#include <algorithm>
#include <array>

namespace liangheng {
namespace {

// Further roles that see an entity's rows of their department (rules.md, section 2). Customer managers see
// the rows of their territories, market managers those of their department's territories, DH and SG those of
// the county.
struct SeenBy {
    const EntityInfo& (*entity)();
    RoleSet roles;
};
constexpr RoleSet desk_roles = role_bit(Role::service_staff) | role_bit(Role::order_desk);
constexpr RoleSet every_role = ~RoleSet{0};
constexpr std::array seen_by{
    SeenBy{&info<Substitution>, every_role},
    SeenBy{&info<SharedList>, every_role},
    SeenBy{&info<Retailer>, desk_roles | role_bit(Role::inspector)},
    SeenBy{&info<RetailerContact>, desk_roles},
    SeenBy{&info<RetailerProfile>, desk_roles | role_bit(Role::inspector)},
    SeenBy{&info<ShopPerson>, role_bit(Role::service_staff)},
    SeenBy{&info<AgreedTotal>, desk_roles},
    SeenBy{&info<QuotaPosition>, desk_roles},
    SeenBy{&info<Order>, desk_roles},
};
// The administrator's own subjects with rows of departments: he sees those of every department.
constexpr std::array administered{&info<Substitution>, &info<SharedList>};

RoleSet further_roles(const EntityInfo& entity) {
    for (const auto& row : seen_by)
        if (&row.entity() == &entity) return row.roles;
    return 0;
}

bool is_administered(const EntityInfo& entity) {
    return std::any_of(administered.begin(), administered.end(),
                       [&](auto* table) { return &table() == &entity; });
}

bool begun(Date from, const std::optional<Date>& until, Date today) {
    return from <= today && (!until || today <= *until);
}

bool holds_role(const StaffRows& rows, const Id<Employee>& employee, Role role,
                const Id<Department>& department, Date today) {
    return std::any_of(rows.assignments.begin(), rows.assignments.end(), [&](const RoleAssignment& row) {
        return row.employee == employee && row.role == role && row.department == department &&
               begun(row.effective_from, row.until, today);
    });
}

// Of the rows not after today the latest, made last, holds.
bool in_force(const TerritoryHolder& row, const StaffRows& rows, Date today) {
    if (row.effective_from > today) return false;
    return std::none_of(rows.holders.begin(), rows.holders.end(), [&](const TerritoryHolder& other) {
        return other.territory == row.territory && other.effective_from <= today &&
               std::pair(row.effective_from, row.id) < std::pair(other.effective_from, other.id);
    });
}

void add_territories(Standing& standing, const Id<Employee>& holder, const StaffRows& rows, Date today) {
    for (const auto& row : rows.holders) {
        if (row.employee != holder || !in_force(row, rows, today)) continue;
        const auto& known = standing.territories;
        if (std::find(known.begin(), known.end(), row.territory) == known.end())
            standing.territories.push_back(row.territory);
    }
}

// Works out the buckets of one person.
class ScopeWriter {
public:
    ScopeWriter(const Id<Employee>& employee, const Standing& standing, const CountyRows& county, Date today)
        : employee_(employee), standing_(standing), county_(county) {
        days_ = {today, add_months(half_year_start(today), -6), add_months(half_year_start(today), -12)};
        const auto coming = add_months(month_of(today), 1);
        if (half_year_start(coming) != half_year_start(today)) days_.push_back(coming);
    }

    /// Writes the places of rows (record_place) instead of their buckets.
    ScopeWriter(const Id<Employee>& employee, const Standing& standing, const CountyRows& county)
        : employee_(employee), standing_(standing), county_(county) {}

    void add(const EntityInfo& entity) {
        switch (entity.visibility) {
        case Visibility::global:
            return add_bucket(entity, Uuid{});
        case Visibility::person:
            return add_bucket(entity, employee_.value);
        case Visibility::department:
            return add_departments(entity);
        case Visibility::territory:
            return add_territories(entity);
        case Visibility::record:
            return add_beside_records(entity);
        case Visibility::route:
        case Visibility::server_only:
            return;
        }
    }

    std::vector<std::string> names() {
        std::sort(names_.begin(), names_.end());
        names_.erase(std::unique(names_.begin(), names_.end()), names_.end());
        return std::move(names_);
    }

private:
    // Whoever sees rows of a place sees what is said about them, whatever their half-year.
    void add_beside_records(const EntityInfo& entity) {
        ScopeWriter places(employee_, standing_, county_);
        for (const auto* record : all_entities())
            if (record->has_story) places.add(*record);
        for (const auto& place : places.names()) names_.push_back(std::string(entity.name) + '/' + place);
    }

    void add_departments(const EntityInfo& entity) {
        for (const auto& department : county_.departments) {
            const bool seen =
                std::any_of(standing_.roles.begin(), standing_.roles.end(), [&](const RoleHeld& held) {
                    if (held.role == Role::administrator) return is_administered(entity);
                    if (sees_county(held.role) && county_of(held.department) == county_of(department.id))
                        return true;
                    return held.department == department.id &&
                           (further_roles(entity) & role_bit(held.role)) != 0;
                });
            if (seen) add_bucket(entity, department.id.value);
        }
    }

    void add_territories(const EntityInfo& entity) {
        for (const auto& territory : county_.territories)
            if (sees(entity, territory)) add_bucket(entity, territory.id.value);
    }

    bool sees(const EntityInfo& entity, const Territory& territory) const {
        return std::any_of(standing_.roles.begin(), standing_.roles.end(), [&](const RoleHeld& held) {
            if (held.role == Role::customer_manager) {
                const auto& held_ones = standing_.territories;
                return std::find(held_ones.begin(), held_ones.end(), territory.id) != held_ones.end();
            }
            if (sees_county(held.role)) return county_of(held.department) == county_of(territory.department);
            if (held.role == Role::market_manager) return held.department == territory.department;
            if ((further_roles(entity) & role_bit(held.role)) == 0) return false;
            return held.role == Role::inspector ? squad_covers(held.department, territory.department)
                                                : held.department == territory.department;
        });
    }

    static bool sees_county(Role role) { return role == Role::department_head || role == Role::supervision; }

    const Department* find(const Id<Department>& id) const {
        for (const auto& department : county_.departments)
            if (department.id == id) return &department;
        return nullptr;
    }

    // The top of the tree above a department; a chain longer than three is a defect of the rows and ends
    // there.
    Id<Department> county_of(Id<Department> id) const {
        for (int step = 0; step < 3; ++step) {
            const auto* department = find(id);
            if (!department || !department->parent) break;
            id = *department->parent;
        }
        return id;
    }

    // A squad under a service department checks there, one under the county everywhere in it.
    bool squad_covers(const Id<Department>& squad, const Id<Department>& department) const {
        const auto* row = find(squad);
        if (!row || !row->parent) return false;
        const auto* above = find(*row->parent);
        if (above && above->kind == DepartmentKind::county) return county_of(department) == above->id;
        return *row->parent == department;
    }

    void add_bucket(const EntityInfo& entity, const Uuid& holder) {
        if (!entity.period || days_.empty()) {
            auto name = bucket_name(entity, holder, 0);
            if (entity.period) name.resize(name.rfind('/'));
            names_.push_back(std::move(name));
            return;
        }
        for (const auto day : days_) names_.push_back(bucket_name(entity, holder, day.days));
    }

    const Id<Employee> employee_;
    const Standing& standing_;
    const CountyRows& county_;
    std::vector<Date> days_; // one in each half-year of the scope; none: places are written, not buckets
    std::vector<std::string> names_;
};

}

Standing standing_of(const Id<Employee>& employee, const StaffRows& rows, Date today) {
    Standing standing;
    for (const auto& row : rows.assignments)
        if (row.employee == employee && begun(row.effective_from, row.until, today))
            standing.roles.push_back({row.role, row.department, {}});
    add_territories(standing, employee, rows, today);
    for (const auto& row : rows.substitutions) {
        if (row.by_employee != employee || !begun(row.from, row.to, today)) continue;
        if (!holds_role(rows, row.for_employee, row.role, row.department, today)) continue;
        standing.roles.push_back({row.role, row.department, row.for_employee});
        if (row.role == Role::customer_manager) add_territories(standing, row.for_employee, rows, today);
    }
    return standing;
}

std::vector<std::string> scope_of(const Id<Employee>& employee, const Standing& standing,
                                  const CountyRows& county, Date today) {
    ScopeWriter writer(employee, standing, county, today);
    for (const auto* entity : all_entities())
        if (!entity->is_detail()) writer.add(*entity);
    return writer.names();
}

}

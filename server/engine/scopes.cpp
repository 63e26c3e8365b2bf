// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/scopes.h"

#include "common/staff/employee.h"
#include "common/staff/staff_facts.h"

#include <algorithm>

namespace liangheng {
namespace {

bool decides_scopes(const EntityInfo& entity) {
    return &entity == &info<RoleAssignment>() || &entity == &info<Substitution>() ||
           &entity == &info<Territory>() || &entity == &info<TerritoryHolder>() ||
           &entity == &info<Department>() || &entity == &info<Employee>();
}

template<class T> std::vector<T> all_rows(Store& store) {
    std::vector<T> rows;
    constexpr std::size_t page = 1000;
    for (Uuid after;;) {
        const auto before = rows.size();
        store.read_page(info<T>(), 0, after, page, [&](std::span<const Cell> columns) {
            fill_object(info<T>(), columns, &rows.emplace_back());
        });
        if (rows.size() - before < page) return rows;
        after = rows.back().id.value;
    }
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += name + '\n';
    return text;
}

}

void Scopes::set_day(Date today) {
    if (today == today_) return;
    standings_.clear();
    today_ = today;
}

void Scopes::forget() {
    standings_.clear();
    touched_ = false;
}

const Standing& Scopes::standing(const Id<Employee>& employee) {
    const auto it = standings_.find(employee.value);
    if (it != standings_.end()) return it->second;
    const auto rows = staff_rows_of(employee, facts_);
    const auto person = facts_.find(employee);
    Standing standing;
    if (person && person->active) standing = standing_of(employee, rows.value(), today_);
    return standings_.emplace(employee.value, std::move(standing)).first->second;
}

void Scopes::note(const Changes& changes) {
    const bool concerned = std::any_of(changes.list().begin(), changes.list().end(),
                                       [](const Change& change) { return decides_scopes(*change.entity); });
    if (!concerned) return;
    standings_.clear();
    touched_ = true;
}

void Scopes::refresh() {
    const CountyRows county{all_rows<Department>(store_), all_rows<Territory>(store_)};
    for (const auto& employee : all_rows<Employee>(store_)) {
        std::vector<std::string> names;
        if (employee.active) names = scope_of(employee.id, standing(employee.id), county, today_);
        const auto buckets = joined(names);
        const auto version = store_.scope_version(employee.id.value);
        if (version > 0 && store_.scope(employee.id.value, version) == buckets) continue;
        store_.add_scope(employee.id.value, version + 1, buckets);
    }
    touched_ = false;
}

}

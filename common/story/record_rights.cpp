// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/story/record_rights.h"

#include "common/catalogue.h"
#include "common/staff/rights.h"
#include "common/staff/scope.h"
#include "common/story/attachment.h"

#include <algorithm>

namespace liangheng {
namespace {

/// The department and those above it; a chain longer than three is a defect of the rows and ends there.
std::optional<Refusal> add_chain(CountyRows& county, Id<Department> id, const Facts& facts) {
    for (int step = 0; step < 3; ++step) {
        const auto department = facts.find(id);
        if (department.unknown()) return refuse(cannot_tell_code);
        if (!department) return std::nullopt;
        const bool known = std::any_of(county.departments.begin(), county.departments.end(),
                                       [&](const Department& other) { return other.id == id; });
        if (!known) county.departments.push_back(*department);
        if (!department->parent) return std::nullopt;
        id = *department->parent;
    }
    return std::nullopt;
}

/// The part of the organisation that decides about rows of this holder for this person.
std::optional<Refusal> add_holder(CountyRows& county, const EntityInfo& entity, const Uuid& holder,
                                  const Facts& facts) {
    if (entity.visibility == Visibility::department) return add_chain(county, {holder}, facts);
    if (entity.visibility != Visibility::territory) return std::nullopt;
    const auto territory = facts.find(Id<Territory>{holder});
    if (territory.unknown()) return refuse(cannot_tell_code);
    if (!territory) return std::nullopt;
    county.territories.push_back(*territory);
    return add_chain(county, territory->department, facts);
}

template<class T>
std::optional<Refusal> move_rows(Changes& changes, const Uuid& record, const std::string& place,
                                 const Facts& facts) {
    const auto rows = facts.each<T>("record", record);
    if (!rows) return rows.error();
    for (const auto& row : *rows) {
        auto moved = *row;
        moved.place = place;
        changes.update(row, std::move(moved));
    }
    return std::nullopt;
}

}

Result<bool> sees_place(const EntityInfo& entity, const std::string& place, const Uuid& holder,
                        const Facts& facts, const Context& context) {
    if (context.by_server) return true;
    CountyRows county;
    if (auto unknown = add_holder(county, entity, holder, facts)) return *std::move(unknown);
    for (const auto& held : context.roles)
        if (auto unknown = add_chain(county, held.department, facts)) return *std::move(unknown);
    const auto scope = scope_of(context.actor, {context.roles, context.territories}, county, context.today());
    return std::find(scope.begin(), scope.end(), std::string(info<Comment>().name) + '/' + place) !=
           scope.end();
}

Result<std::string> place_of_record(Count about, const Uuid& record, const Facts& facts,
                                    const Context& context) {
    const auto* entity = find_entity(static_cast<int>(about.value));
    if (!entity || !entity->has_story) return refuse("story.no_such_record");
    AnyRow row;
    const auto knowledge = facts.find_any(*entity, record, row);
    if (knowledge == Knowledge::unknown) return refuse(cannot_tell_code);
    if (knowledge == Knowledge::absent) return refuse("story.no_such_record");
    std::vector<Cell> cells;
    read_object(*entity, row.object.get(), cells);
    auto place = record_place(*entity, cells);
    const auto holder = uuid_from_bytes(cells[entity->holder].bytes).value_or(Uuid{});
    const auto sees = sees_place(*entity, place, holder, facts, context);
    if (!sees) return sees.error();
    if (!*sees) return not_permitted();
    return place;
}

std::optional<Refusal> move_story(Changes& changes, const Uuid& record, const std::string& place,
                                  const Facts& facts) {
    if (auto refusal = move_rows<Comment>(changes, record, place, facts)) return refusal;
    return move_rows<Attachment>(changes, record, place, facts);
}

}

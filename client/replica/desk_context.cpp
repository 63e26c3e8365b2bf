// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/desk_context.h"

#include "common/staff/scope.h"

namespace liangheng {
namespace {

// All holders, past and present, of the territories that a person has ever held.
bool add_holders(StaffRows& rows, const Id<Employee>& person, const Facts& facts) {
    const auto own = facts.each<TerritoryHolder>("employee", person);
    if (!own) return false;
    for (const auto& holder : *own) {
        const auto all = facts.each<TerritoryHolder>("territory", holder->territory);
        if (!all) return false;
        for (const auto& row : *all) rows.holders.push_back(*row);
    }
    return true;
}

// The roles of the session as staff rows of this one day, so that the same function as at the server reads
// them.
bool add_role(StaffRows& rows, const message::SessionRole& held, const Id<Employee>& actor, Date today,
              const Facts& facts) {
    const auto* value = enum_info<Role>().find(held.role);
    if (!value) return true;
    const auto role = static_cast<Role>(value->value);
    const Id<Department> department{held.department};
    const Id<Employee> person = held.on_behalf_of ? Id<Employee>{held.on_behalf_of} : actor;
    rows.assignments.push_back(
        {.employee = person, .role = role, .department = department, .effective_from = today});
    if (held.on_behalf_of)
        rows.substitutions.push_back({.for_employee = person,
                                      .by_employee = actor,
                                      .role = role,
                                      .department = department,
                                      .from = today,
                                      .to = today});
    return role != Role::customer_manager || add_holders(rows, person, facts);
}

}

DeskContext desk_context(const Id<Employee>& actor, const Facts& facts,
                         const std::optional<message::Session>& session, UtcTime clock, bool made_online) {
    DeskContext desk;
    desk.context.actor = actor;
    desk.context.clock = clock;
    desk.context.place = Place::desk;
    desk.context.made_online = made_online;
    if (!session || session->employee != actor.value) return desk;
    StaffRows rows;
    desk.standing_known = true;
    for (const auto& held : session->roles)
        desk.standing_known = add_role(rows, held, actor, desk.context.today(), facts) && desk.standing_known;
    auto standing = standing_of(actor, rows, desk.context.today());
    desk.context.roles = std::move(standing.roles);
    desk.context.territories = std::move(standing.territories);
    return desk;
}

}

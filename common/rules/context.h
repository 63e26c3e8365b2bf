// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts, where, and when: what a rule may know beside its facts. No clock, no randomness of its own.
#pragma once

#include "common/base/date.h"
#include "common/base/id.h"
#include "common/staff/role.h"

#include <algorithm>
#include <vector>

namespace liangheng {

struct Department;
struct Employee;
struct Territory;

/// A role in force for a person in a department, by assignment or by substitution.
struct RoleHeld {
    Role role = Role::customer_manager;
    Id<Department> department;
    Id<Employee> on_behalf_of; ///< the person substituted; empty for one's own role
};

/// Which end runs the rule.
enum class Place : std::uint8_t { server, desk };

struct Context {
    Id<Employee> actor;
    /// True for server jobs and for the administrator's own calls on the server's machine (import, user,
    /// demo).
    bool by_server = false;
    std::vector<RoleHeld> roles;
    /// That the actor holds as customer manager, substitution included.
    std::vector<Id<Territory>> territories;
    UtcTime clock; ///< the deciding clock: the server's, or the desk's estimate of it
    Place place = Place::server;
    bool made_online = true; ///< made on the connection that brings the command

    Date today() const { return date_of(clock); }
    /// One of these roles is in force; calls on the server's machine may always.
    bool may(RoleSet among) const {
        return by_server || std::any_of(roles.begin(), roles.end(),
                                        [&](const auto& held) { return (among & role_bit(held.role)) != 0; });
    }
    bool has(Role role) const {
        return std::any_of(roles.begin(), roles.end(), [&](const auto& held) { return held.role == role; });
    }
    bool has(Role role, const Id<Department>& department) const {
        return std::any_of(roles.begin(), roles.end(), [&](const auto& held) {
            return held.role == role && held.department == department;
        });
    }
    bool holds(const Id<Territory>& territory) const {
        return std::find(territories.begin(), territories.end(), territory) != territories.end();
    }
};

}

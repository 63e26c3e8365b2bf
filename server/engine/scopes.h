// SPDX-License-Identifier: GPL-3.0-or-later
// Who may see what, on the server: roles in force (standing) for the path of a command, and the stored list
// of buckets of every user with its version (sync.md 6). The computation itself is common/staff/scope.h.
#pragma once

#include "common/rules/changes.h"
#include "common/staff/scope.h"
#include "server/engine/store_facts.h"

#include <unordered_map>

namespace liangheng {

class Scopes {
public:
    Scopes(Store& store, const StoreFacts& facts) : store_(store), facts_(facts) {}

    /// A new day makes all that was computed for the last one void.
    void set_day(Date today);
    const Standing& standing(const Id<Employee>& employee);
    /// Changes of a command: when they concern an input of scope_of, the scopes are written at the group's
    /// end.
    void note(const Changes& changes);
    bool touched() const { return touched_; }
    /// Computes the scope of every employee; a changed one gets the next version. Inside a transaction.
    void refresh();
    void forget();

private:
    Store& store_;
    const StoreFacts& facts_;
    Date today_;
    bool touched_ = false;
    std::unordered_map<Uuid, Standing> standings_;
};

}

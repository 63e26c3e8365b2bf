// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer knows of the profiles whose desks push: how far each one's commands are settled, and which
// session of it is the newest (sync.md 5, 11).
#pragma once

#include "server/store/store.h"

#include <map>
#include <set>

namespace liangheng {

class Installations {
public:
    explicit Installations(Store& store) : store_(store) {}

    /// Whether the token with this hash is the newest that the installation was given. Of an older one a
    /// newer session has begun: the profile was copied, or the line is a dead one. A push with the newest
    /// token shows that the desk has kept it, so the one before is worth nothing from then on.
    bool current(const Uuid& id, const std::string& token_hash);
    /// Highest settled number of the installation, the group's included.
    std::int64_t high_water(const Uuid& id) { return known(id).high_water; }
    void raise_high_water(const Uuid& id, std::int64_t seq);
    /// At the group's end, inside its transaction.
    void write();

    void forget() { state_ = {}; }
    /// A session has begun or ended: the tokens in the store are others now.
    void forget(const Uuid& id) { state_.known.erase(id); }

    struct Known {
        std::int64_t high_water = 0;
        bool confirmed = true;
        std::string newest; ///< hash of the newest token
    };
    /// What a savepoint has to bring back.
    struct State {
        std::map<Uuid, Known> known;
        std::set<Uuid> moved; ///< whose high water is to be written
    };
    const State& state() const { return state_; }
    void bring_back(State state) { state_ = std::move(state); }

private:
    Known& known(const Uuid& id);

    Store& store_;
    State state_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/engine/installations.h"

#include <algorithm>
#include <utility>

namespace liangheng {

Installations::Known& Installations::known(const Uuid& id) {
    const auto [it, first] = state_.known.try_emplace(id);
    if (!first) return it->second;
    if (const auto record = store_.installation(id)) {
        const bool confirmed = record->next_hash.empty();
        it->second = {.high_water = record->high_water,
                      .confirmed = confirmed,
                      .newest = confirmed ? record->token_hash : record->next_hash};
    }
    return it->second;
}

bool Installations::current(const Uuid& id, const std::string& token_hash) {
    auto& one = known(id);
    if (one.newest != token_hash) return false;
    if (!one.confirmed) store_.set_tokens(id, one.newest, {});
    one.confirmed = true;
    return true;
}

void Installations::raise_high_water(const Uuid& id, std::int64_t seq) {
    auto& one = known(id);
    one.high_water = std::max(one.high_water, seq);
    state_.moved.insert(id);
}

void Installations::write() {
    for (const auto& id : std::exchange(state_.moved, {})) store_.set_high_water(id, known(id).high_water);
}

}

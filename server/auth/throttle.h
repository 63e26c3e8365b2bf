// SPDX-License-Identifier: GPL-3.0-or-later
// Slows the guessing of passwords: counts failures by account and address (sync.md 5). Pure: the time is an
// argument.
#pragma once

#include "common/base/uuid.h"
#include "common/wire/limits.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <string>
#include <unordered_map>

namespace liangheng {

class Throttle {
public:
    explicit Throttle(std::size_t entries = limits::login_entries) : most_entries_(entries) {}

    /// How long this account must wait from this address until its next try is verified. 0 = now, and the try
    /// has begun: until its end is told it counts as failed, so that many at once are no way round.
    std::int64_t delay_ms(const std::string& account, const std::string& address, std::int64_t now_ms);
    void failed(const std::string& account, const std::string& address, std::int64_t now_ms);
    /// Forgets the failures.
    void succeeded(const std::string& account, const std::string& address);
    /// The try was not verified after all (the server was busy).
    void withdrawn(const std::string& account, const std::string& address);

    std::size_t entries() const { return entries_.size(); }

private:
    struct Entry {
        Uuid key; ///< of account and address: as long names as a stranger likes cost no memory
        int failures = 0;
        int under_way = 0;
        std::int64_t last_ms = 0;
    };
    using Entries = std::list<Entry>;

    Entry& touched(const Uuid& key, std::int64_t now_ms);
    void forget(const Uuid& key);

    std::size_t most_entries_;
    Entries entries_; ///< the one touched last stands last
    std::unordered_map<Uuid, Entries::iterator> by_key_;
};

}

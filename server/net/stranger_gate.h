// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the connections that have not logged in, in all and by address, and says who may still come in.
#pragma once

#include "common/wire/limits.h"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace liangheng {

class StrangerGate {
public:
    explicit StrangerGate(std::size_t in_all = limits::strangers,
                          std::size_t per_address = limits::strangers_per_address)
        : in_all_(in_all), per_address_(per_address) {}

    /// Counts one more stranger, or refuses him.
    bool enter(const std::string& address);
    /// He logged in or went away; once for each enter() that let him in.
    void leave(const std::string& address);

private:
    std::size_t in_all_;
    std::size_t per_address_;
    std::size_t count_ = 0;
    std::unordered_map<std::string, std::size_t> by_address_;
};

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/stranger_gate.h"

namespace liangheng {

bool StrangerGate::enter(const std::string& address) {
    if (count_ >= in_all_) return false;
    const auto known = by_address_.find(address);
    if (known != by_address_.end() && known->second >= per_address_) return false;
    ++count_;
    ++by_address_[address];
    return true;
}

void StrangerGate::leave(const std::string& address) {
    const auto known = by_address_.find(address);
    if (known == by_address_.end()) return;
    --count_;
    if (--known->second == 0) by_address_.erase(known);
}

}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/throttle.h"

#include <algorithm>

namespace liangheng {

namespace {

/// The first delay; each further failure doubles it.
constexpr std::int64_t first_delay_ms = 1'000;
constexpr int doublings = 9; // more than enough to reach the longest

Uuid key_of(const std::string& account, const std::string& address) {
    return make_derived_uuid({"login throttle", account, address});
}

std::int64_t delay_after(int failures) {
    if (failures < limits::login_failures) return 0;
    const int doubled = std::min(failures - limits::login_failures, doublings);
    return std::min(first_delay_ms << doubled, limits::login_delay_ms);
}

}

std::int64_t Throttle::delay_ms(const std::string& account, const std::string& address, std::int64_t now_ms) {
    const Uuid key = key_of(account, address);
    const auto known = by_key_.find(key);
    if (known != by_key_.end()) {
        const Entry& entry = *known->second;
        const std::int64_t delay = delay_after(entry.failures + entry.under_way);
        // A clock that was set back makes nobody wait longer than his delay.
        const std::int64_t left = std::min(entry.last_ms + delay - now_ms, delay);
        if (left > 0) return left;
    }
    Entry& entry = touched(key, now_ms);
    ++entry.under_way;
    return 0;
}

void Throttle::failed(const std::string& account, const std::string& address, std::int64_t now_ms) {
    Entry& entry = touched(key_of(account, address), now_ms);
    ++entry.failures;
    entry.under_way = std::max(0, entry.under_way - 1);
}

void Throttle::succeeded(const std::string& account, const std::string& address) {
    forget(key_of(account, address));
}

void Throttle::withdrawn(const std::string& account, const std::string& address) {
    const Uuid key = key_of(account, address);
    const auto known = by_key_.find(key);
    if (known == by_key_.end()) return;
    Entry& entry = *known->second;
    entry.under_way = std::max(0, entry.under_way - 1);
    if (entry.failures == 0 && entry.under_way == 0) forget(key);
}

/// The entry of this key, made where there is none, with this as its last time. Old ones go on this occasion.
Throttle::Entry& Throttle::touched(const Uuid& key, std::int64_t now_ms) {
    while (!entries_.empty() && now_ms - entries_.front().last_ms >= limits::login_memory_ms)
        forget(entries_.front().key);
    const auto known = by_key_.find(key);
    if (known == by_key_.end()) {
        if (entries_.size() >= most_entries_) forget(entries_.front().key);
        entries_.push_back({key, 0, 0, now_ms});
        by_key_[key] = std::prev(entries_.end());
    } else {
        known->second->last_ms = now_ms;
        entries_.splice(entries_.end(), entries_, known->second);
    }
    return entries_.back();
}

void Throttle::forget(const Uuid& key) {
    const auto known = by_key_.find(key);
    if (known == by_key_.end()) return;
    const auto entry = known->second; // key may be the one inside the entry
    by_key_.erase(known);
    entries_.erase(entry);
}

}

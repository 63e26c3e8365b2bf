// SPDX-License-Identifier: GPL-3.0-or-later
// The scope of a user at one version, ready for the question "may he see this bucket number?".
#pragma once

#include "server/engine/bucket_table.h"

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace liangheng {

class Visible {
public:
    explicit Visible(const std::string& stored);

    /// Names in loading order.
    const std::vector<std::string>& names() const { return names_; }
    bool holds(const std::string& name) const { return set_.contains(name); }
    bool holds(StoreReader& store, BucketTable& table, std::int64_t number);

private:
    enum class Verdict : std::uint8_t { unasked, yes, no };
    std::vector<std::string> names_;
    std::unordered_set<std::string> set_;
    std::vector<Verdict> verdicts_; // by number; names never change
};

/// Scopes that readers have asked for, the latest version of each user.
class VisibleCache {
public:
    /// Nothing for a version that was never stored.
    Visible* find(StoreReader& store, const Uuid& employee, std::int64_t version);

private:
    struct Entry {
        std::int64_t version;
        Visible visible;
    };
    std::unordered_map<Uuid, Entry> entries_;
};

}

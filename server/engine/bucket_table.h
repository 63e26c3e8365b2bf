// SPDX-License-Identifier: GPL-3.0-or-later
// Names and numbers of buckets, as one connection knows them. The table only grows, so what was read stays
// true; numbers given in a group that is rolled back are forgotten.
#pragma once

#include "common/base/uuid.h"
#include "server/store/store.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace liangheng {

class BucketTable {
public:
    /// Reads what other connections have added.
    void refresh(StoreReader& store);
    /// The name of a number; refreshed when it is not known yet.
    const std::string& name(StoreReader& store, std::int64_t number);
    std::optional<std::int64_t> number(StoreReader& store, const std::string& name);
    /// The number of a row's bucket, given and stored when it is new. Inside a write transaction.
    std::int64_t number_for(Store& store, const EntityInfo& entity, std::span<const Cell> columns);
    /// After a rollback: numbers that were not committed are no longer known.
    void forget() { *this = {}; }

private:
    std::vector<std::string> names_; // by number - 1
    std::unordered_map<std::string, std::int64_t> numbers_;
};

}

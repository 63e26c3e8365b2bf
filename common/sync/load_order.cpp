// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/load_order.h"

#include "common/catalogue.h"
#include "common/sync/command_result.h"
#include "common/sync/row_bytes.h"

#include <algorithm>
#include <string>
#include <tuple>

namespace liangheng {
namespace {

/// entity/all, entity/holder/id or entity/holder/id/period.
std::string_view period_of(std::string_view bucket) {
    const auto* entity = find_entity(bucket_entity(bucket));
    if ((entity && entity->visibility == Visibility::record) ||
        std::count(bucket.begin(), bucket.end(), '/') < 3)
        return {};
    return bucket.substr(bucket.rfind('/') + 1);
}

int rank_of(const EntityInfo* entity, std::string_view period) {
    if (!entity) return 4;
    if (entity == &info<CommandResult>() || entity->visibility == Visibility::record) return 3;
    if (entity->visibility == Visibility::global) return 0;
    return period.empty() ? 1 : 2;
}

}

bool loads_before(std::string_view bucket, std::string_view other) {
    const auto key = [](std::string_view name, std::string_view period, std::string_view period_of_other) {
        const auto* entity = find_entity(bucket_entity(name));
        // The newest half-year is the greatest text.
        return std::tuple(rank_of(entity, period), period_of_other, entity ? entity->number : 0, name);
    };
    const auto period = period_of(bucket);
    const auto period_of_other = period_of(other);
    return key(bucket, period, period_of_other) < key(other, period_of_other, period);
}

}

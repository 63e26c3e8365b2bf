// SPDX-License-Identifier: GPL-3.0-or-later
// The little that can be told of a row's bytes without its description.
#pragma once

#include "common/base/uuid.h"

#include <cstdint>
#include <string_view>

namespace liangheng {

/// Field number of `version` in every head row (common_column in common/schema/info.h).
inline constexpr int version_field = 101;

/// The id of a head row: its first field. Empty where there is none.
Uuid row_id(std::string_view row);
/// The version of a head row; 0 where there is none.
std::int64_t row_version(std::string_view row);
/// "order" of "order/department/…": the entity that a bucket holds.
inline std::string_view bucket_entity(std::string_view bucket) { return bucket.substr(0, bucket.find('/')); }

}

// SPDX-License-Identifier: GPL-3.0-or-later
// The readings that a desk keeps beside the names of a row, so that nothing is read anew when a person types
// (desk.md 9). Computed where a row is written, into the replica and into the overlay, from the row's own
// cells: a correction that came with the row holds for them.
#pragma once

#include "common/schema/info.h"

#include <span>
#include <string>
#include <vector>

namespace liangheng {

/// The cells of reading_columns(entity); none for an entity without names. `columns` are the row's.
std::vector<std::string> row_readings(const EntityInfo& entity, std::span<const Cell> columns);

}

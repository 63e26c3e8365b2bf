// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one entity out of the replica, with the overlay or without.
#pragma once

#include "client/replica/replica.h"
#include "common/schema/cell_text.h"

#include <functional>
#include <string>
#include <vector>

namespace liangheng::cli {

/// One `field=value` of --where; an absent value asks for rows without one.
struct Condition {
    std::size_t column = 0;
    OwnedCell value;
};
/// Refusals: input.unknown_field, and those of parse_cell.
Result<std::vector<Condition>> read_conditions(const EntityInfo& entity,
                                               const std::vector<std::string>& where);

enum class Layer : std::uint8_t { overlay, base };

/// The rows in the order of their key. `pending` is false in the base.
using TakeRow = std::function<void(std::span<const Cell> columns, bool pending)>;
void each_row(Replica& replica, const EntityInfo& entity, Layer layer, const std::vector<Condition>& where,
              const TakeRow& take);

}

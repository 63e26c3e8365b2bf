// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows an export takes: an entity and conditions field=value.
#pragma once

#include "common/schema/cell_text.h"

#include <string>
#include <vector>

namespace liangheng {

class ExportQuery {
public:
    /// Refused as export.unknown_entity {name}, export.unknown_field {entity, field, allowed},
    /// export.no_condition {text}, or as parse_cell refuses the value.
    static Result<ExportQuery> parse(const std::string& entity, const std::vector<std::string>& where);

    const EntityInfo& entity() const { return *entity_; }
    bool takes(std::span<const Cell> columns) const;

private:
    struct Condition {
        std::size_t column;
        OwnedCell value;
    };

    const EntityInfo* entity_ = nullptr;
    std::vector<Condition> conditions_;
};

}
